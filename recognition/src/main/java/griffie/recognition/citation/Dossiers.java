package griffie.recognition.citation;

import griffie.paper.Dossier;
import java.util.Optional;

/// Reads dossier numbers with their suffix: `21 501-02`, `36600XIV`, `35.867`, `31-700 XII`, `34417-(R2068)`.
final class Dossiers {
    private Dossiers() {}

    /// A dossier and the token after it.
    record Read(Dossier dossier, int first, int next, Shape shape) {
        boolean hasSuffix() {
            return dossier.hasSuffix();
        }
    }

    /// How the number is written; some ways say more than others that it is a dossier.
    enum Shape {
        /// `21501`
        PLAIN,
        /// `21 501`
        SPACED,
        /// `35.867`, `31-700`: could as well be an amount
        JOINED,
        /// `9595`, `CVIII`: only beside a keyword
        OLD
    }

    /// A number of five digits, plain or in two groups, with its suffix.
    static Optional<Read> at(Tokens tokens, int i) {
        if (!tokens.is(i, Sign.NUMBER) || !startsFresh(tokens, i)) return Optional.empty();
        if (tokens.length(i) == 5) return withSuffix(tokens, i, i + 1, tokens.text(i), Shape.PLAIN);
        if (tokens.length(i) != 2) return Optional.empty();
        return groups(tokens, i);
    }

    /// The second of two dossiers; a slash may touch it, as in `34 682/35 334`.
    static Optional<Read> afterSlash(Tokens tokens, int i) {
        if (!tokens.is(i - 1, Sign.SLASH)) return at(tokens, i);
        if (!tokens.is(i, Sign.NUMBER)) return Optional.empty();
        if (tokens.length(i) == 5) return withSuffix(tokens, i, i + 1, tokens.text(i), Shape.PLAIN);
        return tokens.length(i) == 2 ? groups(tokens, i) : Optional.empty();
    }

    /// Also what is a dossier only beside a keyword: `9595`, `CVIII`.
    static Optional<Read> keyedAt(Tokens tokens, int i) {
        var read = at(tokens, i);
        if (read.isPresent()) return read;
        if (tokens.isNumber(i, 4, 4) && !tokens.is(i + 1, Sign.MONTH)) {
            return withSuffix(tokens, i, i + 1, tokens.text(i), Shape.OLD);
        }
        return Optional.empty();
    }

    /// A dossier of the Eerste Kamer: `CVIII`.
    static Optional<Read> romanAt(Tokens tokens, int i) {
        if (!tokens.is(i, Sign.ROMAN) || tokens.length(i) < 2) return Optional.empty();
        return Optional.of(new Read(new Dossier(tokens.text(i), ""), i, i + 1, Shape.OLD));
    }

    private static boolean startsFresh(Tokens tokens, int i) {
        if (!tokens.glued(i)) return !isCurrency(tokens, i - 1);
        return switch (tokens.sign(i - 1)) {
            case NUMBER, LETTER, NAME, DOT, OTHER, WORD -> false;
            case HYPHEN, SLASH -> !tokens.glued(i - 1);
            default -> true;
        };
    }

    private static boolean isCurrency(Tokens tokens, int i) {
        return tokens.is(i, Sign.OTHER) && (tokens.first(i) == '€' || tokens.first(i) == '$');
    }

    private static Optional<Read> groups(Tokens tokens, int i) {
        if (tokens.isNumber(i + 1, 3, 3) && !tokens.glued(i + 1)) {
            String number = tokens.text(i) + tokens.text(i + 1);
            return withSuffix(tokens, i, i + 2, number, Shape.SPACED);
        }
        boolean joined = tokens.joins(i + 1, Sign.DOT) || tokens.joins(i + 1, Sign.HYPHEN);
        if (!joined || !tokens.isNumber(i + 2, 3, 3)) return Optional.empty();
        return withSuffix(tokens, i, i + 3, tokens.text(i) + tokens.text(i + 2), Shape.JOINED);
    }

    private static Optional<Read> withSuffix(Tokens tokens, int first, int next, String number, Shape shape) {
        if (number.charAt(0) == '0' || isPartOfLongerNumber(tokens, next)) return Optional.empty();
        int suffix = suffixAt(tokens, next, number);
        if (suffix < 0) return Optional.of(new Read(new Dossier(number, ""), first, next, shape));
        if (tokens.is(suffix, Sign.OPEN)) {
            return Optional.of(new Read(
                    new Dossier(number, "(R" + kingdomNumber(tokens, suffix) + ")"),
                    first,
                    kingdomEnd(tokens, suffix),
                    shape));
        }
        return Optional.of(new Read(new Dossier(number, tokens.text(suffix)), first, suffix + 1, shape));
    }

    // `25 000 000`, `70 426 64 26`, `12 345,67`, `21.501.000`
    private static boolean isPartOfLongerNumber(Tokens tokens, int next) {
        if (tokens.is(next, Sign.NUMBER) && !tokens.glued(next)) {
            return (tokens.length(next) == 3 && tokens.isNumber(next - 1, 3, 3))
                    || (tokens.is(next + 1, Sign.NUMBER) && !tokens.glued(next + 1));
        }
        boolean decimal = tokens.joins(next, Sign.COMMA) || tokens.joins(next, Sign.DOT);
        // `9595,9596` are two dossiers
        return decimal && tokens.isNumber(next + 1, 1, 3) && tokens.is(next - 1, Sign.NUMBER);
    }

    /// The token that is the suffix of the dossier before it, or -1.
    private static int suffixAt(Tokens tokens, int i, String number) {
        if (tokens.is(i, Sign.CHAPTER)) return isChapter(tokens, i + 1) ? i + 1 : -1;
        if (tokens.is(i, Sign.COMMA) && tokens.is(i + 1, Sign.CHAPTER)) return isChapter(tokens, i + 2) ? i + 2 : -1;
        if (isKingdom(tokens, i)) return i;
        int at = i;
        if (tokens.is(i, Sign.HYPHEN) && near(tokens, i) && near(tokens, i + 1)) at = i + 1;
        else if (tokens.joins(i, Sign.DOT)) at = i + 1;
        if (at > i && isKingdom(tokens, at)) return at;
        if (at > i && tokens.is(i, Sign.HYPHEN) && isTwoDigits(tokens, at, number)) return at;
        if (number.equals("21501") && isCouncil(tokens, i)) return tokens.is(i, Sign.SLASH) ? i + 1 : i;
        return isChapter(tokens, at) && isSuffix(tokens, at, at > i || tokens.glued(at) ? Joint.TIGHT : Joint.LOOSE)
                ? at
                : -1;
    }

    private enum Joint {
        TIGHT,
        LOOSE
    }

    private static boolean near(Tokens tokens, int i) {
        return tokens.start(i) - tokens.end(i - 1) <= 2;
    }

    // `21 501 02` and `21501/02`
    private static boolean isCouncil(Tokens tokens, int i) {
        int at = tokens.is(i, Sign.SLASH) ? i + 1 : i;
        return tokens.isNumber(at, 2, 2)
                && (tokens.first(at) == '0' || at > i || tokens.isOneOf(at + 1, Sign.COMMA, Sign.NR, Sign.NRS));
    }

    // Two digits after a hyphen are a number (`30234-17`), unless the dossier always has such a suffix or a number
    // follows.
    private static boolean isTwoDigits(Tokens tokens, int i, String number) {
        if (!tokens.isNumber(i, 2, 2)) return false;
        if (number.equals("21501")) return true;
        int next = i + 1;
        if (tokens.is(next, Sign.COMMA)) next++;
        return tokens.isOneOf(next, Sign.NR, Sign.NRS, Sign.STUK)
                || (tokens.joins(next, Sign.HYPHEN) && tokens.isOneOf(next + 1, Sign.NUMBER, Sign.LETTER, Sign.ROMAN));
    }

    private static boolean isChapter(Tokens tokens, int i) {
        if (tokens.is(i, Sign.ROMAN)) return true;
        return tokens.is(i, Sign.LETTER) && tokens.length(i) == 1;
    }

    // After a blank a letter alone is a chapter only when a number follows: `36 600 B, nr. 3`, not `36 463 C`.
    private static boolean isSuffix(Tokens tokens, int i, Joint joint) {
        if (tokens.is(i + 1, Sign.WORD) && tokens.glued(i + 1)) return false;
        if (tokens.is(i, Sign.ROMAN)) return true;
        if (joint == Joint.TIGHT) return true;
        int next = tokens.is(i + 1, Sign.COMMA) ? i + 2 : i + 1;
        return switch (tokens.sign(next)) {
            case NR, NRS, STUK, LETTERWORD -> true;
            case HYPHEN -> tokens.is(next + 1, Sign.NUMBER);
            case CLOSE -> next == i + 1;
            default -> false;
        };
    }

    // `(R2068)`, with or without a hyphen before it
    private static boolean isKingdom(Tokens tokens, int i) {
        return tokens.is(i, Sign.OPEN)
                && tokens.is(i + 1, "R")
                && ((tokens.isNumber(i + 2, 1, 4) && tokens.is(i + 3, Sign.CLOSE))
                        || (tokens.isNumber(i + 2, 1, 1)
                                && tokens.isNumber(i + 3, 3, 3)
                                && tokens.is(i + 4, Sign.CLOSE)));
    }

    private static String kingdomNumber(Tokens tokens, int i) {
        return tokens.is(i + 3, Sign.CLOSE) ? tokens.text(i + 2) : tokens.text(i + 2) + tokens.text(i + 3);
    }

    private static int kingdomEnd(Tokens tokens, int i) {
        return tokens.is(i + 3, Sign.CLOSE) ? i + 4 : i + 5;
    }
}
