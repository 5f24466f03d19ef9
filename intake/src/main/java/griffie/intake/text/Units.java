package griffie.intake.text;

import griffie.intake.head.HeadLine;
import griffie.intake.text.Unit.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Puts lines together to units: what stands between empty lines, cut where a new paragraph, head line or note begins.
final class Units {
    private static final int WIDE = 3;
    private static final Pattern ADDRESS_AT_END = Pattern.compile(".*(?:https?://|www\\.)\\S*");

    private final String chars;
    private final List<Line> lines;
    private final Marks marks;
    private final List<Unit> units = new ArrayList<>();
    private int lastNumber;
    private int lastNoteEnd;
    private boolean inHead = true;
    private boolean isSigned;
    private final Paragraphs paragraphs;

    /// Who tells where a paragraph ends.
    enum Paragraphs {
        /// Empty lines, and whatever the lines look like.
        GUESSED,
        /// Empty lines: whoever wrote them saw the page.
        SEEN
    }

    private Units(String chars, List<Line> lines, Marks marks, Paragraphs paragraphs) {
        this.chars = chars;
        this.paragraphs = paragraphs;
        this.lines = lines;
        this.marks = marks;
    }

    static List<Unit> of(String chars, List<Line> lines, Marks marks, Paragraphs paragraphs) {
        var units = new Units(chars, lines, marks, paragraphs);
        units.gather();
        return units.units;
    }

    private void gather() {
        int at = 0;
        int gapFrom = 0;
        while (at < lines.size()) {
            if (!lines.get(at).isText()) {
                at++;
                continue;
            }
            int end = at;
            while (end < lines.size() && lines.get(end).isText()) end++;
            cut(at, end, gap(gapFrom, at));
            at = end;
            gapFrom = end;
        }
    }

    private Gap gap(int from, int to) {
        int blanks = 0;
        for (var line : lines.subList(from, to)) {
            if (line.kind() != Line.Kind.BLANK) return Gap.PAGE;
            blanks++;
        }
        return blanks >= WIDE ? Gap.WIDE : Gap.BLANK;
    }

    private void cut(int from, int to, Gap gap) {
        int width = 0;
        for (var line : lines.subList(from, to)) width = Math.max(width, line.length());
        int start = from;
        var before = gap;
        for (int i = from; i < to; i++) {
            var cut = i == from ? null : cutBefore(i, start, width);
            if (cut == null) continue;
            add(start, i, before);
            start = i;
            before = cut;
        }
        add(start, to, before);
    }

    private void add(int from, int to, Gap gap) {
        boolean isLabel = lines.get(from).kind() == Line.Kind.LABEL;
        var note = isLabel ? null : NoteStart.of(chars, lines.get(from)).orElse(null);
        units.add(new Unit(List.copyOf(lines.subList(from, to)), gap, note));
        String first = lines.get(from).in(chars);
        isSigned = Writing.isDismissal(lines.get(to - 1).in(chars)) || (isSigned && first.length() < 60);
        inHead &= HeadLine.is(first) || (to - from < 3 && !HeadLine.isEnd(first));
        if (note != null && note.form() != NoteStart.Form.BARE && note.form() != NoteStart.Form.LISTED) {
            lastNumber = note.number();
            lastNoteEnd = lines.get(to - 1).end();
        }
    }

    private @Nullable Gap cutBefore(int index, int start, int width) {
        var line = lines.get(index);
        var above = lines.get(index - 1);
        String text = line.in(chars);
        String before = above.in(chars);
        if (line.kind() == Line.Kind.LABEL || above.kind() == Line.Kind.LABEL) return Gap.LINE;
        isSigned |= Writing.isDismissal(before);
        var first = NoteStart.of(chars, lines.get(start));
        if (beginsNote(line, first.orElse(null))) return Gap.LINE;
        if (first.isPresent() && mayResume(line, above, lines.get(start), text, before)) return Gap.NONE;
        return beginsParagraph(text, before, above.length() * 10 < width * 7) ? Gap.LINE : null;
    }

    private boolean beginsNote(Line line, @Nullable NoteStart first) {
        var note = NoteStart.of(chars, line).orElse(null);
        if (note == null || note.form() == NoteStart.Form.LISTED) return false;
        if (first != null && note.number() == first.number() + 1) return true;
        if (note.form() == NoteStart.Form.BARE) return false;
        return (note.number() == lastNumber + 1 || note.number() == 1)
                && marks.shows(note.number(), lastNoteEnd, line.start());
    }

    // After a note the text of the page may go on without an empty line between.
    private boolean mayResume(Line line, Line above, Line first, String text, String before) {
        if (!Writing.beginsInSentence(text)) return false;
        if (line.indent() > first.indent() && above.indent() <= first.indent()) return true;
        boolean isAfterAddress =
                before.length() < 400 && ADDRESS_AT_END.matcher(before).matches() && text.indexOf(' ') > 0;
        return (isAfterAddress && !before.endsWith("-")) || !Writing.isUnfinished(before);
    }

    private boolean beginsParagraph(String text, String before, boolean isAboveShort) {
        if (Writing.isQuestionNumber(text) || Writing.isQuestionNumber(before)) return true;
        boolean isOneLine = paragraphs == Paragraphs.SEEN && Writing.beginsInSentence(text) && !HeadLine.is(text);
        if (inHead && !isOneLine && HeadLine.cuts(before, text)) return true;
        if (Writing.isConsideration(before, text)) return true;
        if ((isSigned && paragraphs == Paragraphs.GUESSED && text.length() < 60)
                || isRow(text)
                || isRow(before)
                || Writing.isLabelled(text)) return true;
        boolean isUnfinished = Writing.isUnfinished(before);
        if (Writing.isBullet(text)) return !isUnfinished || before.endsWith(",");
        return isAboveShort && !isUnfinished && !Writing.beginsInSentence(text);
    }

    private static boolean isRow(String text) {
        return text.startsWith("|");
    }
}
