package griffie.registry.search;

import griffie.paper.Span;

/// A piece of a query.
record QueryToken(Kind kind, Span at, String text, String value) {
    /// What sort of piece.
    enum Kind {
        WORD,
        PHRASE,
        PREFIX,
        CITED,
        NAMED,
        FIELD,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        NEAR
    }
}
