package griffie.intake.publication;

import griffie.paper.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Days as they stand in metadata (`2021-06-16`) and in a head (`16 juni 2021`).
final class DutchDates {
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})\\s+(\\p{L}{3,9})\\s+(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2}).*");

    private DutchDates() {}

    static Optional<PartialDate> iso(String written) {
        var day = ISO.matcher(written);
        return day.matches()
                ? date(number(day.group(1)), number(day.group(2)), number(day.group(3)))
                : Optional.empty();
    }

    static Optional<PartialDate> written(String text) {
        var day = WRITTEN.matcher(text);
        while (day.find()) {
            int month = MONTHS.indexOf(day.group(2).toLowerCase(Locale.ROOT)) + 1;
            if (month > 0) return date(number(day.group(3)), month, number(day.group(1)));
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> date(int year, int month, int day) {
        try {
            return Optional.of(PartialDate.of(LocalDate.of(year, month, day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
