package griffie.recognition.citation;

import griffie.paper.Said;
import griffie.paper.Span;
import java.util.Optional;

/// Reads page references: `p. 4`, `blz. 7`, `pag 69/70`, `p. 29–35`, `pag 4 e v.`.
final class Pages {
    private Pages() {}

    /// The pages, and the token after them.
    record Read(Said.Pages said, int next) {}

    static Optional<Read> at(Tokens tokens, int i) {
        int at = tokens.is(i, Sign.COMMA) ? i + 1 : i;
        if (!tokens.is(at, Sign.PAGE) || !tokens.isNumber(at + 1, 1, 5)) return Optional.empty();
        int first = at + 1;
        int next = first + 1;
        while (tokens.isOneOf(next, Sign.HYPHEN, Sign.SLASH) && tokens.isNumber(next + 1, 1, 5)) next += 2;
        Span span = tokens.span(first, next);
        return Optional.of(new Read(new Said.Pages(span, tokens.text(span)), afterFollowing(tokens, next)));
    }

    // `e.v.`, `e v.`
    private static int afterFollowing(Tokens tokens, int i) {
        if (tokens.is(i, "e.v.")) return i + 1;
        return tokens.is(i, "e") && (tokens.is(i + 1, "v.") || tokens.is(i + 1, "v")) ? i + 2 : i;
    }
}
