package griffie.paper;

/// What could not be read or is doubtful, at a place of the clean text.
public record Remark(Span at, Doubt doubt) {}
