package griffie.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// A day, a month or a year, as far as it is said; a part that is not said is 0. Written as EDTF.
public record PartialDate(int year, int month, int day) {
    public PartialDate {
        if (year < 0 || year > 9999 || month < 0 || month > 12 || day < 0 || day > 31) {
            throw new IllegalArgumentException("date %d-%d-%d".formatted(year, month, day));
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    /// Whether every part that is said is that of the day.
    public boolean agrees(LocalDate date) {
        return (year == 0 || year == date.getYear())
                && (month == 0 || month == date.getMonthValue())
                && (day == 0 || day == date.getDayOfMonth());
    }

    /// The day, when the whole of it is said and it exists.
    public Optional<LocalDate> whole() {
        if (year == 0 || month == 0 || day == 0) return Optional.empty();
        return day <= YearMonth.of(year, month).lengthOfMonth()
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    /// `2021-06-16`, `2021-06`, `2021`; unsaid years as `XXXX`.
    @Override
    public String toString() {
        String text = year == 0 ? "XXXX" : "%04d".formatted(year);
        if (month == 0) return text;
        text += "-%02d".formatted(month);
        return day == 0 ? text : text + "-%02d".formatted(day);
    }
}
