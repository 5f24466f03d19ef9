package griffie.recognition.quantity;

import griffie.paper.Quantity.Approximation;
import griffie.recognition.word.Numeral;
import griffie.recognition.word.Numerals;
import griffie.recognition.word.Phrases;
import griffie.recognition.word.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// Parts of a whole, told as parts of a hundred: `de helft`, `twee derde van`, `een op de vijf`.
final class Shares {
    private static final Units.Unit PERCENT = new Units.Unit(Units.Sort.PERCENT, "percent");

    private static final Phrases<BigDecimal> WHOLE = Phrases.<BigDecimal>builder()
            .addAll("de helft|half", BigDecimal.valueOf(50))
            .addAll("driekwart|drie kwart|three quarters|three-quarters|drievierde", BigDecimal.valueOf(75))
            .addAll("tweederde|two-thirds", new BigDecimal("66.7"))
            .build();

    private static final Phrases<Integer> PARTS = Phrases.<Integer>builder()
            .addAll("derde|derden|third|thirds", 3)
            .addAll("kwart|vierde|quarter|quarters|fourth", 4)
            .addAll("vijfde|fifth|fifths", 5)
            .addAll("zesde|sixth|sixths", 6)
            .addAll("zevende|seventh", 7)
            .addAll("achtste|eighth", 8)
            .addAll("tiende|tenth|tenths", 10)
            .build();

    private static final Phrases<Boolean> OUT_OF = Phrases.<Boolean>builder()
            .addAll("op de|op elke|op iedere|out of|out of every|out of the", true)
            .build();

    private Shares() {}

    static boolean open(Words words, int i) {
        return WHOLE.opens(words, i);
    }

    static Optional<Amount> at(Words words, int i) {
        var whole = WHOLE.longest(words, i);
        if (whole.isPresent() && !isHalfAlone(words, i))
            return Optional.of(share(whole.get().value(), whole.get().next()));
        return Numerals.at(words, i).or(() -> article(words, i)).flatMap(number -> part(words, i, number));
    }

    // `half of them`, but `half november`
    private static boolean isHalfAlone(Words words, int i) {
        return words.is(i, "half") && !(words.is(i + 1, "of") && Language.isEnglish(words, i));
    }

    private static Optional<Numeral> article(Words words, int i) {
        return words.is(i, "a")
                ? Optional.of(new Numeral(BigDecimal.ONE, i + 1, Numeral.Form.ARTICLE))
                : Optional.empty();
    }

    private static Optional<Amount> part(Words words, int i, Numeral number) {
        if (Gaps.before(words, number.next()) || !number.isWhole()) return Optional.empty();
        return outOf(words, number).or(() -> fraction(words, i, number));
    }

    // `twee op de drie`
    private static Optional<Amount> outOf(Words words, Numeral number) {
        return OUT_OF.longest(words, number.next())
                .flatMap(link -> Numerals.at(words, link.next()))
                .filter(all ->
                        all.form() != Numeral.Form.ARTICLE && all.amount().compareTo(number.amount()) > 0)
                .filter(all -> NounPhrase.at(words, all.next()).isPresent() && !isTime(words, all.next()))
                .map(all -> share(hundredth(number.amount(), all.amount()), all.next()));
    }

    private static boolean isTime(Words words, int i) {
        return Units.after(words, i)
                .filter(found -> found.unit().sort() == Units.Sort.TIME)
                .isPresent();
    }

    // `een derde van`; `een derde land` is the third one.
    private static Optional<Amount> fraction(Words words, int i, Numeral number) {
        var parts = PARTS.at(words, number.next());
        if (parts.isEmpty() || words.isNumber(i)) return Optional.empty();
        int next = number.next() + 1;
        boolean isOne = number.amount().compareTo(BigDecimal.ONE) == 0;
        boolean isOfAll = words.is(next, "van") || words.is(next, "of");
        if (number.amount().compareTo(BigDecimal.valueOf(parts.get())) >= 0 || (isOne && !isOfAll))
            return Optional.empty();
        return Optional.of(share(hundredth(number.amount(), BigDecimal.valueOf(parts.get())), next));
    }

    private static Amount share(BigDecimal percent, int next) {
        return Amount.of(percent, Approximation.EXACT, Optional.of(PERCENT), next);
    }

    private static BigDecimal hundredth(BigDecimal some, BigDecimal all) {
        var percent = some.multiply(BigDecimal.valueOf(100)).divide(all, 1, RoundingMode.HALF_UP);
        return new Numeral(percent, 0, Numeral.Form.DIGITS).amount();
    }
}
