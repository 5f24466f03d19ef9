package griffie.registry.dossier;

import griffie.paper.Edtf;
import griffie.paper.Finding;
import griffie.paper.Quantity;
import griffie.paper.Quantity.Approximation;
import griffie.paper.Span;
import java.math.BigDecimal;
import java.util.Optional;

/// One telling of a number: how many of a thing, how precisely, on whose word; `date` is the date that its sentence
/// gives,
/// `topic` what else the sentence is about.
record Figure(
        DossierPaper paper,
        Finding finding,
        Thing thing,
        Range range,
        String unit,
        Optional<Edtf> date,
        Topic topic,
        Voice voice) {

    /// From the least to the most, as the words have it.
    record Range(BigDecimal amount, BigDecimal max, Approximation approximation) {
        // What `about` allows for, on either side.
        private static final BigDecimal MARGIN = new BigDecimal("0.1");

        /// Whether both can be true at once. `About`, `estimated` and `almost` leave a tenth, `over` and `at least` are
        /// open
        /// above, `under` and `at most` below.
        boolean overlaps(Range other) {
            return isAtMostTopOf(other) && other.isAtMostTopOf(this);
        }

        private boolean isAtMostTopOf(Range other) {
            return switch (other.approximation) {
                case OVER, AT_LEAST, VAGUE -> true;
                case EXACT, ALMOST, AT_MOST, UNDER -> bottom().compareTo(other.max) <= 0;
                case ABOUT, ESTIMATED -> bottom().compareTo(other.max.add(other.max.multiply(MARGIN))) <= 0;
            };
        }

        private BigDecimal bottom() {
            return switch (approximation) {
                case EXACT, OVER, AT_LEAST, VAGUE -> amount;
                case ABOUT, ESTIMATED, ALMOST -> amount.subtract(amount.multiply(MARGIN));
                case AT_MOST, UNDER -> BigDecimal.ZERO;
            };
        }
    }

    /// Whether its number has no noun of its own: `Armenië houdt het op ruim 100`.
    boolean isBare() {
        return finding instanceof Quantity quantity && quantity.what().isEmpty() && unit.equals("1");
    }

    Span span() {
        return finding.span();
    }

    Handle handle() {
        return paper.handle(finding);
    }
}
