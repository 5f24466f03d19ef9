package griffie.registry.search;

import griffie.paper.Span;

/// Something in a query that was not read as it was perhaps meant; the span is in the query.
public record Misread(Span at, Reason reason) {
    /// Why.
    public enum Reason {
        /// A quotation mark without its fellow: the rest was taken as the phrase.
        OPEN_QUOTE,
        /// A bracket without its fellow.
        OPEN_BRACKET,
        /// AND, OR, NOT or NEAR with nothing beside it: read as a word.
        LONELY_OPERATOR,
        /// A word with a colon that is no field: read as words.
        UNKNOWN_FIELD,
        /// After `date:` no date.
        NO_DATE,
        /// A star behind fewer than two letters.
        SHORT_PREFIX,
        /// More words than are looked for.
        TOO_LONG
    }
}
