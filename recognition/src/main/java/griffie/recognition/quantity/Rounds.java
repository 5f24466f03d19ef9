package griffie.recognition.quantity;

import griffie.paper.Quantity.Approximation;
import griffie.recognition.word.Numerals;
import griffie.recognition.word.Phrases;
import griffie.recognition.word.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Round amounts: `tientallen`, `enkele honderden`, `hundreds of thousands of`, `een tiental`.
final class Rounds {
    private static final Phrases<BigDecimal> PLURALS = Phrases.<BigDecimal>builder()
            .add("tientallen", BigDecimal.valueOf(20))
            .add("honderden", BigDecimal.valueOf(200))
            .add("duizenden", BigDecimal.valueOf(2_000))
            .add("tienduizenden", BigDecimal.valueOf(20_000))
            .add("honderdduizenden", BigDecimal.valueOf(200_000))
            .add("miljoenen", BigDecimal.valueOf(2_000_000))
            .add("miljarden", BigDecimal.valueOf(2_000_000_000L))
            .add("tens of", BigDecimal.valueOf(20))
            .add("dozens of", BigDecimal.valueOf(24))
            .add("scores of", BigDecimal.valueOf(40))
            .add("hundreds of", BigDecimal.valueOf(200))
            .add("thousands of", BigDecimal.valueOf(2_000))
            .add("millions of", BigDecimal.valueOf(2_000_000))
            .add("billions of", BigDecimal.valueOf(2_000_000_000L))
            .build();

    private static final Phrases<Boolean> SOME = Phrases.<Boolean>builder()
            .addAll("enkele|vele|meerdere|een paar|verscheidene|many|several|een handvol", true)
            .build();

    private static final Phrases<BigDecimal> TENS = tens();
    private static final int ROUND_FROM = 10;
    private static final int MOST = 3;

    private Rounds() {}

    static boolean open(Words words, int i) {
        return SOME.opens(words, i) || PLURALS.opens(words, i) || TENS.opens(words, i);
    }

    static Optional<Amount> at(Words words, int i) {
        return vague(words, i).or(() -> ten(words, i));
    }

    // `enkele tientallen miljoenen`: the second one multiplies, and is itself no longer more than one.
    private static Optional<Amount> vague(Words words, int i) {
        int first = SOME.longest(words, i).map(Phrases.Match::next).orElse(i);
        var found = PLURALS.longest(words, first);
        if (found.isEmpty()) return Optional.empty();
        var amount = found.get().value();
        int next = found.get().next();
        for (int count = 0; count < MOST; count++) {
            var more = times(words, next);
            if (more.isEmpty()) break;
            amount = amount.multiply(more.get().value());
            next = more.get().next();
        }
        return Optional.of(amount(words, amount, Approximation.VAGUE, next));
    }

    private static Optional<Phrases.Match<BigDecimal>> times(Words words, int i) {
        var plural = PLURALS.longest(words, i);
        if (plural.isPresent()) {
            var one = plural.get().value().divide(BigDecimal.TWO);
            return Optional.of(new Phrases.Match<>(one, plural.get().next()));
        }
        return Numerals.at(words, i)
                .filter(found -> found.amount().compareTo(BigDecimal.valueOf(1000)) >= 0 && words.isWord(i))
                .map(found -> new Phrases.Match<>(found.amount(), found.next()));
    }

    private static Optional<Amount> ten(Words words, int i) {
        int at = words.is(i, "een") ? i + 1 : i;
        return TENS.at(words, at).map(amount -> {
            boolean isRound = amount.compareTo(BigDecimal.valueOf(ROUND_FROM)) >= 0;
            return amount(words, amount, isRound ? Approximation.ABOUT : Approximation.EXACT, at + 1);
        });
    }

    private static Amount amount(Words words, BigDecimal amount, Approximation approximation, int next) {
        var unit = Gaps.before(words, next) ? Optional.<Units.Found>empty() : Units.after(words, next);
        return Amount.of(
                amount,
                approximation,
                unit.map(Units.Found::unit),
                unit.map(Units.Found::next).orElse(next));
    }

    private static Phrases<BigDecimal> tens() {
        var all = Phrases.<BigDecimal>builder();
        var numbers = List.of("twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf");
        for (int i = 0; i < numbers.size(); i++) all.add(numbers.get(i) + "tal", BigDecimal.valueOf(i + 2L));
        for (var number : List.of("vijftien:15", "twintig:20", "dertig:30", "veertig:40", "vijftig:50", "zestig:60"))
            all.add(number.split(":", -1)[0] + "tal", new BigDecimal(number.split(":", -1)[1]));
        return all.add("honderdtal", BigDecimal.valueOf(100))
                .add("duizendtal", BigDecimal.valueOf(1000))
                .build();
    }
}
