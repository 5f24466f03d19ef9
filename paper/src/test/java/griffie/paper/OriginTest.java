package griffie.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OriginTest {
    @Test
    void leadsACopiedLetterToItsOwn() {
        var origin = Origin.builder().copy(5, 3).copy(20, 2).build();
        assertThat(origin.source(new Span(1, 4))).isEqualTo(new Span(6, 21));
    }

    @Test
    void leadsARewrittenWordToTheWholeOfItsSource() {
        var origin = Origin.builder()
                .copy(0, 2)
                .rewrite(3, new Span(2, 7))
                .copy(7, 1)
                .build();
        assertThat(origin.source(new Span(3, 4))).isEqualTo(new Span(2, 7));
        assertThat(origin.source(new Span(5, 6))).isEqualTo(new Span(7, 8));
    }

    @Test
    void twoStepsAreAsOne() {
        // "AB-\nCD" -> "AB-CD" -> "CD"
        var first = Origin.builder().copy(0, 3).copy(4, 2).build();
        var second = Origin.builder().copy(3, 2).build();
        assertThat(second.after(first).source(new Span(0, 2))).isEqualTo(new Span(4, 6));
    }

    @Test
    void composedStepsLeadWhereTheStepsLead_seed7() {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            var first = randomOrigin(random, 200);
            if (first.length() == 0) continue;
            var second = randomOrigin(random, first.length());
            var both = second.after(first);
            assertThat(both.length()).isEqualTo(second.length());
            for (int at = 0; at < second.length(); at++) {
                var one = new Span(at, at + 1);
                assertThat(both.source(one)).isEqualTo(first.source(second.source(one)));
            }
        }
    }

    private static Origin randomOrigin(Random random, int sourceLength) {
        var builder = Origin.builder();
        int at = 0;
        while (at < sourceLength) {
            int length = Math.min(sourceLength - at, 1 + random.nextInt(9));
            switch (random.nextInt(3)) {
                case 0 -> builder.copy(at, length);
                case 1 -> builder.rewrite(1 + random.nextInt(4), new Span(at, at + length));
                default -> {} // dropped
            }
            at += length;
        }
        return builder.build();
    }
}
