package griffie.intake.publication;

import griffie.intake.composition.Composition;
import griffie.intake.composition.Role;
import griffie.intake.markup.Markup;
import griffie.intake.publication.Vocabulary.Part;
import griffie.intake.refusal.Refused;
import griffie.paper.Block;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// One walk through a publication: writes its text as its vocabulary says.
final class Reading {
    private final Markup markup;
    private final Vocabulary vocabulary;
    private final Composition text;
    private final Deque<Open> open = new ArrayDeque<>();
    private int numberedAt; // how many elements are open around the number that was read last
    private String awaited = ""; // the key of a note whose label was not read yet
    private boolean isInNote;
    private int unnamedNotes;

    private Reading(Markup markup, Vocabulary vocabulary) {
        this.markup = markup;
        this.vocabulary = vocabulary;
        this.text = vocabulary.text();
        open.push(new Open("", Part.BLOCK, Block.Paragraph::new, 0));
    }

    /// An element that is open, what it is, what its paragraphs are, and where its text starts.
    private record Open(String name, Part part, Role role, int from) {}

    static void read(Markup markup, Vocabulary vocabulary) throws Refused {
        var reading = new Reading(markup, vocabulary);
        while (reading.advance()) {}
    }

    private boolean advance() throws Refused {
        switch (markup.next()) {
            case TEXT -> characters();
            case REFERENCE -> text.put(markup.decoded(), markup.span());
            case START -> start();
            case END -> end();
            case END_OF_MARKUP -> {
                return false;
            }
        }
        return true;
    }

    private void start() throws Refused {
        String name = markup.name();
        String parent = open.element().name();
        var part = vocabulary.part(name, parent);
        if (!awaited.isEmpty() && part != Part.NOTE_NUMBER && part != Part.NOTHING) beginNote("");
        vocabulary.begun(markup, parent);
        switch (part) {
            case NOTHING -> {
                markup.skip();
                return;
            }
            case NOTE_NUMBER -> {
                beginNote(markup.content());
                return;
            }
            case NOTE_REFERENCE -> {
                refer();
                return;
            }
            case BLOCK -> text.paragraph();
            case SHIFTED -> shift(name);
            case ROW -> text.beginRow();
            case CELL -> text.cell();
            case BREAK -> text.blank();
            case INLINE, NUMBER, NOTE -> {}
        }
        var role = vocabulary.role(markup, parent).orElse(open.element().role());
        text.role(role);
        open.push(new Open(name, part, role, text.position()));
        if (part == Part.NOTE) awaitNote();
    }

    private void shift(String name) {
        text.tight();
        if (name.equals("sup")) text.raise();
    }

    private void characters() {
        if (!awaited.isEmpty() && text.isInk(markup.span())) beginNote("");
        text.copy(markup.span());
    }

    private void awaitNote() throws Refused {
        if (isInNote) return;
        awaited = markup.attribute("id")
                .or(() -> Optional.of("note " + ++unnamedNotes))
                .get();
        var label = markup.attribute("marker");
        if (label.isPresent()) beginNote(label.get());
    }

    private void beginNote(String label) {
        if (awaited.isEmpty()) return;
        text.marker(awaited, label, markup.span());
        text.beginNote(awaited, label);
        awaited = "";
        isInNote = true;
    }

    private void endNote() {
        if (isInNote) text.endNote();
        isInNote = false;
        awaited = "";
    }

    private void refer() throws Refused {
        var key = markup.attribute("refid").or(() -> Optional.of("")).get();
        String label = markup.content();
        if (!key.isEmpty()) text.marker(key, label, markup.span());
    }

    private void end() {
        if (open.size() == numberedAt) text.release();
        var ended = open.pop();
        switch (ended.part()) {
            case BLOCK -> text.paragraph();
            case NUMBER -> {
                text.hold();
                numberedAt = open.size();
            }
            case NOTE -> endNote();
            case ROW -> text.endRow();
            case SHIFTED -> text.lower();
            case CELL, INLINE, BREAK, NOTE_NUMBER, NOTE_REFERENCE, NOTHING -> {}
        }
        vocabulary.ended(ended.name(), open.element().name(), ended.from());
        text.role(open.element().role());
    }
}
