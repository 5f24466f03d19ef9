package griffie.recognition.citation;

import griffie.paper.PartialDate;
import griffie.paper.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads dates that stand beside citations: `12 oktober 2021`, `oktober 2021`, `12-10-2021`.
final class Dates {
    // The first three letters tell the months of both languages apart, save for `maart` and `mei`.
    private static final List<String> MONTHS =
            List.of("jan", "feb", "maa mar", "apr", "mei may", "jun", "jul", "aug", "sep", "okt oct", "nov", "dec");

    private Dates() {}

    /// A date, where it stands, and the token after it.
    record Read(PartialDate date, Span span, int next) {}

    static Optional<Read> at(Tokens tokens, int i) {
        if (tokens.is(i, Sign.MONTH) && isYear(tokens, i + 1)) return read(tokens, i, 0, i, i + 1);
        if (!tokens.isNumber(i, 1, 2)) return Optional.empty();
        if (tokens.is(i + 1, Sign.MONTH) && isYear(tokens, i + 2)) {
            return read(tokens, i, tokens.number(i), i + 1, i + 2);
        }
        return numeric(tokens, i);
    }

    /// A day whose year is known from elsewhere: `13 September`.
    static Optional<Read> dayOf(int year, Tokens tokens, int i) {
        if (year == 0 || !tokens.isNumber(i, 1, 2) || !tokens.is(i + 1, Sign.MONTH) || tokens.number(i) > 31) {
            return Optional.empty();
        }
        var date = new PartialDate(year, month(tokens.text(i + 1)), tokens.number(i));
        return Optional.of(new Read(date, tokens.span(i, i + 2), i + 2));
    }

    /// A year that stands alone: `2017`.
    static Optional<Read> year(Tokens tokens, int i) {
        if (!isYear(tokens, i)) return Optional.empty();
        return Optional.of(new Read(PartialDate.ofYear(tokens.number(i)), tokens.span(i), i + 1));
    }

    static boolean isYear(Tokens tokens, int i) {
        return tokens.isNumber(i, 4, 4) && tokens.number(i) >= 1800 && tokens.number(i) <= 2100;
    }

    static boolean looksLikeYear(String written) {
        return written.length() == 4 && Character.isDigit(written.charAt(0));
    }

    private static Optional<Read> read(Tokens tokens, int first, int day, int month, int year) {
        if (day > 31) return Optional.empty();
        var date = new PartialDate(tokens.number(year), month(tokens.text(month)), day);
        return Optional.of(new Read(date, tokens.span(first, year + 1), year + 1));
    }

    private static Optional<Read> numeric(Tokens tokens, int i) {
        boolean written = tokens.joins(i + 1, Sign.HYPHEN) && tokens.joins(i + 3, Sign.HYPHEN);
        if (!written || !tokens.isNumber(i + 2, 1, 2) || !isYear(tokens, i + 4)) return Optional.empty();
        int day = tokens.number(i);
        int month = tokens.number(i + 2);
        if (day < 1 || day > 31 || month < 1 || month > 12) return Optional.empty();
        return Optional.of(new Read(new PartialDate(tokens.number(i + 4), month, day), tokens.span(i, i + 5), i + 5));
    }

    private static int month(String name) {
        String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).contains(start)) return i + 1;
        }
        throw new IllegalArgumentException("month " + name);
    }
}
