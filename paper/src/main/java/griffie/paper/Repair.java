package griffie.paper;

/// A word or number that the scan had damaged: what the source has, what the clean text has instead, and where.
public record Repair(Span span, String from, String to) implements Finding {}
