package griffie.recognition.quantity;

import griffie.paper.Quantity.Approximation;
import griffie.recognition.word.Numeral;
import griffie.recognition.word.Numerals;
import griffie.recognition.word.Words;
import java.math.BigDecimal;
import java.util.Optional;

/// How many, with the token before which it ends: `tien tot vijftien`, `€ 2,5 miljoen`, `tientallen`.
record Amount(
        BigDecimal least,
        BigDecimal most,
        Optional<Units.Unit> unit,
        Approximation approximation,
        Form form,
        int next) {
    enum Form {
        DIGITS,
        WORDS,
        /// `tientallen`, `een tiental`
        ROUND
    }

    /// Whether an amount may begin at the token.
    static boolean opens(Words words, int i) {
        return words.isNumber(i)
                || Numerals.at(words, i).isPresent()
                || Units.open(words, i)
                || Rounds.open(words, i)
                || words.is(i, "tussen")
                || words.is(i, "between");
    }

    /// The amount that begins at the token.
    static Optional<Amount> at(Words words, int i) {
        return Rounds.at(words, i).or(() -> between(words, i)).or(() -> range(words, i));
    }

    // `tussen de 200 en 300`, `between 20 and 30`
    private static Optional<Amount> between(Words words, int i) {
        boolean isDutch = words.is(i, "tussen");
        if (!isDutch && !words.is(i, "between")) return Optional.empty();
        int first = words.is(i + 1, "de") || words.is(i + 1, "the") ? i + 2 : i + 1;
        return single(words, first)
                .filter(from -> words.is(from.next, isDutch ? "en" : "and"))
                .flatMap(from -> upTo(words, from, from.next + 1));
    }

    private static Optional<Amount> range(Words words, int i) {
        var from = single(words, i);
        if (from.isEmpty()) return from;
        int link = from.get().next;
        boolean isLinked = isLink(words, link);
        return isLinked ? upTo(words, from.get(), link + 1).or(() -> from) : from;
    }

    private static boolean isLink(Words words, int i) {
        if (Gaps.before(words, i)) return false;
        return words.is(i, "tot")
                || words.is(i, "à")
                || words.is(i, "a")
                || words.is(i, "of")
                || words.is(i, "to")
                || words.is(i, "or")
                || words.isDash(i);
    }

    // `5 tot 10 miljoen`: the lower end takes the `miljoen` of the upper end.
    private static Optional<Amount> upTo(Words words, Amount from, int i) {
        int first = words.is(i, "de") ? i + 1 : i;
        var to = single(words, first);
        if (to.isEmpty() || Gaps.before(words, i)) return Optional.empty();
        var least = from.least.multiply(scale(words, first, from));
        boolean isOrdered = least.compareTo(to.get().most) < 0;
        boolean isYears = from.isBareYear() && to.get().isBareYear();
        if (!isOrdered || isYears) return Optional.empty();
        var unit = to.get().unit.isPresent() ? to.get().unit : from.unit;
        return Optional.of(new Amount(least, to.get().most, unit, Approximation.EXACT, to.get().form, to.get().next));
    }

    private static BigDecimal scale(Words words, int first, Amount from) {
        int start = Units.before(words, first).map(Units.Found::next).orElse(first);
        int last = Numerals.at(words, start).map(Numeral::next).orElse(start + 1) - 1;
        if (words.is(last, '.')) last--;
        if (last <= start) return BigDecimal.ONE;
        var magnitude = Numerals.at(words, last).map(Numeral::amount).orElse(BigDecimal.ONE);
        return magnitude.signum() > 0 && from.least.compareTo(BigDecimal.valueOf(1000)) < 0 && isMagnitude(magnitude)
                ? magnitude
                : BigDecimal.ONE;
    }

    private static boolean isMagnitude(BigDecimal amount) {
        return amount.compareTo(BigDecimal.valueOf(1000)) >= 0;
    }

    boolean isBareYear() {
        return form == Form.DIGITS
                && unit.isEmpty()
                && least.scale() == 0
                && least.compareTo(BigDecimal.valueOf(1500)) >= 0
                && least.compareTo(BigDecimal.valueOf(2200)) <= 0;
    }

    /// Whether it is a whole number of four digits, as years and postcodes are.
    boolean isOfFourDigits() {
        return form == Form.DIGITS && unit.isEmpty() && least.scale() == 0 && least.precision() == 4;
    }

    /// One number, with the currency before it or the unit after it where it says one.
    private static Optional<Amount> single(Words words, int i) {
        var currency = Units.before(words, i);
        if (currency.isPresent()) return money(words, currency.get());
        return number(words, i);
    }

    private static Optional<Amount> number(Words words, int i) {
        var numeral =
                Numerals.at(words, i).filter(found -> found.form() != Numeral.Form.ARTICLE || isOneOrTwo(words, i));
        if (numeral.isEmpty()) return Optional.empty();
        var form = numeral.get().form() == Numeral.Form.DIGITS ? Form.DIGITS : Form.WORDS;
        int next = numeral.get().next();
        var unit = Gaps.before(words, next) ? Optional.<Units.Found>empty() : Units.after(words, next);
        return Optional.of(of(
                numeral.get().amount(),
                unit.map(Units.Found::unit),
                form,
                unit.map(Units.Found::next).orElse(next)));
    }

    // `een of twee`
    private static boolean isOneOrTwo(Words words, int i) {
        return words.is(i + 1, "of") && words.is(i + 2, "twee");
    }

    private static Optional<Amount> money(Words words, Units.Found currency) {
        var numeral = Numerals.at(words, currency.next()).filter(found -> found.form() == Numeral.Form.DIGITS);
        if (numeral.isEmpty() || Gaps.before(words, currency.next())) return Optional.empty();
        int next = numeral.get().next();
        var unit = Optional.of(currency.unit());
        if (words.glued(next) && words.is(next, "m"))
            return Optional.of(of(numeral.get().amount().movePointRight(6), unit, Form.DIGITS, next + 1));
        // `€ 100,-`
        boolean isRound = words.is(next, ',') && words.isDash(next + 1) && words.glued(next + 1);
        return Optional.of(of(numeral.get().amount(), unit, Form.DIGITS, isRound ? next + 2 : next));
    }

    private static Amount of(BigDecimal amount, Optional<Units.Unit> unit, Form form, int next) {
        return new Amount(amount, amount, unit, Approximation.EXACT, form, next);
    }

    /// A part of a hundred, or a vague amount.
    static Amount of(BigDecimal amount, Approximation approximation, Optional<Units.Unit> unit, int next) {
        return new Amount(amount, amount, unit, approximation, Form.ROUND, next);
    }

    boolean isOne() {
        return least.compareTo(BigDecimal.ONE) == 0 && most.compareTo(BigDecimal.ONE) == 0;
    }

    boolean is(Units.Sort sort) {
        return unit.filter(found -> found.sort() == sort).isPresent();
    }
}
