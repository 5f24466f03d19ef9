package griffie.recognition.date;

import griffie.recognition.date.Moment.Length;
import griffie.recognition.date.Moment.Read;
import griffie.recognition.date.Moment.Shifted;
import griffie.recognition.date.Moment.Unit;
import griffie.recognition.date.Term.Sort;
import griffie.recognition.word.Numeral;
import griffie.recognition.word.Numerals;
import griffie.recognition.word.Words;
import java.math.BigDecimal;
import java.util.Optional;

/// Lengths of time: `44 dagen`, `anderhalf jaar`, `drie weken`, `two decades`; and `tien jaar geleden`.
final class Lengths {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Words words;

    Lengths(Words words) {
        this.words = words;
    }

    Optional<Read> at(int i) {
        if (!words.isWord(i) && !words.isNumber(i)) return Optional.empty();
        if (isHalf(i)) return unit(i, HALF, i + 1);
        if (words.length(i) == 1 && words.is(i, "a")) return english(i);
        if (isArticle(i)) return Optional.empty();
        var number = Numerals.at(words, i);
        if (number.isEmpty()) return Optional.empty();
        if (words.is(i + 1, "halfjaar")) return Optional.of(plain("P6M", i, i + 2));
        if (isHalf(i + 1) && words.is(i, "een")) return unit(i, HALF, i + 2);
        return counted(i, number.get());
    }

    // `een` is nearly always an article: nothing of a date follows it, and no `half` or `miljoen`.
    private boolean isArticle(int i) {
        return words.length(i) == 3
                && words.is(i, "een")
                && Terms.longest(words, i + 1).isEmpty()
                && !words.is(i + 1, "halfjaar")
                && !words.is(i + 1, "miljoen");
    }

    private Optional<Read> english(int i) {
        return isEnglishLength(i) ? unit(i, BigDecimal.ONE, i + 1) : Optional.empty();
    }

    // `een half jaar`, `half a year`; not `half november`
    private boolean isHalf(int i) {
        return words.is(i, "half") && (words.is(i + 1, "jaar") || words.is(i + 1, "uur") || words.is(i + 1, "year"));
    }

    // `$5 million a year` is a rate.
    private boolean isEnglishLength(int i) {
        boolean isLength = words.is(i - 1, "within")
                || words.is(i - 1, "for")
                || words.is(i - 1, "after")
                || words.is(i - 1, "of");
        return isLength || words.is(i + 2, "ago") || words.is(i + 2, "later");
    }

    private Optional<Read> counted(int i, Numeral number) {
        int join = number.next();
        boolean isRange = words.is(join, "tot")
                || words.is(join, "à")
                || words.is(join, "to")
                || words.is(join, "of")
                || words.isDash(join);
        if (isRange) {
            var second = Numerals.at(words, join + 1);
            if (second.isPresent()) return range(i, number, second.get());
        }
        if (number.form() == Numeral.Form.ARTICLE && isIndefinite(i, join)) return Optional.empty();
        return unit(i, number.amount(), number.next());
    }

    // `op een dag`, `een jaar of tien`
    private boolean isIndefinite(int i, int unit) {
        return words.is(i - 1, "op")
                || words.is(unit + 1, "of")
                || (words.is(unit, "dag") && !words.is(i - 1, "binnen"));
    }

    private Optional<Read> range(int i, Numeral from, Numeral to) {
        var upper = unit(i, to.amount(), to.next());
        if (upper.isEmpty() || !(upper.get().moment() instanceof Length)) return upper;
        String first = written(from.amount(), to.next());
        String second = written(to.amount(), to.next());
        if (first.isEmpty() || second.isEmpty() || from.amount().compareTo(to.amount()) >= 0) return Optional.empty();
        return Optional.of(plain(first + "/" + second, i, upper.get().next()));
    }

    private Optional<Read> unit(int i, BigDecimal amount, int at) {
        String written = written(amount, at);
        if (written.isEmpty() || isAge(i, at) || isRate(at + 1) || isClock(i, at)) return Optional.empty();
        return Optional.of(isAgo(at + 1) && isWhole(amount) ? ago(i, amount, at) : plain(written, i, at + 1));
    }

    private static boolean isWhole(BigDecimal amount) {
        return amount.scale() == 0 && amount.compareTo(BigDecimal.valueOf(10_000)) < 0;
    }

    private boolean isAgo(int i) {
        return Terms.is(words, i, Sort.AGO);
    }

    private Read ago(int i, BigDecimal amount, int at) {
        int count = amount.intValueExact();
        var term = Terms.longest(words, at).orElseThrow().value();
        if (term.sort() == Sort.UNIT) return Read.plain(new Shifted(-count, Unit.ofDays(term.value())), i, at + 2);
        if (term.sort() == Sort.MANY_YEARS)
            return Read.plain(new Shifted(-count * term.value(), Unit.YEAR), i, at + 2)
                    .about(i);
        return plain(written(amount, at), i, at + 1);
    }

    /// The length in the form of ISO 8601; empty where no unit stands.
    private String written(BigDecimal amount, int unit) {
        if (words.glued(unit) && words.isDash(unit - 1)) return "";
        var term = Terms.longest(words, unit);
        if (term.isEmpty() || amount.signum() == 0 || amount.precision() > 9) return "";
        int value = term.get().value().value();
        return switch (term.get().value().sort()) {
            case UNIT -> written(amount, Unit.ofDays(value));
            case TIME_UNIT -> value == 60 ? hours(amount) : whole(amount, "PT", "M");
            case MANY_YEARS -> whole(amount.multiply(BigDecimal.valueOf(value)), "P", "Y");
            case CENTURY -> whole(amount.multiply(BigDecimal.valueOf(100)), "P", "Y");
            default -> "";
        };
    }

    private static String written(BigDecimal amount, Unit unit) {
        return switch (unit) {
            case DAY -> isWhole(amount) ? whole(amount, "P", "D") : parts(amount, 24, "PT", "H");
            case WEEK -> isWhole(amount) ? whole(amount, "P", "W") : "";
            case MONTH -> isWhole(amount) ? whole(amount, "P", "M") : parts(amount, 30, "P", "D");
            case YEAR -> isWhole(amount) ? whole(amount, "P", "Y") : parts(amount, 12, "P", "M");
            case QUARTER, DECADE, CENTURY -> "";
        };
    }

    private static String hours(BigDecimal amount) {
        return isWhole(amount) ? whole(amount, "PT", "H") : parts(amount, 60, "PT", "M");
    }

    private static String parts(BigDecimal amount, int each, String before, String after) {
        var all = amount.multiply(BigDecimal.valueOf(each)).stripTrailingZeros();
        return all.scale() <= 0 ? whole(all.setScale(0), before, after) : "";
    }

    private static String whole(BigDecimal amount, String before, String after) {
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() > 0 ? "" : before + stripped.toPlainString() + after;
    }

    // `18 jaar en ouder`, `jonger dan 12 jaar`, `kinderen van tien jaar` are ages.
    private boolean isAge(int i, int unit) {
        int next = unit + 1;
        boolean isAfter = words.is(next, "oud")
                || words.is(next, "oude")
                || words.is(next, "old")
                || words.is(next + 1, "ouder")
                || words.is(next + 1, "jonger")
                || words.is(next + 1, "older")
                || words.is(next + 1, "younger")
                || (words.is(next, "of") && words.is(next + 1, "age"));
        if (isAfter) return true;
        boolean isComparison = words.is(i - 1, "dan") && (words.is(i - 2, "jonger") || words.is(i - 2, "ouder"));
        return isComparison
                || words.is(i - 1, "onder")
                || words.is(i - 2, "onder")
                || words.is(i - 2, "boven")
                || words.is(i - 2, "leeftijd")
                || words.is(i - 2, "aged");
    }

    // `twee dagen per week`
    private boolean isRate(int i) {
        return words.is(i, "per");
    }

    // `om 14.00 uur`, `tot 10 uur`
    private boolean isClock(int i, int unit) {
        if (!words.is(unit, "uur")) return false;
        boolean isTime = words.is(i - 1, "om")
                || words.is(i - 1, "tot")
                || words.is(i - 1, "vanaf")
                || words.is(i - 1, "rond")
                || words.is(i - 1, "voor")
                || words.is(i - 1, "na")
                || words.is(i - 1, "tussen")
                || words.is(i - 1, "en")
                || words.is(i - 1, "omstreeks")
                || words.is(i - 1, "van");
        return isTime || words.is(unit - 2, '.') || words.is(unit - 2, ':') || words.isDash(i - 1);
    }

    private static Read plain(String edtf, int first, int next) {
        return Read.plain(new Length(edtf), first, next);
    }
}
