package griffie.recognition.word;

import java.math.BigDecimal;
import java.util.Optional;

/// Numbers in digits: `680.000`, `16.9 miljoen`, `1,5`, `6 500`.
final class Digits {
    private static final int LONGEST = 15;

    private final Words words;
    private final int first;

    private Digits(Words words, int first) {
        this.words = words;
        this.first = first;
    }

    static Optional<Numeral> at(Words words, int i) {
        return isPartOfMore(words, i) ? Optional.empty() : new Digits(words, i).read();
    }

    // `A4`, `Covid-19`, the 2 of `1.2`
    private static boolean isPartOfMore(Words words, int i) {
        if (words.length(i) > LONGEST) return true;
        if (!words.glued(i)) return false;
        if (words.isWord(i - 1) && !isCurrency(words, i - 1)) return true;
        boolean isTied = words.is(i - 1, '.') || words.is(i - 1, ',') || words.is(i - 1, ':') || words.isDash(i - 1);
        if (!isTied || !words.glued(i - 1)) return false;
        return words.isWord(i - 2) || (words.isNumber(i - 2) && !words.isDash(i - 1));
    }

    // `EUR5`, `US$5`: the letters of money may touch the digits.
    private static boolean isCurrency(Words words, int i) {
        return words.is(i, "EUR") || words.is(i, "USD") || words.is(i, "GBP");
    }

    private Optional<Numeral> read() {
        int next = first + 1;
        if (words.isWord(next) && words.glued(next) && isOrdinalEnd(next)) return Optional.empty();
        if (isSeparated(next)) return separated();
        int grouped = spacedEnd();
        return Numerals.times(words, new BigDecimal(digits(first, grouped)), grouped, Numeral.Form.DIGITS);
    }

    private boolean isOrdinalEnd(int i) {
        if (words.length(i) > 3) return false;
        return switch (words.text(i)) {
            case "e", "de", "ste", "st", "nd", "rd", "th" -> true;
            default -> false;
        };
    }

    private boolean isSeparated(int i) {
        return (words.is(i, '.') || words.is(i, ',')) && words.glued(i) && words.isNumber(i + 1) && words.glued(i + 1);
    }

    // `6 500`, `1 200 000`: UN papers and tables; one blank, and three digits each.
    private int spacedEnd() {
        int at = first + 1;
        if (words.length(first) > 3 || words.first(first) == '0') return at;
        while (at - first <= 4
                && words.isNumber(at)
                && words.length(at) == 3
                && words.start(at) == words.end(at - 1) + 1) at++;
        boolean isTooMuch = at - first > 4 || (words.isDash(at) && words.glued(at)) || isSeparated(at);
        return isTooMuch ? first + 1 : at;
    }

    // `1.234.567`, `1.234,56`, `1,234.56`, `16.9`; `1.2.3` is a paragraph.
    private Optional<Numeral> separated() {
        int at = first + 1;
        char separator = words.first(at);
        while (at - first <= 9 && isSeparated(at) && words.first(at) == separator && words.length(at + 1) == 3) at += 2;
        int groups = (at - first) / 2;
        if (groups > 4) return Optional.empty();
        if (groups == 1 && !isSeparated(at) && isDecimal(separator, at)) return number(first + 1, at);
        if (groups == 0) return isSeparated(at + 2) || isDate(at) ? Optional.empty() : number(at, at + 2);
        if (words.length(first) > 3) return Optional.empty();
        if (!isSeparated(at)) return number(at, at);
        return words.first(at) == separator || isSeparated(at + 2) ? Optional.empty() : number(at, at + 2);
    }

    // `0.125`, and `1,375 miljard`, `1.375 million`, `12,125%`; otherwise three digits are a group: `680.000`, `6,500`.
    private boolean isDecimal(char separator, int next) {
        if (words.first(first) == '0' || words.length(first) > 3) return true;
        var after = NumberWords.at(words, next);
        if (after.isEmpty()) return separator == ',' && (words.is(next, '%') || words.is(next, "procent"));
        return switch (after.get().sort()) {
            case DUTCH_MAGNITUDE -> separator == ',';
            case ENGLISH_MAGNITUDE -> separator == '.';
            case ARTICLE, A, ONES, TENS, WHOLE, BROKEN, HALF, HUNDRED -> false;
        };
    }

    // `13.4-2021`
    private boolean isDate(int separator) {
        int next = separator + 2;
        return words.isDash(next)
                && words.glued(next)
                && words.isNumber(next + 1)
                && words.length(next + 1) == 4
                && words.glued(next + 1);
    }

    /// The number whose decimals begin after the token `point`, ending before `next`; whole when they are the same.
    private Optional<Numeral> number(int point, int next) {
        String whole = digits(first, point);
        String written = point == next ? whole : whole + "." + words.text(point + 1);
        if (written.length() > 2 * LONGEST) return Optional.empty();
        return Numerals.times(words, new BigDecimal(written), next, Numeral.Form.DIGITS);
    }

    private String digits(int from, int next) {
        var digits = new StringBuilder();
        for (int i = from; i < next; i++) if (words.isNumber(i)) digits.append(words.text(i));
        return digits.toString();
    }
}
