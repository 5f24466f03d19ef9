package griffie.recognition.word;

import griffie.recognition.word.NumberWords.NumberWord;
import griffie.recognition.word.NumberWords.Sort;
import java.math.BigDecimal;
import java.util.Optional;

/// Numbers in words: `vier`, `twee miljoen driehonderdduizend`, `two hundred and fifty`, `anderhalf miljoen`.
final class Counted {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Words words;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private BigDecimal least = BigDecimal.valueOf(Long.MAX_VALUE);
    private Optional<Sort> before = Optional.empty();

    private Counted(Words words) {
        this.words = words;
    }

    static Optional<Numeral> at(Words words, int i) {
        var first = NumberWords.at(words, i);
        if (first.isEmpty() || isGluedOn(words, i)) return Optional.empty();
        return switch (first.get().sort()) {
            case A -> isBig(words, i + 1) ? new Counted(words).read(i) : Optional.empty();
            case ARTICLE -> article(words, i);
            case HALF -> half(words, i);
            case BROKEN -> Numerals.times(words, first.get().value(), i + 1, Numeral.Form.WORDS);
            case ONES, TENS, WHOLE, HUNDRED, DUTCH_MAGNITUDE, ENGLISH_MAGNITUDE -> new Counted(words).read(i);
        };
    }

    // The `twee` of `twintig-twee`; the `een` of `het-een`.
    private static boolean isGluedOn(Words words, int i) {
        return words.glued(i) && words.isDash(i - 1) && words.glued(i - 1) && words.isWord(i - 2);
    }

    private static boolean isBig(Words words, int i) {
        return NumberWords.at(words, i)
                .filter(word -> word.isMagnitude() || word.sort() == Sort.HUNDRED)
                .isPresent();
    }

    private static Optional<Numeral> article(Words words, int i) {
        if (words.is(i + 1, "half") && isBig(words, i + 2))
            return Numerals.times(words, HALF, i + 2, Numeral.Form.WORDS);
        var number = new Counted(words).read(i);
        boolean isStressed = words.first(i) == 'é' || words.first(i) == 'É';
        if (isStressed || number.isEmpty() || number.get().next() > i + 1) return number;
        return Optional.of(new Numeral(BigDecimal.ONE, i + 1, Numeral.Form.ARTICLE));
    }

    // `half miljoen`, `half a million`; `half` alone is no number: `half november`, `half of them`.
    private static Optional<Numeral> half(Words words, int i) {
        int next = words.is(i + 1, "a") ? i + 2 : i + 1;
        return isBig(words, next) ? Numerals.times(words, HALF, next, Numeral.Form.WORDS) : Optional.empty();
    }

    private Optional<Numeral> read(int i) {
        int at = i;
        while (take(at)) {
            at = after(at);
            if (isHalfMore(at)) {
                current = current.add(HALF);
                return Numerals.times(words, total.add(current), at + 3, Numeral.Form.WORDS);
            }
            if (isTied(at)) at++;
        }
        // `twintig-` and `hundred and` end before what ties.
        while (at > i && (words.isDash(at - 1) || words.is(at - 1, "and"))) at--;
        return Optional.of(new Numeral(total.add(current), at, Numeral.Form.WORDS));
    }

    private int after(int i) {
        return before.filter(sort -> sort == Sort.DUTCH_MAGNITUDE).isPresent()
                ? NumberWords.afterMagnitude(words, i)
                : i + 1;
    }

    // `twenty-two`, `two hundred and fifty`
    private boolean isTied(int i) {
        if (before.filter(sort -> sort == Sort.TENS).isPresent())
            return words.isDash(i) && words.glued(i) && words.glued(i + 1) && isSort(i + 1, Sort.ONES);
        boolean isBig = before.filter(sort -> sort == Sort.HUNDRED || sort == Sort.ENGLISH_MAGNITUDE)
                .isPresent();
        return isBig
                && words.is(i, "and")
                && (isSort(i + 1, Sort.ONES) || isSort(i + 1, Sort.TENS) || isSort(i + 1, Sort.WHOLE));
    }

    private boolean isSort(int i, Sort sort) {
        return NumberWords.at(words, i).filter(word -> word.sort() == sort).isPresent();
    }

    // `twee en een half`, `two and a half`
    private boolean isHalfMore(int i) {
        return (words.is(i, "en") || words.is(i, "and"))
                && (words.is(i + 1, "een") || words.is(i + 1, "a"))
                && (words.is(i + 2, "half") || words.is(i + 2, "halve"))
                && current.signum() > 0;
    }

    private boolean take(int i) {
        var word = NumberWords.at(words, i);
        if (word.isEmpty() || !fits(word.get())) return false;
        var value = word.get().value();
        switch (word.get().sort()) {
            case HUNDRED -> current = current.signum() == 0 ? value : current.multiply(value);
            case DUTCH_MAGNITUDE, ENGLISH_MAGNITUDE -> {
                total = total.add(current.signum() == 0 ? value : current.multiply(value));
                current = BigDecimal.ZERO;
                least = value;
            }
            case ARTICLE, A, ONES, TENS, WHOLE, BROKEN, HALF -> current = current.add(value);
        }
        before = Optional.of(word.get().sort());
        return true;
    }

    private boolean fits(NumberWord word) {
        boolean isFirst = before.isEmpty();
        return switch (word.sort()) {
            case BROKEN, HALF -> false;
            case ARTICLE, A -> isFirst;
            case ONES -> isFirst || isAfter(Sort.TENS) || isAfterBig();
            case TENS -> isFirst || isAfterBig();
            case WHOLE -> isFirst || (isAfterBig() && word.value().compareTo(least) < 0);
            case HUNDRED -> isFirst || isOnes() || isAfterMagnitude();
            case DUTCH_MAGNITUDE, ENGLISH_MAGNITUDE ->
                word.value().compareTo(least) < 0 && (isFirst || !isAfterMagnitude());
        };
    }

    private boolean isAfter(Sort sort) {
        return before.filter(last -> last == sort).isPresent();
    }

    private boolean isOnes() {
        return current.signum() > 0 && current.compareTo(BigDecimal.valueOf(100)) < 0;
    }

    private boolean isAfterMagnitude() {
        return isAfter(Sort.DUTCH_MAGNITUDE) || isAfter(Sort.ENGLISH_MAGNITUDE);
    }

    private boolean isAfterBig() {
        return isAfter(Sort.HUNDRED) || isAfterMagnitude();
    }
}
