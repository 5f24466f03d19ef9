package griffie.recognition.date;

import griffie.recognition.date.Moment.Frame;
import griffie.recognition.date.Moment.Part;
import griffie.recognition.date.Moment.Precision;
import griffie.recognition.date.Moment.Read;
import griffie.recognition.date.Moment.Shifted;
import griffie.recognition.date.Moment.Unit;
import griffie.recognition.date.Moment.Year;
import griffie.recognition.date.Periods.Place;
import griffie.recognition.date.Term.Sort;
import griffie.recognition.word.Numerals;
import griffie.recognition.word.Phrases;
import griffie.recognition.word.Words;
import java.util.Optional;

/// Whole expressions: a day or period with what frames it (`uiterlijk`, `sinds`, `eind`), and ranges of two.
final class Expressions {
    private final Words words;
    private final Years years;
    private final Days days;
    private final Periods periods;
    private final Lengths lengths;
    private int afterYear = -1;

    Expressions(Words words) {
        this.words = words;
        years = new Years(words);
        days = new Days(words, years);
        periods = new Periods(words, years, days);
        lengths = new Lengths(words);
    }

    /// What begins at the token.
    Optional<Read> at(int i) {
        var read = words.isNumber(i) ? unframed(i, Place.FREE) : worded(i);
        read.filter(found -> found.moment() instanceof Year).ifPresent(found -> afterYear = found.next());
        return read;
    }

    private Optional<Read> worded(int i) {
        var found = Terms.longest(words, i);
        if (found.isEmpty()) return words.is(i, "Q") ? unframed(i, Place.FREE) : lengths.at(i);
        int next = found.get().next();
        return switch (found.get().value().sort()) {
            case SINCE -> framed(i, next, Frame.SINCE);
            case UNTIL -> framed(i, next, Frame.UNTIL);
            case THROUGH -> words.is(i, "tot") || words.is(i, "t") ? framed(i, next, Frame.UNTIL) : Optional.empty();
            case AFTER -> framed(i, next, Frame.AFTER);
            case BEFORE -> before(i, found.get());
            case BY -> framed(i, next, Frame.BY);
            case WITHIN -> lengths.at(next).map(read -> read.framed(Frame.BY, i));
            case BY_RETURN ->
                Optional.of(Read.plain(new Shifted(0, Unit.DAY), i, next).framed(Frame.BY, i));
            case ABOUT -> about(i, next);
            case BETWEEN -> between(i, next);
            case EDGE -> edge(i, next).or(() -> lengths.at(i));
            // Nothing begins with these; they are the most frequent words of all.
            case OF, AND, YEAR_PREPOSITION, AGO, OF_THIS_MONTH -> Optional.empty();
            case ARTICLE -> canBegin(next) ? periods.at(i, Place.FREE) : Optional.empty();
            default -> unframed(i, Place.FREE);
        };
    }

    private Optional<Read> framed(int i, int next, Frame frame) {
        if (!canBegin(next)) return Optional.empty();
        var read = inside(connected(next, frame));
        boolean isWithin = frame == Frame.BY && !words.is(i, "tegen") && !words.is(i, "by");
        return read.filter(found -> !isLong(found) || (isWithin && found.moment() instanceof Moment.Length))
                .map(found -> found.framed(frame, i));
    }

    // Most words after `voor` and `tot` are no part of a date.
    private boolean canBegin(int i) {
        return words.isNumber(i)
                || words.is(i, "op")
                || words.is(i, "on")
                || Terms.longest(words, i).isPresent()
                || words.is(i, "Q")
                || Numerals.at(words, i).isPresent();
    }

    // A length is no end of anything (`na 44 dagen`), nor is a range.
    private static boolean isLong(Read read) {
        return switch (read.moment()) {
            case Moment.Length length -> true;
            case Moment.Between between -> true;
            case Moment.Vague vague -> true;
            case Moment.FromBefore before -> true;
            default -> false;
        };
    }

    // `uiterlijk op 1 mei`, `uiterlijk in het najaar`, `tot in 2020`, `na de 12e`
    private int connected(int i, Frame frame) {
        int at = i;
        boolean isPreposition = words.is(at, "op") || words.is(at, "in") || words.is(at, "on") || words.is(at, "per");
        boolean isBefore = frame == Frame.BY && (words.is(at, "voor") || words.is(at, "tegen") || words.is(at, "by"));
        if (isPreposition || isBefore) at++;
        return (words.is(at, "de") || words.is(at, "the")) && words.isNumber(at + 1) ? at + 1 : at;
    }

    // `voor 2024` says for which year as often as before which; `voor 1 mei` is clear.
    private Optional<Read> before(int i, Phrases.Match<Term> found) {
        var read = framed(i, found.next(), Frame.BEFORE);
        boolean isClear = found.value().value() == 1 || words.text(i).equalsIgnoreCase("vóór");
        return isClear ? read : read.filter(this::isEnd);
    }

    private boolean isEnd(Read read) {
        if (read.precision() == Precision.ABOUT) return true;
        return switch (read.moment()) {
            case Moment.Year year -> false;
            case Moment.Shifted shifted -> false;
            case Moment.InWeek week -> true;
            case Moment.Part part -> part.part() <= 24;
            default -> true;
        };
    }

    private Optional<Read> about(int i, int next) {
        if (Terms.is(words, next, Sort.ABOUT)) return Optional.empty();
        return inside(connected(next, Frame.PLAIN))
                .filter(read -> !isLong(read) && read.frame() == Frame.PLAIN)
                .filter(read -> !(read.moment() instanceof Moment.Impossible))
                .map(read -> read.about(i));
    }

    // `tussen 2014 en 2020`
    private Optional<Read> between(int i, int next) {
        var first = inside(next);
        if (first.isEmpty()) return Optional.empty();
        int join = first.get().next();
        if (!words.is(join, "en") && !words.is(join, "and")) return Optional.empty();
        return inside(join + 1)
                .filter(second -> isRange(first.get(), second))
                .map(second -> Read.plain(new Moment.Between(first.get().moment(), second.moment()), i, second.next()));
    }

    // `eind 2024`, `begin van het jaar`, `half november`, `begin jaren 90`
    private Optional<Read> edge(int i, int next) {
        int at = words.isDash(next) && words.glued(next) ? next + 1 : next;
        var of = Terms.sort(words, at, Sort.OF);
        if (of.isPresent()) at = of.get().next();
        else if (words.is(at, "of")) at = words.is(at + 1, "the") ? at + 2 : at + 1;
        var whole = wholeUnit(i, at, next);
        return whole.isPresent() ? whole : unframed(at, Place.FRAMED).flatMap(read -> edgeOf(i, read));
    }

    // `eind van het jaar`
    private Optional<Read> wholeUnit(int i, int at, int next) {
        if (at == next || words.is(at, "jaren")) return Optional.empty();
        return years.unit(at)
                .filter(unit -> unit != Unit.DAY
                        && (words.is(at - 1, "het") || words.is(at - 1, "de") || words.is(at - 1, "the")))
                .map(unit -> Read.plain(new Shifted(0, unit), i, at + 1))
                .flatMap(read -> edgeOf(i, read));
    }

    private Optional<Read> edgeOf(int i, Read read) {
        return switch (read.moment()) {
            case Moment.Year year -> Optional.of(read.about(i));
            case Part part -> Optional.of(read.about(i));
            case Shifted shifted ->
                Optional.of(shifted.unit() == Unit.YEAR || shifted.unit() == Unit.MONTH ? read.about(i) : read.from(i));
            case Moment.Era era -> Optional.of(read.from(i));
            case Moment.Between range -> Optional.empty();
            default -> Optional.empty();
        };
    }

    /// What stands after a word that frames it.
    private Optional<Read> inside(int i) {
        if (Terms.is(words, i, Sort.EDGE))
            return edge(i, Terms.longest(words, i).orElseThrow().next());
        if (Terms.is(words, i, Sort.ABOUT))
            return about(i, Terms.longest(words, i).orElseThrow().next());
        return unframed(i, Place.FRAMED);
    }

    private Optional<Read> unframed(int i, Place place) {
        var first = one(i, place);
        if (first.isEmpty()
                || !(first.get().moment() instanceof Moment.Day
                        || first.get().moment() instanceof Part
                        || first.get().moment() instanceof Year)) return first;
        return Optional.of(range(first.get()).orElse(first.get()));
    }

    private Optional<Read> one(int i, Place place) {
        var day = days.at(i);
        if (day.isPresent()) return day;
        var period = periods.at(i, place);
        if (period.isPresent()) return period;
        var years = years(i, place);
        return years.isPresent() ? years : lengths.at(i);
    }

    // `27 september tot 10 november 2020`, `2 to 8 November`, `12-14 juni`, `mei tot en met juli 2020`
    private Optional<Read> range(Read first) {
        int next = first.next();
        boolean isDash = words.isDash(next)
                || (words.is(next, '/') && words.glued(next) && first.moment() instanceof Moment.Day);
        int at = isDash
                ? next + 1
                : Terms.longest(words, next)
                        .filter(found -> found.value().sort() == Sort.UNTIL
                                || found.value().sort() == Sort.THROUGH)
                        .map(found -> found.next())
                        .orElse(next);
        if (at == next) return Optional.empty();
        if (Terms.is(words, at, Sort.WEEKDAY)) at++;
        var second = one(at, Place.FRAMED).filter(read -> isRange(first, read));
        return second.map(
                read -> Read.plain(new Moment.Between(first.moment(), read.moment()), first.first(), read.next()));
    }

    private static boolean isRange(Read first, Read second) {
        return first.moment().getClass() == second.moment().getClass();
    }

    // `2014`, `2014-2020`, `2020/21`
    private Optional<Read> years(int i, Place place) {
        if (isShortSession(i)) return session(i);
        int year = years.absolute(i);
        if (year == 0 || years.isAmount(i)) return Optional.empty();
        boolean isJoined = words.glued(i) && !words.is(i - 1, '(');
        if (isJoined && !words.isDash(i - 1)) return Optional.empty();
        boolean isTwo =
                (words.isDash(i + 1) || words.is(i + 1, '/')) && years.absolute(i + 2) > year && !words.isDash(i + 3);
        if (isTwo && !isJoined && year >= 1900) return two(i, year);
        boolean isListed = afterYear == i - 1
                && (words.is(i - 1, ',')
                        || words.is(i - 1, "en")
                        || words.is(i - 1, "and")
                        || words.is(i - 1, "of")
                        || words.is(i - 1, "or")
                        || words.is(i - 1, "à"));
        boolean isPlace = place == Place.FRAMED || isListed || years.isPlace(i);
        return isPlace ? Optional.of(Read.plain(new Year(year), i, i + 1)) : Optional.empty();
    }

    private Optional<Read> two(int i, int from) {
        int to = years.absolute(i + 2);
        boolean isSession = words.is(i + 1, '/');
        if (isSession && to != from + 1) return Optional.empty();
        return Optional.of(Read.plain(new Moment.Between(new Year(from), new Year(to)), i, i + 3));
    }

    private boolean isShortSession(int i) {
        int year = years.number(i);
        boolean isTied = (words.is(i + 1, '/') || words.isDash(i + 1)) && words.glued(i + 1) && words.glued(i + 2);
        return year >= 1900
                && year < 2100
                && isTied
                && words.length(i + 2) == 2
                && words.isNumber(i + 2)
                && !words.glued(i)
                && years.number(i + 2) == (year + 1) % 100
                && !words.glued(i + 3);
    }

    private Optional<Read> session(int i) {
        int year = years.number(i);
        return Optional.of(Read.plain(new Moment.Between(new Year(year), new Year(year + 1)), i, i + 3));
    }
}
