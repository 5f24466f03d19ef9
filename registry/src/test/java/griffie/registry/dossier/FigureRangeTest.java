package griffie.registry.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.Quantity.Approximation;
import griffie.registry.dossier.Figure.Range;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/// When two numbers of one thing can both be true.
class FigureRangeTest {
    @Test
    void anExactNumberAgreesWithItselfOnly() {
        assertThat(agree(Approximation.EXACT, 72, Approximation.EXACT, 72)).isTrue();
        assertThat(agree(Approximation.EXACT, 72, Approximation.EXACT, 73)).isFalse();
    }

    @Test
    void aboutLeavesATenthOnEitherSide() {
        assertThat(agree(Approximation.ABOUT, 200, Approximation.EXACT, 181)).isTrue();
        assertThat(agree(Approximation.ABOUT, 200, Approximation.EXACT, 220)).isTrue();
        assertThat(agree(Approximation.ABOUT, 200, Approximation.EXACT, 72)).isFalse();
    }

    @Test
    void moreThanIsOpenAbove() {
        assertThat(agree(Approximation.OVER, 4000, Approximation.AT_LEAST, 6500))
                .isTrue();
        assertThat(agree(Approximation.OVER, 100_000, Approximation.EXACT, 28_000))
                .isFalse();
    }

    @Test
    void almostIsNotMore() {
        assertThat(agree(Approximation.ALMOST, 100_000, Approximation.EXACT, 97_000))
                .isTrue();
        assertThat(agree(Approximation.ALMOST, 100_000, Approximation.EXACT, 101_000))
                .isFalse();
    }

    @Test
    void atMostIsOpenBelow() {
        assertThat(agree(Approximation.AT_MOST, 50, Approximation.EXACT, 3)).isTrue();
        assertThat(agree(Approximation.AT_MOST, 50, Approximation.OVER, 50)).isTrue();
        assertThat(agree(Approximation.UNDER, 50, Approximation.EXACT, 60)).isFalse();
    }

    // Both ways round, for neither number is the first.
    private static boolean agree(Approximation one, long number, Approximation other, long otherNumber) {
        boolean agree = range(one, number).overlaps(range(other, otherNumber));
        assertThat(range(other, otherNumber).overlaps(range(one, number))).isEqualTo(agree);
        return agree;
    }

    private static Range range(Approximation approximation, long number) {
        return new Range(BigDecimal.valueOf(number), BigDecimal.valueOf(number), approximation);
    }
}
