package griffie.recognition.date;

import griffie.paper.Block;
import griffie.recognition.date.Moment.Unit;
import griffie.recognition.date.Term.Sort;
import griffie.recognition.word.Numerals;
import griffie.recognition.word.Words;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/// Years as they stand in dates and alone: `2021`, `vorig jaar`; and where four digits are a year at all.
final class Years {
    private static final int FIRST = 1500;
    private static final int LAST = 2100;
    private static final int LONGEST_LIST = 5;

    private final Words words;

    Years(Words words) {
        this.words = words;
    }

    /// A year, or one of the words for it in `Moment`, and the token after it.
    record Said(int year, int next) {}

    static boolean isLikely(int year) {
        return year >= FIRST && year <= LAST;
    }

    /// The number of up to four digits at the token; -1 where none stands.
    int number(int i) {
        return words.isNumber(i) && words.length(i) <= 4 ? Integer.parseInt(words.text(i)) : -1;
    }

    /// The year in four digits at the token; 0 where none stands.
    int absolute(int i) {
        if (!words.isNumber(i) || words.length(i) != 4 || !isFree(i)) return 0;
        int year = number(i);
        return isLikely(year) ? year : 0;
    }

    // `2.021`, `2021%`, `2021e`, `2021-35`
    private boolean isFree(int i) {
        int next = i + 1;
        if (!words.glued(next)) return true;
        if (words.isWord(next) || words.isNumber(next) || words.is(next, '%')) return false;
        boolean isTie = words.is(next, '.') || words.is(next, ',') || words.is(next, ':');
        return !(isTie && words.glued(next + 1) && words.isNumber(next + 1));
    }

    /// The year after a day, month or season: `2021`, `van 2021`, `van dit jaar`, `jl.`, `a.s.`
    Optional<Said> at(int i) {
        int at = i;
        if (Terms.is(words, at, Sort.OF) || words.is(at, "of"))
            at = Terms.longest(words, at).orElseThrow().next();
        int year = absolute(at);
        if (year > 0 && (at == i || !isOpen(i))) return Optional.of(new Said(year, at + 1));
        var side = Terms.sort(words, i, Sort.SIDE);
        if (side.isPresent()) {
            return Optional.of(new Said(
                    side.get().value().value() < 0 ? Moment.BACK : Moment.AHEAD,
                    side.get().next()));
        }
        return relative(at);
    }

    // `in`: `12 juni in 2020` is said nowhere; `de zomer in 2020` neither
    private boolean isOpen(int i) {
        return words.is(i, "in");
    }

    private Optional<Said> relative(int i) {
        var which = Terms.sort(words, i, Sort.WHICH);
        if (which.isEmpty()) return Optional.empty();
        int next = which.get().next();
        boolean isYear = words.is(next, "jaar") || words.is(next, "year");
        return isYear
                ? Optional.of(new Said(Moment.THIS_YEAR + which.get().value().value(), next + 1))
                : Optional.empty();
    }

    /// The year said later in a list: `12 juni en 3 juli 2021` is both in 2021; `UNSAID` where there is none.
    int later(int i, IntUnaryOperator member) {
        int at = i;
        for (int steps = 0; steps < LONGEST_LIST; steps++) {
            int next = afterJoin(at);
            if (next == at) return Moment.UNSAID;
            int end = member.applyAsInt(next);
            if (end == next) return Moment.UNSAID;
            int year = absolute(end);
            if (year > 0) return year;
            at = end;
        }
        return Moment.UNSAID;
    }

    /// The token after what joins two members of a list or a range; the same token where nothing joins.
    int afterJoin(int i) {
        if (words.is(i, ',') || words.isDash(i)) return i + 1;
        if (words.is(i, '/') && words.glued(i) && words.glued(i + 1)) return i + 1;
        return Terms.longest(words, i)
                .filter(found -> switch (found.value().sort()) {
                    case AND, THROUGH, UNTIL -> true;
                    default -> false;
                })
                .map(found -> found.next())
                .orElse(i);
    }

    /// `16 juni 201`: a year that lost or gained a digit.
    boolean isDamaged(int i) {
        if (!words.isNumber(i) || (words.length(i) != 3 && words.length(i) != 5)) return false;
        if (words.isWord(i + 1) && words.glued(i + 1)) return false;
        String digits = words.text(i);
        boolean isBegun = digits.startsWith("19") || digits.startsWith("20");
        return isBegun && !isAmount(i);
    }

    /// Whether the four digits count something: `2000 mensen`, `2012 miljoen`.
    boolean isAmount(int i) {
        if (words.is(i - 1, '€') || words.is(i - 1, '$') || words.is(i - 1, '£')) return true;
        int next = i + 1;
        if (words.is(next, '%') || words.is(next, '€') || words.is(next, '°')) return true;
        if (!words.isWord(next)) return false;
        return (Counted.is(words, next) && !isSurelyYear(i))
                || Terms.longest(words, next)
                        .filter(found -> found.value().sort() == Sort.UNIT
                                || found.value().sort() == Sort.TIME_UNIT)
                        .isPresent();
    }

    // `sinds 2016 bedrijven`: a round number would rather count them, and an amount has its separator.
    private boolean isSurelyYear(int i) {
        boolean isAfterTime = words.is(i - 1, "in")
                || words.is(i - 1, "sinds")
                || words.is(i - 1, "since")
                || words.is(i - 1, "vanaf");
        int year = number(i);
        return isAfterTime && year > 1900 && year % 100 != 0 && !words.is(i + 1, "miljoen") && !words.is(i + 1, "euro");
    }

    /// Whether a year can stand alone here: `in 1993`, `uit 2009`, `(2019)`, `UNHCR 1996,` in a note.
    boolean isPlace(int i) {
        if (words.is(i - 1, '(')) return words.is(i + 1, ')') || words.isDash(i + 1);
        int year = number(i);
        if (words.glued(i)) return false;
        if (year < 1900) return isOldPlace(i);
        if (isNote(i)) return true;
        return precedes(i);
    }

    private boolean isOldPlace(int i) {
        return words.is(i - 1, "in")
                || words.is(i - 1, "uit")
                || words.is(i - 1, "sinds")
                || words.is(i - 1, "since")
                || words.is(i - 1, "anno")
                || words.is(i - 1, "jaar");
    }

    // A preposition may have more than one word; the last of them is enough here.
    private boolean precedes(int i) {
        if (words.is(i - 1, "en")) return words.is(i - 2, "tot");
        if (words.is(i - 1, "met"))
            return words.is(i - 2, "en") || words.is(i - 2, "vergeleken") || words.is(i - 2, "vergelijking");
        if (words.is(i - 1, "of")) return isEnglishOf(i);
        if (words.is(i - 1, "from") || words.is(i - 1, "gang")) return true;
        return Terms.longest(words, i - 1)
                .filter(before -> before.next() == i || words.is(i - 1, "van"))
                .filter(before -> switch (before.value().sort()) {
                    case OF, YEAR_PREPOSITION, SINCE, UNTIL, AFTER, BEFORE, BY, ABOUT, EDGE, BETWEEN, THROUGH -> true;
                    case UNIT -> words.is(i - 1, "jaar") || words.is(i - 1, "jaren") || words.is(i - 1, "year");
                    default -> false;
                })
                .isPresent();
    }

    // `the end of 2020`; in Dutch `of` is `or`
    private boolean isEnglishOf(int i) {
        return words.isWord(i - 2)
                && !words.isNumber(i - 2)
                && words.length(i - 2) > 2
                && Numerals.at(words, i - 2).isEmpty()
                && (words.is(i - 3, "the")
                        || words.is(i - 3, "The")
                        || words.is(i - 2, "end")
                        || words.is(i - 2, "beginning"));
    }

    private boolean isNote(int i) {
        boolean isEnd = words.is(i + 1, ',') || words.is(i + 1, '.') || words.is(i + 1, ';') || words.is(i + 1, ')');
        return isEnd && words.blockOf(i) instanceof Block.Footnote && isAcronym(i - 1);
    }

    private boolean isAcronym(int i) {
        return words.isWord(i) && words.length(i) > 2 && words.text(i).chars().allMatch(Character::isUpperCase);
    }

    /// The unit of the calendar at a token.
    Optional<Unit> unit(int i) {
        return Terms.sort(words, i, Sort.UNIT)
                .map(found -> Unit.ofDays(found.value().value()));
    }
}
