package griffie.intake.text;

import griffie.paper.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the first day named in a head line, Dutch or English.
final class Days {
    private static final Pattern DAY = Pattern.compile("""
            (?xi)
            \\b (?<day> \\d{1,2} ) \\h
            (?<month> januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december
              | january | february | march | may | june | july | august | october )
            \\h (?<year> \\d{4} ) \\b
            """);
    private static final Pattern NUMERIC = Pattern.compile("\\b(?<day>\\d{1,2})-(?<month>\\d{1,2})-(?<year>\\d{4})\\b");
    private static final List<String> STARTS =
            List.of("jan", "feb", "m", "apr", "m", "jun", "jul", "aug", "sep", "o", "nov", "dec");

    private Days() {}

    static Optional<PartialDate> in(String text) {
        var day = DAY.matcher(text);
        if (day.find()) return day(day, month(day.group("month").toLowerCase(Locale.ROOT)));
        var numeric = NUMERIC.matcher(text);
        return numeric.find() ? day(numeric, Integer.parseInt(numeric.group("month"))) : Optional.empty();
    }

    private static Optional<PartialDate> day(Matcher named, int month) {
        int day = Integer.parseInt(named.group("day"));
        if (day > 31 || month > 12) return Optional.empty();
        return new PartialDate(Integer.parseInt(named.group("year")), month, day)
                .whole()
                .map(PartialDate::of);
    }

    private static int month(String name) {
        if (name.equals("mei") || name.equals("may")) return 5;
        for (int i = 0; i < STARTS.size(); i++) {
            if (name.startsWith(STARTS.get(i))) return i + 1;
        }
        throw new IllegalArgumentException(name);
    }
}
