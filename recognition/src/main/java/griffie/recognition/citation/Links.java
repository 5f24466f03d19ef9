package griffie.recognition.citation;

import griffie.paper.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells whether the words between a naming and a number tie them together. Strict: a wrong author is a wrong alarm.
final class Links {
    private static final int LONGEST_LIGHT = 18;
    private static final int LONGEST_TOPIC = 45;

    private Links() {}

    /// What stands between them, when they belong together: dates.
    static Optional<List<Said>> between(Tokens tokens, int from, int to) {
        var said = new ArrayList<Said>();
        int at = light(tokens, from, to, said);
        if (at == to) return Optional.of(said);
        boolean topic = opensTopic(tokens, at) || (at > from && isPreposition(tokens, at - 1));
        if (topic && closesTopic(tokens, to) && isTopic(tokens, at, to)) return Optional.of(said);
        return Optional.empty();
    }

    /// Walks over what may stand between: `op stuk nr.`, `(Kamerstukken II 2020/21,`, `van 12 oktober 2021`.
    private static int light(Tokens tokens, int from, int to, List<Said> said) {
        int at = from;
        while (at < to && at < from + LONGEST_LIGHT) {
            int next = step(tokens, at, said);
            if (next == at) return at;
            at = next;
        }
        return at > to ? to : at;
    }

    private static int step(Tokens tokens, int at, List<Said> said) {
        if (isDateWord(tokens, at)) {
            var date = Dates.at(tokens, at + 1).or(() -> Dates.year(tokens, at + 1));
            if (date.isPresent()) {
                said.add(new Said.Dated(date.get().span(), date.get().date()));
                return date.get().next();
            }
            return isSmall(tokens, at) || isLight(tokens, at) ? at + 1 : at;
        }
        var session = Sessions.at(tokens, at);
        if (session.isPresent()) return session.get().next();
        return isLight(tokens, at) || isSmall(tokens, at) ? at + 1 : at;
    }

    private static boolean isDateWord(Tokens tokens, int i) {
        return tokens.is(i, "van")
                || tokens.is(i, "uit")
                || tokens.is(i, "d.d.")
                || tokens.is(i, "op")
                || tokens.is(i, Sign.COMMA)
                || tokens.is(i, Sign.OPEN);
    }

    private static boolean isLight(Tokens tokens, int i) {
        return switch (tokens.sign(i)) {
            case COMMA,
                    OPEN,
                    COLON,
                    KAMERSTUK,
                    TWEEDE_KAMER,
                    EERSTE_KAMER,
                    SESSION,
                    OP,
                    STUK,
                    NR,
                    NRS,
                    CS,
                    QUOTE,
                    HYPHEN,
                    LETTERWORD,
                    LETTERSWORD,
                    DOSSIER,
                    PRINTED_UNDER,
                    MARK -> true;
            case OTHER -> tokens.first(i) == '|';
            case ROMAN -> tokens.is(i, "I") || tokens.is(i, "II");
            default -> false;
        };
    }

    private static boolean isSmall(Tokens tokens, int i) {
        if (tokens.is(i + 1, Sign.STUK)) return tokens.is(i, Sign.PARTICLE);
        return tokens.is(i, "zie")
                || tokens.is(i, "met")
                || tokens.is(i, "in")
                || tokens.is(i, "onder")
                || tokens.is(i, "op");
    }

    // `motie op de begroting (`
    private static boolean isPreposition(Tokens tokens, int i) {
        return tokens.is(i, "op")
                || tokens.is(i, "in")
                || tokens.is(i, "met")
                || tokens.is(i, "van")
                || tokens.is(i, "uit");
    }

    private static boolean opensTopic(Tokens tokens, int i) {
        return switch (tokens.sign(i)) {
            case WORD, PARTICLE, NAME ->
                switch (tokens.text(i)) {
                    case "over",
                            "inzake",
                            "betreffende",
                            "omtrent",
                            "aangaande",
                            "om",
                            "tot",
                            "ten",
                            "voor",
                            "die",
                            "waarin",
                            "dat" -> true;
                    default -> false;
                };
            default -> false;
        };
    }

    // The number stands in brackets or behind `Kamerstuk`.
    private static boolean closesTopic(Tokens tokens, int to) {
        for (int i = to - 1; i > to - 7; i--) {
            switch (tokens.sign(i)) {
                case OPEN, KAMERSTUK -> {
                    return true;
                }
                case OTHER -> {
                    return tokens.first(i) == '|';
                }
                case STUK, NR, OP, COMMA, NUMBER, ROMAN, HYPHEN, SLASH, TWEEDE_KAMER, EERSTE_KAMER, SESSION -> {}
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    private static boolean isTopic(Tokens tokens, int from, int to) {
        if (to - from > LONGEST_TOPIC) return false;
        for (int i = from; i < to; i++) {
            switch (tokens.sign(i)) {
                case SEMICOLON, PARAGRAPH, STOP, MOTION, AMENDMENT, BRIEF -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }
}
