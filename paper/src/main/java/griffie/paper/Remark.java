package griffie.paper;

/// What could not be read or is doubtful, at a place of the clean text, in words for a person.
public record Remark(Span at, String message) {}
