package griffie.paper;

/// A passage that answers what was asked elsewhere in the same text; `asked` is where.
public record Answer(Span span, Span asked) implements Finding {}
