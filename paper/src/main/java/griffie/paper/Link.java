package griffie.paper;

/// A hyperlink that the source document has on a span of its text, and where it leads, as it stands there: an
/// identifier (`kst-36410-XVI-116`) or an address.
public record Link(Span span, String target) {}
