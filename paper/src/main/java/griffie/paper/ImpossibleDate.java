package griffie.paper;

/// Words that have the form of a date and cannot be one: `31 november`, `16 juni 201`.
public record ImpossibleDate(Span span) implements Finding {}
