package griffie.paper;

/// A part of a clean text that stands on its own.
public sealed interface Block {
    Span span();

    /// The same block at another place, in a text that was changed.
    default Block at(Span other) {
        return switch (this) {
            case Head head -> new Head(other);
            case Paragraph paragraph -> new Paragraph(other);
            case Footnote note -> new Footnote(other, note.number());
            case Heading heading -> new Heading(other);
            case Item item -> new Item(other);
            case Row row -> new Row(other);
            case Question question -> new Question(other, question.number());
            case Answer answer -> new Answer(other, answer.number());
            case Turn turn -> new Turn(other, turn.speaker());
            case Consideration consideration -> new Consideration(other);
            case Operative operative -> new Operative(other, operative.number());
            case Signature signature -> new Signature(other);
        };
    }

    /// The head of a paper: letterhead, title, dossier, number, date line. It says what the paper is and cites nothing.
    record Head(Span span) implements Block {}

    /// Running text, made whole again from its lines.
    record Paragraph(Span span) implements Block {}

    /// The body of a note, with its number in front.
    record Footnote(Span span, int number) implements Block {}

    /// A heading inside the text.
    record Heading(Span span) implements Block {}

    /// A member of a list, with its own mark or number in front.
    record Item(Span span) implements Block {}

    /// A row of a table: its cells, a tab between them.
    record Row(Span span) implements Block {}

    /// A numbered question of a member: `Vraag 3`.
    record Question(Span span, String number) implements Block {}

    /// The answer to a numbered question, or to more at once: `3, 4`.
    record Answer(Span span, String number) implements Block {}

    /// What somebody said in a meeting; a turn of more than one paragraph is as many blocks.
    record Turn(Span span, String speaker) implements Block {}

    /// What a motion or resolution considers: `constaterende dat …`, `Recalling its resolution …`.
    record Consideration(Span span) implements Block {}

    /// What a motion or resolution asks or decides, with its number where it has one.
    record Operative(Span span, String number) implements Block {}

    /// Who signed it.
    record Signature(Span span) implements Block {}
}
