package griffie.recognition.date;

import griffie.recognition.date.Moment.Day;
import griffie.recognition.date.Moment.Read;
import griffie.recognition.date.Term.Sort;
import griffie.recognition.word.Words;
import java.time.YearMonth;
import java.util.Optional;

/// Days: `13 april 2021`, `13 apr. jl.`, `13-04-2021`, `April 13, 2021`, and those of lists: `12 en 13 juni`.
final class Days {
    private static final int LONGEST_LIST = 5;
    private static final int LEAP_YEAR = 2000;

    private final Words words;
    private final Years years;

    Days(Words words, Years years) {
        this.words = words;
        this.years = years;
    }

    Optional<Read> at(int i) {
        if (!words.isNumber(i)) return Optional.empty();
        if (words.length(i) > 4 || isDecimal(i)) return Optional.empty();
        var numeric = numeric(i);
        return numeric.isPresent() ? numeric : written(i);
    }

    // The 12 of `3.12`
    private boolean isDecimal(int i) {
        return words.glued(i)
                && (words.is(i - 1, '.') || words.is(i - 1, ','))
                && words.isNumber(i - 2)
                && words.glued(i - 1);
    }

    /// `April 13, 2021`, `on April 13`
    Optional<Read> monthFirst(int i) {
        var month = month(i);
        if (month.isEmpty()
                || !words.isCapital(i)
                || !words.isNumber(month.get().next())) return Optional.empty();
        int at = month.get().next();
        int day = years.number(at);
        if (day < 1 || day > 31 || words.length(at) > 2) return Optional.empty();
        int after = afterOrdinal(at);
        int yearAt = words.is(after, ',') ? after + 1 : after;
        int year = years.absolute(yearAt);
        if (year > 0) return Optional.of(day(year, month.get().month(), day, i, yearAt + 1));
        boolean isSaid = after > at + 1 || isEnglishPreposition(i - 1);
        return isSaid ? Optional.of(day(Moment.UNSAID, month.get().month(), day, i, after)) : Optional.empty();
    }

    private boolean isEnglishPreposition(int i) {
        return words.is(i, "on")
                || words.is(i, "since")
                || words.is(i, "until")
                || words.is(i, "by")
                || words.is(i, "before")
                || words.is(i, "after")
                || words.is(i, "from");
    }

    private Optional<Read> numeric(int i) {
        if (!isSeparator(i + 1) || !isSeparator(i + 3) || words.first(i + 1) != words.first(i + 3))
            return Optional.empty();
        if (!words.isNumber(i + 2) || !words.isNumber(i + 4) || isSeparator(i + 5)) return Optional.empty();
        if (words.glued(i) && !words.is(i - 1, '(')) return Optional.empty();
        if (words.glued(i + 5) && words.isWord(i + 5) && !words.is(i + 5, "T")) return Optional.empty();
        int first = years.number(i);
        int second = years.number(i + 2);
        int third = years.number(i + 4);
        if (words.length(i) == 4) return yearFirst(i, first, second, third);
        if (words.length(i) > 2 || words.length(i + 2) > 2 || !Years.isLikely(third) || words.length(i + 4) != 4)
            return Optional.empty();
        // `4/13/2021` is American
        return second > 12 && first <= 12 && second <= 31 && words.is(i + 1, '/')
                ? Optional.of(day(third, first, second, i, i + 5))
                : Optional.of(day(third, second, first, i, i + 5));
    }

    private Optional<Read> yearFirst(int i, int year, int month, int day) {
        if (!Years.isLikely(year) || words.length(i + 2) != 2 || words.length(i + 4) != 2) return Optional.empty();
        return Optional.of(day(year, month, day, i, i + 5));
    }

    private boolean isSeparator(int i) {
        return words.glued(i)
                && words.glued(i + 1)
                && words.isNumber(i + 1)
                && (words.is(i, '-') || words.is(i, '/') || words.is(i, '.'));
    }

    private Optional<Read> written(int i) {
        int day = years.number(i);
        if (words.length(i) > 2 || day < 1) return Optional.empty();
        int at = afterOrdinal(i);
        if (words.is(at, "of") && Terms.is(words, at + 1, Sort.ENGLISH_MONTH)) at++;
        if (Terms.is(words, at, Sort.OF_THIS_MONTH))
            return Optional.of(Read.plain(new Moment.OfThisMonth(day), i, at + 1));
        var month = month(at);
        if (month.isEmpty()) return listed(i, day);
        if (isName(month.get(), at)) return Optional.empty();
        if (isCounted(i)) return Optional.empty();
        return Optional.of(withYear(i, day, month.get()));
    }

    // `nr. 12 mei`: rather a number and a month than a day
    private boolean isCounted(int i) {
        return words.is(i - 1, '.') && (words.is(i - 2, "nr") || words.is(i - 2, "nrs"));
    }

    // `1 Jan`: a man; `2 may`, `5 march`: verbs
    private boolean isName(MonthWord month, int at) {
        boolean isSaidYear = years.absolute(month.next()) > 0;
        return switch (month.sort()) {
            case SHORT_MONTH ->
                !isSaidYear
                        && !words.is(month.next() - 1, '.')
                        && ((words.is(at, "Jan") && words.isCapital(at)) || words.is(at, "mar") || words.is(at, "jun"));
            case ENGLISH_MONTH -> !words.isCapital(at) && !isSaidYear;
            default -> false;
        };
    }

    private Read withYear(int i, int day, MonthWord month) {
        int next = month.next();
        int at = words.is(next, ',') && years.absolute(next + 1) > 0 ? next + 1 : next;
        var year = years.at(at);
        if (year.isPresent())
            return day(year.get().year(), month.month(), day, i, year.get().next());
        if (years.isDamaged(next)) return Read.plain(new Moment.Impossible(), i, next + 1);
        return day(years.later(next, this::dayMonthEnd), month.month(), day, i, next);
    }

    // The token after `13 juni`, or the same token where none stands.
    private int dayMonthEnd(int i) {
        if (!words.isNumber(i) || words.length(i) > 2) return i;
        return month(afterOrdinal(i)).map(MonthWord::next).orElse(i);
    }

    // `12 en 13 juni 2021`, `2 to 8 November`: the month stands after a later day.
    private Optional<Read> listed(int i, int day) {
        int at = afterOrdinal(i);
        for (int steps = 0; steps < LONGEST_LIST; steps++) {
            int next = years.afterJoin(at);
            if (next == at || !words.isNumber(next) || words.length(next) > 2) return Optional.empty();
            at = afterOrdinal(next);
            var month = month(at);
            if (month.isEmpty()) continue;
            if (isName(month.get(), at) || isListOfOthers(i)) return Optional.empty();
            int after = month.get().next();
            int year = years.at(after).map(Years.Said::year).orElseGet(() -> years.later(after, this::dayMonthEnd));
            return Optional.of(day(year, month.get().month(), day, i, afterOrdinal(i)));
        }
        return Optional.empty();
    }

    // `artikel 3 en 4 mei`
    private boolean isListOfOthers(int i) {
        if (month(i - 1).isPresent()) return true;
        if (!words.isWord(i - 1))
            return (words.is(i - 1, '.') && words.isWord(i - 2) && words.glued(i - 1)) || words.is(i - 1, '€');
        return switch (words.text(i - 1)) {
            case "artikel",
                    "artikelen",
                    "vraag",
                    "vragen",
                    "nummer",
                    "nummers",
                    "pagina",
                    "lid",
                    "nrs",
                    "nr",
                    "paragraaf" -> true;
            default -> false;
        };
    }

    private Read day(int year, int month, int day, int first, int next) {
        int in = year > 0 ? year : LEAP_YEAR;
        boolean isDay = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(in, month).lengthOfMonth();
        return Read.plain(isDay ? new Day(year, month, day) : new Moment.Impossible(), first, next);
    }

    /// A month as it stands after a day.
    record MonthWord(int month, Sort sort, int next) {}

    Optional<MonthWord> month(int i) {
        return Terms.longest(words, i).flatMap(found -> switch (found.value().sort()) {
            case MONTH, SHORT_MONTH, ENGLISH_MONTH ->
                Optional.of(new MonthWord(found.value().value(), found.value().sort(), shortEnd(i, found.next())));
            default -> Optional.empty();
        });
    }

    // The full stop of `19 nov.` ends the sentence when the next one begins after it; `sept. 2020`
    private int shortEnd(int i, int next) {
        boolean isStop = words.is(next - 1, '.') && next > i + 1;
        boolean isEnd = isStop && (next >= words.size() || words.sentence(next) != words.sentence(i));
        return isEnd && years.absolute(next) == 0 ? next - 1 : next;
    }

    private int afterOrdinal(int i) {
        if (!words.isWord(i + 1) || !words.glued(i + 1)) return i + 1;
        return switch (words.text(i + 1)) {
            case "e", "de", "ste", "st", "nd", "rd", "th" -> i + 2;
            default -> i + 1;
        };
    }
}
