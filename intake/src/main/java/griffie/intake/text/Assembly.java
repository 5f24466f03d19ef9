package griffie.intake.text;

import griffie.intake.text.Joints.Joint;
import griffie.intake.text.Layout.NoteBody;
import griffie.intake.text.Layout.Passage;
import griffie.intake.text.Markers.Link;
import griffie.paper.Block;
import griffie.paper.Note;
import griffie.paper.Origin;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/// Writes the clean text: each paragraph on one line, then the notes, an empty line between, raised digits for markers.
final class Assembly {
    private static final int LONGEST_WORD = 400;

    private final String source;
    private final Joints joints;
    private final TreeMap<Integer, Link> links = new TreeMap<>();
    private final Map<Link, Span> markers = new LinkedHashMap<>();
    private final StringBuilder chars = new StringBuilder();
    private final Origin.Builder origin = Origin.builder();
    private final List<Block> blocks = new ArrayList<>();
    private int hyphen = -1; // at the end of the last line, not yet written

    private Assembly(Draft draft, List<Link> links, Joints joints) {
        this.source = draft.chars();
        this.joints = joints;
        for (var link : links) this.links.put(link.mark().at().start(), link);
    }

    /// A clean text that may still hold scanning damage.
    record Assembled(Draft draft, List<Block> blocks, List<Note> notes) {}

    static Assembled of(Draft draft, Layout layout, List<Link> links, Joints joints) {
        var assembly = new Assembly(draft, links, joints);
        for (var passage : layout.body()) assembly.write(passage);
        var bodies = new ArrayList<Span>();
        var notes = layout.notes();
        for (var note : notes) bodies.add(assembly.write(note));
        var clean = draft.then(assembly.chars, assembly.origin.build());
        return new Assembled(clean, assembly.blocks, assembly.notes(notes, bodies));
    }

    private void write(Passage passage) {
        if (isNothing(passage)) return;
        beginBlock(passage.lines().getFirst().start());
        int start = chars.length();
        for (var line : passage.lines()) write(line, line.start(), start);
        flushHyphen();
        blocks.add(new Block.Paragraph(new Span(start, chars.length())));
    }

    private Span write(NoteBody note) {
        var first = note.lines().getFirst();
        beginBlock(first.start());
        int start = chars.length();
        String number = note.number() + " ";
        chars.append(number);
        origin.rewrite(number.length(), new Span(first.start(), note.textStart()));
        int words = chars.length();
        for (var line : note.lines()) write(line, line.equals(first) ? note.textStart() : line.start(), words);
        flushHyphen();
        var span = new Span(start, chars.length());
        blocks.add(new Block.Footnote(span, note.number()));
        return span;
    }

    // "Pagina" and "2 van 5" on two lines are furniture too, and a soft hyphen alone is nothing.
    private boolean isNothing(Passage passage) {
        var whole = new StringJoiner(" ");
        for (var line : passage.lines()) {
            if (whole.length() > LONGEST_WORD) return false;
            whole.add(
                    line.length() > LONGEST_WORD
                            ? "too long to be furniture"
                            : line.in(source).replace("\u00AD", ""));
        }
        String text = whole.toString();
        return text.isBlank() || (passage.lines().size() > 1 && Furniture.isFurniture(text));
    }

    private void beginBlock(int at) {
        if (chars.isEmpty()) return;
        chars.append("\n\n");
        origin.rewrite(2, new Span(at, at));
    }

    private void write(Line line, int from, int blockStart) {
        if (chars.length() > blockStart || hyphen >= 0) joinTo(line);
        int at = from;
        int end = isHyphen(line.end() - 1) && line.end() - 1 > from ? line.end() - 1 : line.end();
        while (at < end) {
            var link = links.get(at);
            if (link != null && link.mark().at().end() <= line.end()) at = marker(link);
            else character(at++);
        }
        if (at < line.end()) hyphen = at;
    }

    private void joinTo(Line line) {
        String next = source.substring(line.start(), Math.min(line.end(), line.start() + LONGEST_WORD));
        String last = hyphen < 0 ? lastWord() : lastWord() + source.charAt(hyphen);
        var joint = links.containsKey(line.start()) ? Joint.BLANK : joints.between(last, next);
        if (joint == Joint.DROP_HYPHEN) hyphen = -1;
        flushHyphen();
        if (joint != Joint.BLANK) return;
        chars.append(' ');
        origin.rewrite(1, new Span(line.start(), line.start()));
    }

    private void flushHyphen() {
        if (hyphen >= 0) character(hyphen);
        hyphen = -1;
    }

    private boolean isHyphen(int at) {
        return "-\u00AD¬".indexOf(source.charAt(at)) >= 0;
    }

    private int marker(Link link) {
        String raised = Superscript.of(link.number());
        int start = chars.length();
        chars.append(raised);
        origin.rewrite(raised.length(), link.mark().at());
        markers.put(link, new Span(start, chars.length()));
        return link.mark().at().end();
    }

    private void character(int at) {
        char c = source.charAt(at);
        boolean isSecondBlank = c == ' ' && !chars.isEmpty() && chars.charAt(chars.length() - 1) == ' ';
        if (isSecondBlank || c == '\u00AD') return;
        chars.append(c);
        origin.copy(at, 1);
    }

    private String lastWord() {
        int start = chars.length();
        while (start > 0 && chars.length() - start < LONGEST_WORD && " \n".indexOf(chars.charAt(start - 1)) < 0)
            start--;
        return chars.substring(start);
    }

    private List<Note> notes(List<NoteBody> found, List<Span> bodies) {
        var byNote = new LinkedHashMap<Integer, List<Span>>();
        markers.forEach((link, at) ->
                byNote.computeIfAbsent(place(link), any -> new ArrayList<>()).add(at));
        var notes = new ArrayList<Note>();
        for (int i = 0; i < bodies.size(); i++) {
            notes.add(new Note(found.get(i).number(), byNote.getOrDefault(i, List.of()), bodies.get(i)));
        }
        byNote.forEach((place, at) -> {
            if (place < 0)
                notes.add(new Note(
                        -place,
                        at,
                        new Span(at.getFirst().start(), at.getFirst().start())));
        });
        return notes;
    }

    // A note that is not there is known by its number only.
    private static int place(Link link) {
        return link.note() >= 0 ? link.note() : -link.number();
    }
}
