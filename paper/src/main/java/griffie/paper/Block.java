package griffie.paper;

/// A part of a clean text that stands on its own.
public sealed interface Block {
    Span span();

    /// The head of a paper: letterhead, title, dossier, number, date line. It says what the paper is and cites nothing.
    record Head(Span span) implements Block {}

    /// Running text, made whole again from its lines.
    record Paragraph(Span span) implements Block {}

    /// The body of a note, with its number in front.
    record Footnote(Span span, int number) implements Block {}
}
