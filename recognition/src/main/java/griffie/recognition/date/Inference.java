package griffie.recognition.date;

import static java.time.temporal.ChronoUnit.DAYS;

import griffie.paper.DateMention.Basis;
import griffie.paper.Paper;
import griffie.paper.Session;
import griffie.recognition.date.Moment.Precision;
import griffie.recognition.date.Moment.Read;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Fills in what the words of a date leave out: from the date of the paper, else from dates told of before.
final class Inference {
    // Papers tell more of what was than of what is to come, and tales go on.
    private static final int BIAS = 2;

    private final Optional<LocalDate> paper;
    private final Optional<Session> session;
    private final Map<MonthDay, Integer> told = new HashMap<>();
    private Optional<LocalDate> latest = Optional.empty();
    private String before = "";

    Inference(Paper paper) {
        this.paper = paper.date();
        this.session = paper.session();
    }

    /// A value in EDTF and where it comes from.
    record Value(String edtf, Basis basis) {
        Value about() {
            boolean isPlain = edtf.indexOf('/') < 0 && edtf.indexOf('X') < 0 && !edtf.endsWith("~");
            return isPlain ? new Value(edtf + "~", basis) : this;
        }
    }

    /// In which direction the year is looked for.
    enum Tense {
        PAST,
        /// Not told: rather the past than the future.
        NEAR,
        /// Not told, in a tale that goes on: rather after than before.
        ONWARD,
        FUTURE
    }

    /// The value; nothing where the date of the paper would be needed and is not known.
    Optional<Value> of(Read read, Tense tense) {
        var value = of(read.moment(), tense);
        value.filter(found -> !found.edtf().startsWith("P")
                        && !found.edtf().startsWith("X")
                        && !found.edtf().startsWith("."))
                .ifPresent(found -> before = start(found.edtf()));
        return read.precision() == Precision.ABOUT ? value.map(Value::about) : value;
    }

    private static String start(String edtf) {
        int slash = edtf.indexOf('/');
        return slash < 0 ? edtf : edtf.substring(0, slash);
    }

    private Optional<Value> of(Moment moment, Tense tense) {
        return switch (moment) {
            case Moment.Day day -> Optional.of(day(day, tense));
            case Moment.Part part -> Optional.of(part(part, tense));
            case Moment.Year year -> written("%04d".formatted(year.year()));
            case Moment.Era era -> written(era.edtf());
            case Moment.Length length -> written(length.edtf());
            case Moment.Between range -> between(range, tense);
            case Moment.Shifted shifted -> paper.map(day -> onPaper(shifted(day, shifted)));
            case Moment.InWeek week ->
                paper.map(day -> onPaper(day.plusWeeks(week.by())
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .with(TemporalAdjusters.nextOrSame(week.day()))
                        .toString()));
            case Moment.Weekday weekday -> paper.map(day -> onPaper(weekday(day, weekday, tense)));
            case Moment.OfThisMonth day ->
                paper.filter(of -> day.day() <= of.lengthOfMonth())
                        .map(of -> onPaper(of.withDayOfMonth(day.day()).toString()));
            case Moment.Prinsjesdag day -> prinsjesdag(day.year(), tense);
            case Moment.FromBefore years -> fromBefore(years.years());
            case Moment.Vague vague -> paper.map(day -> onPaper(vague.direction() < 0 ? "../" + day : day + "/.."));
            case Moment.Impossible none -> Optional.empty();
        };
    }

    private static Optional<Value> written(String edtf) {
        return Optional.of(new Value(edtf, Basis.WRITTEN));
    }

    private static Value onPaper(String edtf) {
        return new Value(edtf, Basis.PAPER_DATE);
    }

    private Value day(Moment.Day day, Tense tense) {
        var value = dayValue(day, tense);
        if (!value.edtf().startsWith("X")) tell(LocalDate.parse(value.edtf()), value.basis());
        return value;
    }

    private void tell(LocalDate day, Basis basis) {
        if (basis != Basis.PAPER_DATE) told.put(MonthDay.from(day), day.getYear());
        if (latest.isEmpty() || latest.get().isBefore(day)) latest = Optional.of(day);
    }

    private Value dayValue(Moment.Day day, Tense tense) {
        var monthDay = MonthDay.of(day.month(), day.day());
        int year = fixed(day.year());
        if (year > 0) return new Value(atYear(monthDay, year), day.year() > 0 ? Basis.WRITTEN : Basis.PAPER_DATE);
        var same = Optional.ofNullable(told.get(monthDay));
        boolean isAgain = same.isPresent() && day.year() == Moment.UNSAID && tense == Tense.NEAR;
        if (paper.isPresent() && !isAgain)
            return onPaper(atYear(monthDay, nearest(paper.get(), monthDay, tense(day.year(), tense))));
        // A verbatim report without a date tells at least its session, from September to the next summer.
        var inSession = session.map(known -> known.yearOf(day.month())).filter(monthDay::isValidYear);
        if (inSession.isPresent() && !isAgain) return onPaper(atYear(monthDay, inSession.get()));
        var inferred = same.or(() -> latest.map(from -> nearest(from, monthDay, Tense.ONWARD)));
        return inferred.map(found -> new Value(atYear(monthDay, found), Basis.EARLIER_DATE))
                .orElseGet(() -> new Value("XXXX" + monthDay.toString().substring(1), Basis.WRITTEN));
    }

    private static String atYear(MonthDay day, int year) {
        return "%04d%s".formatted(year, day.toString().substring(1));
    }

    /// The year that the words fix, alone or with the paper's date; 0 where they do not.
    private int fixed(int year) {
        if (year > 0) return year;
        return year >= Moment.LAST_YEAR && year <= Moment.NEXT_YEAR
                ? paper.map(day -> day.getYear() + year - Moment.THIS_YEAR).orElse(0)
                : 0;
    }

    private static Tense tense(int year, Tense tense) {
        return year == Moment.BACK ? Tense.PAST : year == Moment.AHEAD ? Tense.FUTURE : tense;
    }

    // 29 February may lack in a year; then another year was meant.
    private static int nearest(LocalDate from, MonthDay day, Tense tense) {
        int year = from.getYear();
        int past = latestYear(from, day);
        int future = past + 1;
        while (!day.isValidYear(future)) future++;
        if (day.isValidYear(year) && day.atYear(year).equals(from)) return year;
        return switch (tense) {
            case PAST -> past;
            case FUTURE -> future;
            case NEAR -> back(from, day, past) <= BIAS * ahead(from, day, future) ? past : future;
            case ONWARD -> ahead(from, day, future) <= BIAS * back(from, day, past) ? future : past;
        };
    }

    private static long back(LocalDate from, MonthDay day, int year) {
        return DAYS.between(day.atYear(year), from);
    }

    private static long ahead(LocalDate from, MonthDay day, int year) {
        return DAYS.between(from, day.atYear(year));
    }

    private static int latestYear(LocalDate from, MonthDay day) {
        int year = from.getYear();
        while (!day.isValidYear(year) || day.atYear(year).isAfter(from)) year--;
        return year;
    }

    private Value part(Moment.Part part, Tense tense) {
        var value = partValue(part, tense);
        if (part.part() <= 12 && !value.edtf().startsWith("X")) tellMonth(YearMonth.parse(value.edtf()));
        return value;
    }

    private void tellMonth(YearMonth month) {
        var end = month.atEndOfMonth();
        if (latest.isEmpty() || latest.get().isBefore(end)) latest = Optional.of(end);
    }

    private Value partValue(Moment.Part part, Tense tense) {
        int year = fixed(part.year());
        if (year > 0)
            return new Value(
                    "%04d-%02d".formatted(year, part.part()), part.year() > 0 ? Basis.WRITTEN : Basis.PAPER_DATE);
        if (paper.isEmpty() && session.isPresent() && part.part() <= 12) {
            return onPaper("%04d-%02d".formatted(session.get().yearOf(part.part()), part.part()));
        }
        // `voor de zomer` is said of the year in which the paper was written, whatever it tells of.
        var from = part.part() > 12 ? paper : paper.or(() -> latest);
        var basis = paper.isPresent() ? Basis.PAPER_DATE : Basis.EARLIER_DATE;
        return from.map(day -> new Value(
                        "%04d-%02d".formatted(nearestPart(day, part.part(), tense(part.year(), tense)), part.part()),
                        basis))
                .orElseGet(() -> new Value("XXXX-%02d".formatted(part.part()), Basis.WRITTEN));
    }

    // `voor de zomer` in July means this summer, `afgelopen zomer` the one before.
    private static int nearestPart(LocalDate from, int part, Tense tense) {
        int year = from.getYear();
        int now = from.getMonthValue();
        int first = firstMonth(part);
        int last = first + months(part) - 1;
        return switch (tense) {
            case PAST -> first <= now ? year : year - 1;
            case FUTURE -> last >= now ? year : year + 1;
            case NEAR, ONWARD -> now - last > 6 ? year + 1 : first - now > 6 ? year - 1 : year;
        };
    }

    private static int firstMonth(int part) {
        if (part <= 12) return part;
        if (part <= 24) return 3 * (part - 20);
        return part <= 36 ? 3 * (part - 33) + 1 : 6 * (part - 40) + 1;
    }

    private static int months(int part) {
        return part <= 12 ? 1 : part <= 36 ? 3 : 6;
    }

    private Optional<Value> between(Moment.Between range, Tense tense) {
        var to = of(range.to(), tense);
        var from = of(sameYear(range, to), tense);
        if (from.isEmpty()
                || to.isEmpty()
                || from.get().edtf().compareTo(to.get().edtf()) > 0) return to;
        return Optional.of(
                new Value(from.get().edtf() + "/" + to.get().edtf(), to.get().basis()));
    }

    // `27 september tot 10 november 2020`, `28 december tot 3 januari 2021`
    private static Moment sameYear(Moment.Between range, Optional<Value> to) {
        if (to.isEmpty() || to.get().edtf().startsWith("X")) return range.from();
        int year = Integer.parseInt(to.get().edtf().substring(0, 4));
        if (range.from() instanceof Moment.Day from && range.to() instanceof Moment.Day end) {
            boolean isBefore = from.month() > end.month();
            boolean isOpen = from.year() <= 0 || (from.year() == year && isBefore);
            return isOpen ? new Moment.Day(isBefore ? year - 1 : year, from.month(), from.day()) : from;
        }
        if (range.from() instanceof Moment.Part from && range.to() instanceof Moment.Part end) {
            boolean isBefore = from.part() > end.part();
            boolean isOpen = from.year() <= 0 || (from.year() == year && isBefore);
            return isOpen ? new Moment.Part(isBefore ? year - 1 : year, from.part()) : from;
        }
        return range.from();
    }

    private static String shifted(LocalDate day, Moment.Shifted shifted) {
        int by = shifted.by();
        return switch (shifted.unit()) {
            case DAY -> day.plusDays(by).toString();
            case WEEK -> week(day.plusWeeks(by));
            case MONTH -> YearMonth.from(day.plusMonths(by)).toString();
            case QUARTER -> quarter(day.plusMonths(3L * by));
            case YEAR -> Year.of(day.getYear() + by).toString();
            case DECADE -> day.getYear() / 10 + by + "X";
            case CENTURY -> day.getYear() / 100 + by + "XX";
        };
    }

    private static String quarter(LocalDate day) {
        return "%04d-%d".formatted(day.getYear(), 33 + (day.getMonthValue() - 1) / 3);
    }

    private static String week(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday + "/" + monday.plusDays(6);
    }

    private static String weekday(LocalDate from, Moment.Weekday weekday, Tense tense) {
        var to = tense(weekday.year(), tense) == Tense.FUTURE
                ? TemporalAdjusters.next(weekday.day())
                : TemporalAdjusters.previous(weekday.day());
        return from.with(to).toString();
    }

    private Optional<Value> prinsjesdag(int year, Tense tense) {
        int fixed = fixed(year);
        if (fixed > 0)
            return Optional.of(new Value(prinsjesdag(fixed).toString(), year > 0 ? Basis.WRITTEN : Basis.PAPER_DATE));
        return paper.map(day -> {
            boolean isOver = prinsjesdag(day.getYear()).isBefore(day);
            int in = switch (tense(year, tense)) {
                case FUTURE -> isOver ? 1 : 0;
                case PAST -> isOver ? 0 : -1;
                case NEAR, ONWARD -> 0;
            };
            return onPaper(prinsjesdag(day.getYear() + in).toString());
        });
    }

    private static LocalDate prinsjesdag(int year) {
        return LocalDate.of(year, 9, 1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.TUESDAY));
    }

    private Optional<Value> fromBefore(int years) {
        if (before.isEmpty()) return Optional.empty();
        if (years == 0) return Optional.of(new Value(before + "/..", Basis.EARLIER_DATE));
        if (before.indexOf('X') >= 0) return Optional.empty();
        int year = Integer.parseInt(before.substring(0, 4)) + years;
        return Optional.of(new Value("%04d".formatted(year), Basis.EARLIER_DATE));
    }
}
