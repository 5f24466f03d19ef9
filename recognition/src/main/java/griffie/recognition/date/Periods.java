package griffie.recognition.date;

import griffie.recognition.date.Moment.Era;
import griffie.recognition.date.Moment.Part;
import griffie.recognition.date.Moment.Read;
import griffie.recognition.date.Moment.Shifted;
import griffie.recognition.date.Moment.Unit;
import griffie.recognition.date.Term.Sort;
import griffie.recognition.word.Phrases;
import griffie.recognition.word.Words;
import java.time.DayOfWeek;
import java.util.Optional;

/// Months, seasons, quarters, years, decades and centuries, and those told from the paper: `vorig jaar`.
final class Periods {
    private final Words words;
    private final Years years;
    private final Days days;

    Periods(Words words, Years years, Days days) {
        this.words = words;
        this.years = years;
        this.days = days;
    }

    /// Whether the word stands where a month or season without a year can be meant.
    enum Place {
        FREE,
        FRAMED
    }

    Optional<Read> at(int i, Place place) {
        if (words.isNumber(i)) return number(i);
        var found = Terms.longest(words, i);
        if (found.isEmpty()) return words.is(i, "Q") ? quarter(i) : Optional.empty();
        return term(i, found.get(), place);
    }

    private Optional<Read> term(int i, Phrases.Match<Term> found, Place place) {
        int value = found.value().value();
        int next = found.next();
        return switch (found.value().sort()) {
            case MONTH, ENGLISH_MONTH, SHORT_MONTH -> month(i, place);
            case SEASON -> part(i, value, next, place);
            case RECESS -> part(i, value, next, place);
            case WEEKDAY -> weekday(i, value, next);
            case WHICH, SIDE -> which(i, value, next);
            case FOLLOWING -> following(i, next);
            case ORDINAL -> ordinal(i, value, next);
            case UNIT -> unit(i, next);
            case DAY_FROM_NOW -> fromNow(i, value, next);
            case PRINSJESDAG -> Optional.of(prinsjesdag(i, next));
            case TENS -> words.is(i - 1, "the") ? tens(i, value, next) : Optional.empty();
            case ARTICLE -> article(i, next, place);
            default -> Optional.empty();
        };
    }

    private Optional<Read> article(int i, int next, Place place) {
        var found = Terms.longest(words, next);
        if (found.isEmpty())
            return words.isNumber(next)
                    ? number(next).filter(Periods::isEra).map(read -> read.from(i))
                    : Optional.empty();
        return switch (found.get().value().sort()) {
            case SEASON, RECESS, WHICH, FOLLOWING, ORDINAL, UNIT, TENS ->
                term(next, found.get(), place).map(read -> read.from(i));
            default -> Optional.empty();
        };
    }

    private static boolean isEra(Read read) {
        return read.moment() instanceof Era || read.moment() instanceof Part;
    }

    // `1990s`, `20e eeuw`, `1e kwartaal`, `2014`
    private Optional<Read> number(int i) {
        int number = years.number(i);
        if (number >= 1000 && number % 10 == 0 && words.is(i + 1, "s") && words.glued(i + 1))
            return Optional.of(Read.plain(new Era(number / 10 + "X"), i, i + 2));
        if (words.isWord(i + 1) && words.glued(i + 1) && number > 0 && number < 32) return ordinal(i, number, i + 2);
        return Optional.empty();
    }

    /// `november 2020`; without a year only where a month must be meant.
    private Optional<Read> month(int i, Place place) {
        var first = days.monthFirst(i);
        if (first.isPresent()) return first;
        var month = days.month(i).orElseThrow();
        if (month.sort() == Sort.ENGLISH_MONTH && !words.isCapital(i)) return Optional.empty();
        var year = years.at(words.is(month.next(), ',') ? month.next() + 1 : month.next());
        if (year.isPresent())
            return Optional.of(Read.plain(
                    new Part(year.get().year(), month.month()), i, year.get().next()));
        int later = years.later(month.next(), this::monthEnd);
        if (later > 0) return Optional.of(Read.plain(new Part(later, month.month()), i, month.next()));
        if (month.sort() == Sort.SHORT_MONTH || !isMonthPlace(i, month.sort(), place)) return Optional.empty();
        return Optional.of(Read.plain(new Part(Moment.UNSAID, month.month()), i, month.next()));
    }

    private int monthEnd(int i) {
        return days.month(i).map(Days.MonthWord::next).orElse(i);
    }

    // `Mei` and `Juli` may be names, `May` a verb.
    private boolean isMonthPlace(int i, Sort sort, Place place) {
        if (sort == Sort.MONTH
                && words.isCapital(i)
                && !words.is(i, "April")
                && !words.is(i, "September")
                && !words.is(i, "November")
                && !words.is(i, "December")) return false;
        if (place == Place.FRAMED) return sort == Sort.MONTH || !words.is(i, "may");
        return words.is(i - 1, "in") || words.is(i - 1, "maand") || (words.is(i - 1, "van") && sort == Sort.MONTH);
    }

    private Optional<Read> part(int i, int part, int next, Place place) {
        var year = years.at(next);
        if (year.isPresent())
            return Optional.of(
                    Read.plain(new Part(year.get().year(), part), i, year.get().next()));
        boolean isAfterArticle = Terms.is(words, i - 1, Sort.ARTICLE);
        boolean isSpring = words.is(i, "spring");
        return place == Place.FRAMED && isAfterArticle && !isSpring
                ? Optional.of(Read.plain(new Part(Moment.UNSAID, part), i, next))
                : Optional.empty();
    }

    // `Q3 2024`, `Q3-2024`
    private Optional<Read> quarter(int i) {
        int number = years.number(i + 1);
        if (number < 1 || number > 4 || !words.glued(i + 1)) return Optional.empty();
        int at = words.isDash(i + 2) && words.glued(i + 2) ? i + 3 : i + 2;
        int year = years.at(at).map(Years.Said::year).orElse(Moment.UNSAID);
        int next = years.at(at).map(Years.Said::next).orElse(i + 2);
        return Optional.of(Read.plain(new Part(year, 32 + number), i, next));
    }

    private Optional<Read> ordinal(int i, int number, int next) {
        var found = Terms.longest(words, next);
        if (found.isEmpty()) return Optional.empty();
        int end = found.get().next();
        return switch (found.get().value().sort()) {
            case QUARTER ->
                number <= 4 || number == 99 ? ofYear(i, number == 99 ? 36 : 32 + number, end) : Optional.empty();
            case HALF, EDGE ->
                words.is(next, "helft") || words.is(next, "half") ? half(i, number, end) : Optional.empty();
            case CENTURY ->
                number > 9 && number < 23
                        ? Optional.of(Read.plain(new Era(number - 1 + "XX"), i, end))
                        : Optional.empty();
            case UNIT ->
                words.is(next, "weeks") || words.is(next, "dag") ? Optional.empty() : lastYears(i, number, next, end);
            default -> Optional.empty();
        };
    }

    // `de laatste jaren`
    private Optional<Read> lastYears(int i, int number, int unit, int end) {
        return number == 99 && isPlural(unit)
                ? Optional.of(Read.plain(new Moment.Vague(-1), i, end))
                : Optional.empty();
    }

    private Optional<Read> ofYear(int i, int part, int next) {
        return Optional.of(years.at(next)
                .map(year -> Read.plain(new Part(year.year(), part), i, year.next()))
                .orElseGet(() -> Read.plain(new Part(Moment.UNSAID, part), i, next)));
    }

    // `tweede helft van 2021`; of a month it is about that month.
    private Optional<Read> half(int i, int number, int next) {
        if (number > 2) return Optional.empty();
        var year = years.at(next);
        if (year.isPresent())
            return Optional.of(Read.plain(
                    new Part(year.get().year(), 39 + number), i, year.get().next()));
        var of = Terms.sort(words, next, Sort.OF);
        return of.flatMap(found -> days.month(found.next()).flatMap(month -> month(found.next(), Place.FRAMED)))
                .map(read -> read.about(i));
    }

    private Optional<Read> weekday(int i, int value, int next) {
        int at = words.is(next, ',') ? next + 1 : next;
        int number = words.is(at, "de") || words.is(at, "the") ? at + 1 : at;
        var day = days.at(number).or(() -> days.monthFirst(at));
        if (day.isPresent() && !(day.get().moment() instanceof Moment.Year)) return day.map(read -> read.from(i));
        var weekday = DayOfWeek.of(value);
        var side = Terms.sort(words, next, Sort.SIDE);
        if (side.isPresent())
            return Optional.of(Read.plain(
                    new Moment.Weekday(weekday, side.get().value().value() < 0 ? Moment.BACK : Moment.AHEAD),
                    i,
                    side.get().next()));
        boolean isSaid = words.is(i - 1, "op") || (words.is(i - 1, "on") && words.isCapital(i));
        return isSaid ? Optional.of(Read.plain(new Moment.Weekday(weekday, Moment.UNSAID), i, next)) : Optional.empty();
    }

    private Optional<Read> which(int i, int direction, int next) {
        var found = Terms.longest(words, next);
        if (found.isEmpty()) return Optional.empty();
        var term = found.get().value();
        int end = found.get().next();
        int year = direction < 0 ? Moment.BACK : direction > 0 ? Moment.AHEAD : Moment.THIS_YEAR;
        return switch (term.sort()) {
            case SEASON, RECESS, MONTH -> Optional.of(Read.plain(new Part(year, term.value()), i, end));
            case ENGLISH_MONTH ->
                words.isCapital(next)
                        ? Optional.of(Read.plain(new Part(year, term.value()), i, end))
                        : Optional.empty();
            case WEEKDAY ->
                direction == 0
                        ? Optional.empty()
                        : Optional.of(Read.plain(new Moment.Weekday(DayOfWeek.of(term.value()), year), i, end));
            case QUARTER -> Optional.of(Read.plain(new Shifted(direction, Unit.QUARTER), i, end));
            case UNIT -> shifted(i, direction, next, end);
            case MANY_YEARS -> shiftedEra(i, direction, next, end);
            case CENTURY -> Optional.of(Read.plain(new Shifted(direction, Unit.CENTURY), i, end));
            case PRINSJESDAG -> Optional.of(Read.plain(new Moment.Prinsjesdag(year), i, end));
            default -> Optional.empty();
        };
    }

    private Optional<Read> shifted(int i, int direction, int unit, int end) {
        if (isPlural(unit))
            return direction == 0 ? Optional.empty() : Optional.of(Read.plain(new Moment.Vague(direction), i, end));
        var sort = years.unit(unit).orElseThrow();
        if (sort == Unit.DAY || words.is(i, "recent")) return Optional.empty();
        var weekday = Terms.sort(words, end, Sort.WEEKDAY);
        if (sort == Unit.WEEK && weekday.isPresent())
            return Optional.of(Read.plain(
                    new Moment.InWeek(DayOfWeek.of(weekday.get().value().value()), direction),
                    i,
                    weekday.get().next()));
        return Optional.of(Read.plain(new Shifted(direction, sort), i, end));
    }

    private Optional<Read> shiftedEra(int i, int direction, int unit, int end) {
        if (words.is(unit, "decennium") || words.is(unit, "decade"))
            return Optional.of(Read.plain(new Shifted(direction, Unit.DECADE), i, end));
        return direction == 0 ? Optional.empty() : Optional.of(Read.plain(new Moment.Vague(direction), i, end));
    }

    private boolean isPlural(int unit) {
        char last = words.text(unit).charAt(words.length(unit) - 1);
        return last == 'n' || last == 's';
    }

    private Optional<Read> following(int i, int next) {
        if (years.unit(next).isEmpty()) return Optional.empty();
        if (isPlural(next)) return Optional.of(Read.plain(new Moment.FromBefore(0), i, next + 1));
        return words.is(next, "jaar") || words.is(next, "year")
                ? Optional.of(Read.plain(new Moment.FromBefore(1), i, next + 1))
                : Optional.empty();
    }

    // `jaren negentig`, `jaren '90`, `jaar daarop`
    private Optional<Read> unit(int i, int next) {
        if (words.is(i, "jaar") && words.is(next, "daarop"))
            return Optional.of(Read.plain(new Moment.FromBefore(1), i, next + 1));
        if (words.is(i, "jaar") && (words.is(next, "daarvoor") || words.is(next, "ervoor")))
            return Optional.of(Read.plain(new Moment.FromBefore(-1), i, next + 1));
        if (!words.is(i, "jaren")) return Optional.empty();
        if (words.is(next, "daarna")) return Optional.of(Read.plain(new Moment.FromBefore(0), i, next + 1));
        int at = isApostrophe(next) ? next + 1 : next;
        int number = years.number(at);
        if (number >= 1000 && number % 10 == 0 && number <= 2000 && !isListed(at + 1))
            return Optional.of(Read.plain(new Era(number / 10 + "X"), i, at + 1));
        if (number >= 10 && number % 10 == 0 && number < 100) return tens(i, number / 10, at + 1);
        return Terms.sort(words, at, Sort.TENS)
                .flatMap(tens -> tens(i, tens.value().value(), tens.next()));
    }

    // `de jaren 2000, 2001 en 2002`
    private boolean isListed(int i) {
        int next = years.afterJoin(i);
        return next > i && years.absolute(next) > 0;
    }

    private boolean isApostrophe(int i) {
        return words.is(i, '\'') || words.is(i, '\u2019') || words.is(i, '\u2018');
    }

    // The twenties of this century are named so by now; all later tens are those of the last one.
    private Optional<Read> tens(int i, int tens, int next) {
        boolean isThis = (words.is(next, "van") && words.is(next + 1, "deze") && words.is(next + 2, "eeuw"));
        boolean isLast = (words.is(next, "van")
                && words.is(next + 1, "de")
                && words.is(next + 2, "vorige")
                && words.is(next + 3, "eeuw"));
        int end = isThis ? next + 3 : isLast ? next + 4 : next;
        boolean isNew = isThis || (tens == 1 && !isLast);
        return Optional.of(Read.plain(new Era((isNew ? "20" : "19") + tens + "X"), i, end));
    }

    private Optional<Read> fromNow(int i, int days, int next) {
        boolean isGreeting =
                words.is(i - 1, "goede") || words.is(i - 1, "goeden") || words.is(i - 1, "s") || words.is(i - 1, "de");
        boolean isNowadays = (words.is(next, "de") && words.is(next + 1, "dag")) || words.is(i - 1, "van");
        return isGreeting || isNowadays
                ? Optional.empty()
                : Optional.of(Read.plain(new Shifted(days, Unit.DAY), i, next));
    }

    private Read prinsjesdag(int i, int next) {
        return years.at(next)
                .map(year -> Read.plain(new Moment.Prinsjesdag(year.year()), i, year.next()))
                .orElseGet(() -> Read.plain(new Moment.Prinsjesdag(Moment.UNSAID), i, next));
    }
}
