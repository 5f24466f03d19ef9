package griffie.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// A date, interval or length of time in the form of EDTF (ISO 8601-2), as far as papers need it: `2021-04-13`,
/// `2020-22`
/// (summer), `2024-35` (third quarter), `2025-40` (first half), `199X`, `2007~`, `XXXX-04-13`, `1995/..`, `P44D`.
///
/// A length that lies between two is written as `P10Y/P15Y`, which goes beyond the standard.
public record Edtf(String written) {
    private static final Pattern DATE = Pattern.compile("""
            (?x)
            (?<year> \\d{4} | \\d{3}X | \\d\\dXX | XXXX )                               # year, decade, century, unknown
            (?: - (?<part> 0[1-9] | 1[0-2] | 2[1-4] | 3[3-6] | 4[01] )                  # month, season, quarter, half
                (?: - (?<day> 0[1-9] | [12]\\d | 3[01] ) )? )?
            (?<mark> [?~%] )?                                                           # uncertain, about, both
            """);

    private static final Pattern LENGTH =
            Pattern.compile("P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?)?");
    private static final String OPEN = "..";
    private static final int LEAP_YEAR = 2000;

    public Edtf {
        if (!isDate(written)) throw new IllegalArgumentException("no date: " + written);
    }

    public static Optional<Edtf> parse(String written) {
        return isDate(written) ? Optional.of(new Edtf(written)) : Optional.empty();
    }

    /// An interval; an end that is `..` is open.
    public static Edtf between(String from, String to) {
        return new Edtf(from + "/" + to);
    }

    /// Whether it says how long and not when.
    public boolean isLength() {
        return written.startsWith("P");
    }

    /// The first day that it can be; nothing for a length of time, an open beginning and an unknown year.
    public Optional<LocalDate> first() {
        return isLength() ? Optional.empty() : start(part(0));
    }

    /// The last day that it can be; nothing for a length of time, an open end and an unknown year.
    public Optional<LocalDate> last() {
        if (isLength()) return Optional.empty();
        String end = part(1);
        return start(end).map(start -> lastFrom(start, end));
    }

    @Override
    public String toString() {
        return written;
    }

    private String part(int end) {
        int slash = written.indexOf('/');
        if (slash < 0) return written;
        return end == 0 ? written.substring(0, slash) : written.substring(slash + 1);
    }

    private static boolean isDate(String written) {
        int slash = written.indexOf('/');
        if (slash < 0) return isOne(written) || isLength(written);
        String from = written.substring(0, slash);
        String to = written.substring(slash + 1);
        if (isLength(from)) return isLength(to);
        return (from.equals(OPEN) || isOne(from)) && (to.equals(OPEN) ? !from.equals(OPEN) : isOne(to));
    }

    private static boolean isLength(String written) {
        return LENGTH.matcher(written).matches();
    }

    private static boolean isOne(String written) {
        var date = DATE.matcher(written);
        if (!date.matches()) return false;
        if (date.group("day") == null) return true;
        int month = Integer.parseInt(date.group("part"));
        String year = date.group("year");
        int in = year.endsWith("X") ? LEAP_YEAR : Integer.parseInt(year);
        return month <= 12
                && Integer.parseInt(date.group("day"))
                        <= YearMonth.of(in, month).lengthOfMonth();
    }

    private static Optional<LocalDate> start(String one) {
        var date = DATE.matcher(one);
        if (!date.matches() || date.group("year").equals("XXXX")) return Optional.empty();
        int year = Integer.parseInt(date.group("year").replace('X', '0'));
        if (date.group("part") == null) return Optional.of(LocalDate.of(year, 1, 1));
        int part = Integer.parseInt(date.group("part"));
        var month = LocalDate.of(year, monthOf(part), 1);
        return date.group("day") == null
                ? Optional.of(month)
                : Optional.of(month.withDayOfMonth(Integer.parseInt(date.group("day"))));
    }

    // Seasons begin in March, June, September and December, as meteorologists have it.
    private static int monthOf(int part) {
        if (part <= 12) return part;
        if (part <= 24) return 3 * (part - 20);
        return part <= 36 ? 3 * (part - 33) + 1 : 6 * (part - 40) + 1;
    }

    private static LocalDate lastFrom(LocalDate start, String one) {
        var date = DATE.matcher(one);
        if (!date.matches() || date.group("day") != null) return start;
        if (date.group("part") == null) {
            int unknown = (int) date.group("year").chars().filter(c -> c == 'X').count();
            return start.plusYears((long) Math.pow(10, unknown)).minusDays(1);
        }
        int part = Integer.parseInt(date.group("part"));
        int months = part <= 12 ? 1 : part <= 36 ? 3 : 6;
        return start.plusMonths(months).minusDays(1);
    }
}
