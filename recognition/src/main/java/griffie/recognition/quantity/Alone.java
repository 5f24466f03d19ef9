package griffie.recognition.quantity;

import griffie.recognition.word.Words;
import java.math.BigDecimal;

/// Which numbers tell an amount even where no counted thing follows.
final class Alone {
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    private Alone() {}

    static boolean isAmount(Words words, Approximations before, Amount amount) {
        if (amount.isBareYear() || amount.isOne() || isBareMagnitude(words, before)) return false;
        return switch (amount.form()) {
            case ROUND -> !words.is(amount.next() - 1, "of");

            case DIGITS, WORDS ->
                before.isPresent() || isLarge(words, before, amount) || isAfterThem(words, before.first() - 1);
        };
    }

    // `dat miljard`
    private static boolean isBareMagnitude(Words words, Approximations before) {
        int i = before.next();
        return words.is(i, "miljard") || words.is(i, "miljoen") || words.is(i, "million") || words.is(i, "billion");
    }

    // `er drie`, `waarvan 400`
    private static boolean isAfterThem(Words words, int i) {
        return words.is(i, "er") || words.is(i, "waarvan") || words.is(i, "waaronder");
    }

    // `1,2 miljoen`, `680.000`; a number of five digits in one may be anything's.
    private static boolean isLarge(Words words, Approximations before, Amount amount) {
        boolean isGrouped = isSeparated(words, before.next(), amount.next() - 2) && !words.is(before.first() - 1, '(');
        return amount.most().compareTo(LARGE) >= 0 && (isGrouped || words.isWord(amount.next() - 1));
    }

    private static boolean isSeparated(Words words, int first, int i) {
        return i > first && (words.is(i, '.') || words.is(i, ','));
    }
}
