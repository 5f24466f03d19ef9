package griffie.intake.head;

import griffie.paper.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads days as they stand in a head (`16 juni 2021`, `16 June 2021`, `16-06-2021`) and in metadata (`2021-06-16`).
public final class Days {
    private static final Pattern DAY = Pattern.compile("""
            (?xi)
            \\b (?<day> \\d{1,2} ) (?: st | nd | rd | th )? \\s+
            (?<month> januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december
              | january | february | march | may | june | july | august | october )
            ,? \\s+ (?<year> \\d{4} ) \\b
            """);
    private static final Pattern ENGLISH = Pattern.compile("""
            (?xi)
            \\b (?<month> january | february | march | april | may | june | july | august | september | october | november | december )
            \\s+ (?<day> \\d{1,2} ) , \\s+ (?<year> \\d{4} ) \\b      # June 16, 2021
            """);
    private static final Pattern NUMERIC =
            Pattern.compile("\\b(?<day>\\d{1,2})[-/](?<month>\\d{1,2})[-/](?<year>\\d{4})\\b");
    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2}).*");
    private static final List<String> STARTS =
            List.of("jan", "feb", "m", "apr", "m", "jun", "jul", "aug", "sep", "o", "nov", "dec");

    private Days() {}

    /// The first day that a line names.
    public static Optional<PartialDate> in(String text) {
        for (var pattern : List.of(DAY, ENGLISH)) {
            var named = pattern.matcher(text);
            if (named.find()) return date(named, month(named.group("month").toLowerCase(Locale.ROOT)));
        }
        var numeric = NUMERIC.matcher(text);
        return numeric.find() ? date(numeric, number(numeric, "month")) : Optional.empty();
    }

    /// The day with which metadata begin: `2021-06-16T00:00:00`.
    public static Optional<PartialDate> iso(String written) {
        var day = ISO.matcher(written);
        return day.matches() ? date(day, number(day, "month")) : Optional.empty();
    }

    private static Optional<PartialDate> date(MatchResult named, int month) {
        try {
            return Optional.of(PartialDate.of(LocalDate.of(number(named, "year"), month, number(named, "day"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult named, String group) {
        return Integer.parseInt(named.group(group));
    }

    private static int month(String name) {
        if (name.equals("mei") || name.equals("may")) return 5;
        for (int i = 0; i < STARTS.size(); i++) {
            if (name.startsWith(STARTS.get(i))) return i + 1;
        }
        throw new IllegalArgumentException(name);
    }
}
