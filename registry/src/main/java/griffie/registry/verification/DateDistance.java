package griffie.registry.verification;

import griffie.paper.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// How far a day lies from a date of which perhaps only the month or the year is said.
final class DateDistance {
    private DateDistance() {}

    /// Days to the nearest day that the said date may mean; 0 where the year is not said.
    static long days(PartialDate said, LocalDate day) {
        if (said.year() == 0) return 0;
        var first = first(said);
        var last = last(said);
        if (day.isBefore(first)) return ChronoUnit.DAYS.between(day, first);
        return day.isAfter(last) ? ChronoUnit.DAYS.between(last, day) : 0;
    }

    /// The first day that it may mean; the year must be said.
    static LocalDate first(PartialDate said) {
        return said.whole().orElseGet(() -> LocalDate.of(said.year(), Math.max(1, said.month()), 1));
    }

    static LocalDate last(PartialDate said) {
        return said.whole()
                .orElseGet(() -> YearMonth.of(said.year(), said.month() == 0 ? 12 : said.month())
                        .atEndOfMonth());
    }
}
