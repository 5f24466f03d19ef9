package griffie.recognition.word;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A number that stands in a text, and the token after it.
///
/// The amount has no zeros at the end of its decimals and is never written with an exponent: `16.9 miljoen` is
/// `16900000`.
public record Numeral(BigDecimal amount, int next, Form form) {
    /// How a number is written.
    public enum Form {
        /// `680.000`, `16.9 miljoen`
        DIGITS,
        /// `vier`, `anderhalf`, `een miljoen`, `één`
        WORDS,
        /// `een`, alone: more often an article than a number
        ARTICLE
    }

    public Numeral {
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        if (amount.scale() < 0) amount = amount.setScale(0, RoundingMode.UNNECESSARY);
    }

    /// Whether it counts whole things.
    public boolean isWhole() {
        return amount.scale() == 0;
    }
}
