package griffie.paper;

import java.time.LocalDate;
import java.util.Optional;

/// A session year (vergaderjaar), named by the year in which it begins: 2020 is 2020/21.
public record Session(int from) {
    public Session {
        if (from < 1800 || from > 2999) throw new IllegalArgumentException("session " + from);
    }

    /// The session in which a day falls: it begins on the third Tuesday of September.
    public static Session on(LocalDate date) {
        var september = LocalDate.of(date.getYear(), 9, 1);
        int toTuesday = Math.floorMod(2 - september.getDayOfWeek().getValue(), 7);
        var prinsjesdag = september.plusDays(toTuesday + 14L);
        return new Session(date.isBefore(prinsjesdag) ? date.getYear() - 1 : date.getYear());
    }

    /// The calendar year of a month of this session; September is taken for its beginning.
    public int yearOf(int month) {
        return month >= 9 ? from : from + 1;
    }

    /// Reads the form of identifiers: `20202021`.
    public static Optional<Session> parse(CharSequence written) {
        if (written.length() != 8 || !written.chars().allMatch(c -> c >= '0' && c <= '9')) return Optional.empty();
        int from = Integer.parseInt(written, 0, 4, 10);
        int to = Integer.parseInt(written, 4, 8, 10);
        return to == from + 1 && from >= 1800 && from <= 2999 ? Optional.of(new Session(from)) : Optional.empty();
    }

    /// As people write it: `2020/21`.
    public String written() {
        return "%d/%02d".formatted(from, (from + 1) % 100);
    }

    @Override
    public String toString() {
        return "%d%d".formatted(from, from + 1);
    }
}
