package griffie.intake.composition;

import griffie.paper.Anchors;
import griffie.paper.Block;
import griffie.paper.Link;
import griffie.paper.Note;
import griffie.paper.Span;
import griffie.paper.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The door: a clean text in the making, written from begin to end.
/// ```java
/// var text = Composition.of(source);
/// text.copy(span);              // characters of the source
/// text.marker("n1", "1", span); // a raised 1
/// text.paragraph();             // the paragraph ends
/// text.beginNote("n1", "1");
/// ```
/// A file without characters of its own (a zipped office document) has an empty source and is written by [#write].
public final class Composition {
    private static final Span NOWHERE = new Span(0, 0);
    private static final int GREATEST_NUMBER = 99_999;

    private final String source;
    private final boolean isTwiceEncoded;
    private final Strand body = new Strand();
    private final Deque<Pen> pens = new ArrayDeque<>();
    private final Deque<NoteDraft> openNotes = new ArrayDeque<>();
    private final Deque<OpenLink> openLinks = new ArrayDeque<>();
    private final Deque<Row> rows = new ArrayDeque<>();
    private final List<Strand> asides = new ArrayList<>();
    private final Map<String, NoteDraft> notes = new LinkedHashMap<>();
    private Role role = Block.Paragraph::new;
    private int greatestNumber;
    private int lastBreak = -1;

    private Composition(String source) {
        this.source = source;
        this.isTwiceEncoded = TwiceEncoded.is(source);
        pens.push(new Pen(body, source, isTwiceEncoded));
    }

    public static Composition of(String source) {
        return new Composition(source);
    }

    /// Whether the source was encoded twice and is read as it was meant.
    public boolean isTwiceEncoded() {
        return isTwiceEncoded;
    }

    /// Characters of the source, as they stand there.
    public void copy(Span span) {
        pen().copy(span);
    }

    /// Whether a stretch of the source holds more than blanks.
    public boolean isInk(Span span) {
        return !span.in(source).isBlank();
    }

    /// Characters that stand for a passage of the source.
    public void put(String chars, Span span) {
        pen().put(chars, span);
    }

    /// Characters that come from no place of the source.
    public void write(String chars) {
        pen().put(chars, NOWHERE);
    }

    /// A blank, where the source has a line break or a tab.
    public void blank() {
        pen().blank();
    }

    /// A line break inside a paragraph. Two are an empty line, and one after the end of a sentence ends a paragraph
    /// too.
    public void lineBreak() {
        var pen = pen();
        if (!pen.isInParagraph()) return;
        boolean isSecond = lastBreak == pen.strand.chars.length();
        lastBreak = pen.strand.chars.length();
        if (isSecond || LineBreaks.endsParagraph(pen.strand.chars, pen.start())) paragraph();
        else pen.blank();
    }

    /// No line end of the source stands as a blank before what follows: `CO` and a lowered `2`.
    public void tight() {
        pen().tight();
    }

    /// Digits from here on stand raised: `m²`, or a marker of a note that is none.
    public void raise() {
        pen().raise();
    }

    public void lower() {
        pen().lower();
    }

    /// What the paragraphs from here on are.
    public void role(Role next) {
        role = next;
    }

    /// Ends the paragraph, if one is open. In a note, all is one paragraph.
    public void paragraph() {
        var pen = pen();
        if (pen.isHeld()) return;
        if (!openNotes.isEmpty() && pen.strand == openNotes.peek().body()) {
            if (pen.isInParagraph()) pen.blank();
            return;
        }
        if (!pen.isInParagraph()) return;
        var row = rows.peek();
        boolean isResumed = row != null && row.isLast(pen.start());
        if (isResumed) pen.strand.parts.removeLast();
        var span = new Span(pen.start(), pen.strand.chars.length());
        pen.strand.parts.add(new Strand.Part(span, isResumed ? Block.Row::new : role));
        if (row != null) row.paragraphs++;
        pen.lift("\n\n");
        takeAsides(pen);
    }

    /// What was written is a number that belongs to the paragraph that follows, which goes on after a blank.
    public void hold() {
        pen().hold();
    }

    /// No number waits for its paragraph any more.
    public void release() {
        pen().release();
    }

    public void beginRow() {
        paragraph();
        rows.push(new Row(pen().strand));
    }

    /// Begins the next cell of a row; a cell of one paragraph stays on the line of the row, after a tab.
    public void cell() {
        paragraph();
        var row = rows.peek();
        if (row == null || pen().strand != row.strand) return;
        if (row.paragraphs > 0) row.isOneLine = row.paragraphs == 1;
        row.paragraphs = 0;
        if (row.isOneLine) pen().goOn(row.strand.parts.getLast().span().start(), "\t");
    }

    public void endRow() {
        paragraph();
        rows.poll();
        if (!pen().isInParagraph()) pen().lift("\n\n");
    }

    /// A marker of the note with this key, as a raised number. The label is what the source shows: `1`, `*`, `ii`.
    public void marker(String key, String label, Span span) {
        var note = note(key, label);
        var at = pen().mark(raised(note.number()), span);
        pen().strand.markers.add(new Strand.Marker(at, note));
    }

    /// What follows belongs to the note with this key, until [#endNote].
    public void beginNote(String key, String label) {
        var note = note(key, label);
        openNotes.push(note);
        pens.push(new Pen(note.body(), source, isTwiceEncoded));
        pen().blank();
    }

    public void endNote() {
        openNotes.pop();
        pens.pop();
    }

    /// What follows is a hyperlink to the target, until [#endLink].
    public void beginLink(String target) {
        openLinks.push(new OpenLink(pen().strand, pen().strand.chars.length(), target));
    }

    /// A link that leads nowhere, or over nothing, is none.
    public void endLink() {
        var link = openLinks.poll();
        if (link == null || link.target.isBlank() || link.strand != pen().strand) return;
        var chars = link.strand.chars;
        int start = link.start;
        while (start < chars.length() && chars.charAt(start) <= ' ') start++;
        if (start < chars.length()) link.strand.links.add(new Link(new Span(start, chars.length()), link.target));
    }

    /// What follows stands beside the text, until [#endAside], and is read after the paragraph in which it is anchored.
    public void beginAside() {
        pens.push(new Pen(new Strand(), source, isTwiceEncoded));
    }

    public void endAside() {
        paragraph();
        var aside = pens.pop().strand;
        if (aside.chars.isEmpty()) return;
        if (!pen().isInParagraph() && openNotes.isEmpty()) append(pen(), aside);
        else asides.add(aside);
    }

    /// Where the body of the text has come to; for [#since].
    public int position() {
        return body.chars.length();
    }

    /// What was written into the body from a position on, without the blanks before it.
    public Span since(int position) {
        int start = position;
        while (start < body.chars.length() && body.chars.charAt(start) <= ' ') start++;
        return new Span(start, body.chars.length());
    }

    /// The clean characters of a span of the body.
    public String of(Span span) {
        return span.in(body.chars);
    }

    /// The paragraph that ended last.
    public Optional<Span> last() {
        return body.parts.isEmpty()
                ? Optional.empty()
                : Optional.of(body.parts.getLast().span());
    }

    /// Says only now what the paragraph is that ended last.
    public void renameLast(Role role) {
        if (body.parts.isEmpty()) return;
        body.parts.add(new Strand.Part(body.parts.removeLast().span(), role));
    }

    /// The whole text, its notes at the end. Nothing can be written after it.
    public Text text() {
        paragraph();
        takeAsides(pen());
        var bodies = new LinkedHashMap<NoteDraft, Span>();
        for (var note : notes.values()) {
            if (!note.body().chars.isEmpty()) bodies.put(note, write(note));
        }
        return new Text(body.chars.toString(), body.blocks(), notes(bodies), body.origin(), Anchors.NONE, body.links);
    }

    private Span write(NoteDraft note) {
        if (!body.chars.isEmpty()) body.rewrite("\n\n", NOWHERE);
        int start = body.chars.length();
        body.rewrite(note.number() + " ", note.body().origin().source(new Span(0, 0)));
        body.append(note.body());
        var span = new Span(start, body.chars.length());
        body.parts.add(new Strand.Part(span, at -> new Block.Footnote(at, note.number())));
        return span;
    }

    private List<Note> notes(Map<NoteDraft, Span> bodies) {
        var markers = new LinkedHashMap<NoteDraft, List<Span>>();
        for (var marker : body.markers) {
            markers.computeIfAbsent(marker.note(), any -> new ArrayList<>()).add(marker.span());
        }
        var all = new ArrayList<Note>();
        for (var note : notes.values()) {
            var at = markers.getOrDefault(note, List.of());
            var bodySpan = bodies.get(note);
            if (bodySpan != null) all.add(new Note(note.number(), at, bodySpan));
            else if (!at.isEmpty())
                all.add(new Note(note.number(), at, Span.at(at.getFirst().start(), 0)));
        }
        return all;
    }

    private NoteDraft note(String key, String label) {
        return notes.computeIfAbsent(key, any -> {
            int number = number(label);
            greatestNumber = Math.max(greatestNumber, number);
            return new NoteDraft(number, new Strand());
        });
    }

    // A note marked * or a gets the number after the greatest so far.
    private int number(String label) {
        try {
            int number = Integer.parseInt(label.strip());
            if (number > 0 && number <= GREATEST_NUMBER) return number;
        } catch (NumberFormatException notANumber) {
            return greatestNumber + 1;
        }
        return greatestNumber + 1;
    }

    private void takeAsides(Pen pen) {
        if (!openNotes.isEmpty()) return;
        for (var aside : asides) append(pen, aside);
        asides.clear();
    }

    private void append(Pen pen, Strand aside) {
        if (!pen.strand.chars.isEmpty()) pen.strand.rewrite("\n\n", NOWHERE);
        pen.strand.append(aside);
        pen.lift("\n\n");
    }

    private Pen pen() {
        return pens.element();
    }

    private static String raised(int number) {
        var raised = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) raised.append(Pen.raised(digit));
        return raised.toString();
    }

    /// A link whose end was not met yet.
    private record OpenLink(Strand strand, int start, String target) {}

    /// A row of a table in the making.
    private static final class Row {
        private final Strand strand;
        private int paragraphs; // in the cell that is open
        private boolean isOneLine; // the cells before it

        private Row(Strand strand) {
            this.strand = strand;
        }

        private boolean isLast(int start) {
            return !strand.parts.isEmpty() && strand.parts.getLast().span().start() == start;
        }
    }
}
