package griffie.recognition.word;

import java.math.BigDecimal;
import java.util.Optional;

/// Numbers in a text: digits with Dutch and English separators, and number words of both languages.
public final class Numerals {
    private Numerals() {}

    /// The number that begins at the token. Ordinals (`12e`, `21st`), paragraphs (`1.2.3`) and digits that are part of
    /// a name (`A4`, `Covid-19`) are none.
    public static Optional<Numeral> at(Words words, int i) {
        if (words.isNumber(i)) return Digits.at(words, i);
        return words.isWord(i) ? Counted.at(words, i) : Optional.empty();
    }

    /// A number times the `miljoen` that may follow it.
    static Optional<Numeral> times(Words words, BigDecimal amount, int next, Numeral.Form form) {
        var magnitude = NumberWords.at(words, next);
        if (magnitude.isEmpty() || !magnitude.get().isMagnitude()) return Optional.of(new Numeral(amount, next, form));
        var product = amount.multiply(magnitude.get().value());
        return Optional.of(new Numeral(product, NumberWords.afterMagnitude(words, next), form));
    }
}
