package griffie.recognition.citation;

import griffie.paper.Session;
import griffie.paper.Span;
import java.util.Optional;

/// Reads session years: `2020/21`, `2020-2021`, `1985/- 86`, `2022/-23`, and what a printer made of `2022–203`.
final class Sessions {
    private Sessions() {}

    /// A session, where it stands, and the token after it.
    record Read(Session session, Span span, int next) {}

    static Optional<Read> at(Tokens tokens, int i) {
        if (!Dates.isYear(tokens, i)) return Optional.empty();
        int second = afterJoint(tokens, i + 1);
        if (second == i + 1 || !tokens.isNumber(second, 2, 4)) return Optional.empty();
        int from = tokens.number(i);
        if (!follows(from, tokens, second)) return Optional.empty();
        return Optional.of(new Read(new Session(from), tokens.span(i, second + 1), second + 1));
    }

    /// Also two short years, which say a session only beside a keyword: `20-21`.
    static Optional<Read> shortAt(Tokens tokens, int i) {
        if (!tokens.isNumber(i, 2, 2)) return at(tokens, i);
        int second = afterJoint(tokens, i + 1);
        if (second == i + 1 || !tokens.isNumber(second, 2, 2)) return Optional.empty();
        int from = tokens.number(i);
        if (tokens.number(second) != (from + 1) % 100) return Optional.empty();
        var session = new Session(from < 50 ? 2000 + from : 1900 + from);
        return Optional.of(new Read(session, tokens.span(i, second + 1), second + 1));
    }

    private static int afterJoint(Tokens tokens, int i) {
        int next = i;
        while (next < i + 2 && tokens.isOneOf(next, Sign.SLASH, Sign.HYPHEN)) next++;
        return next;
    }

    // A second year that is no year at all (`203`) is a slip in it, not in the first.
    private static boolean follows(int from, Tokens tokens, int second) {
        int to = tokens.number(second);
        return switch (tokens.length(second)) {
            case 2 -> to == (from + 1) % 100;
            case 4 -> to == from + 1;
            default -> true;
        };
    }
}
