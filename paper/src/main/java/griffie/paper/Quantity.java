package griffie.paper;

import java.math.BigDecimal;
import java.util.Optional;

/// An amount that a text tells: how many or how much of what, and how precisely it is said.
///
/// `amount` is the number as said, `max` the upper end of a range and equal to `amount` where there is none. `unit`
/// is
/// `1` for things counted, else `percent`, an ISO 4217 code, or a unit of measure; `what` the words for the thing
/// counted.
public record Quantity(
        Span span, BigDecimal amount, BigDecimal max, String unit, String what, Approximation approximation)
        implements Finding {
    public Quantity {
        if (max.compareTo(amount) < 0) throw new IllegalArgumentException("from %s to %s".formatted(amount, max));
    }

    public boolean isRange() {
        return max.compareTo(amount) > 0;
    }

    /// The least that it can be when the words are taken strictly; nothing where they set no lower bound.
    public Optional<BigDecimal> least() {
        return switch (approximation) {
            case EXACT, OVER, AT_LEAST, VAGUE -> Optional.of(amount);
            case ABOUT, ESTIMATED, ALMOST, AT_MOST, UNDER -> Optional.empty();
        };
    }

    /// The most that it can be when the words are taken strictly; nothing where they set no upper bound.
    public Optional<BigDecimal> most() {
        return switch (approximation) {
            case EXACT, ALMOST, AT_MOST, UNDER -> Optional.of(max);
            case ABOUT, ESTIMATED, OVER, AT_LEAST, VAGUE -> Optional.empty();
        };
    }

    /// How the words stand to the number.
    public enum Approximation {
        EXACT,
        /// `circa`, `ongeveer`
        ABOUT,
        /// `naar schatting`
        ESTIMATED,
        /// `ruim`, `meer dan`
        OVER,
        /// `bijna`
        ALMOST,
        /// `zeker`, `minstens`
        AT_LEAST,
        /// `hooguit`, `maximaal`
        AT_MOST,
        /// `minder dan`
        UNDER,
        /// `tientallen`, `honderden`
        VAGUE;

        @Override
        public String toString() {
            return Kebab.of(this);
        }
    }
}
