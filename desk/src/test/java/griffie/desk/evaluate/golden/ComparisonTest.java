package griffie.desk.evaluate.golden;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Map<String, String> MAY = Map.of("edtf", "2022-05-03");
    private static final Map<String, String> BY_VELDWIJK = Map.of("by", "Veldwijk");

    @Test
    void aDateIsRightWhereItOverlapsAndHasTheSameValue() {
        var expected = List.of(required(Kind.DATE, 10, 20, MAY), required(Kind.DATE, 40, 50, MAY));
        var found = List.of(
                new Mark(Kind.DATE, new Span(12, 20), MAY),
                new Mark(Kind.DATE, new Span(40, 50), Map.of("edtf", "2021-05-03")),
                new Mark(Kind.DATE, new Span(50, 60), MAY));
        var comparison = Comparison.of(expected, found);
        assertThat(comparison.right()).hasSize(1);
        assertThat(comparison.differing()).hasSize(1);
        assertThat(comparison.missed()).isEmpty();
        assertThat(comparison.alarms()).containsExactly(found.getLast());
    }

    @Test
    void oneFindingAnswersOneLine() {
        var expected = List.of(required(Kind.DATE, 10, 20, MAY), required(Kind.DATE, 15, 30, MAY));
        var comparison = Comparison.of(expected, List.of(new Mark(Kind.DATE, new Span(10, 30), MAY)));
        assertThat(comparison.right()).extracting(Comparison.Pair::expected).containsExactly(expected.getLast());
        assertThat(comparison.missed()).containsExactly(expected.getFirst());
    }

    @Test
    void whatIsOptionalNeverCounts() {
        var expected = List.of(new Expected(new Mark(Kind.DATE, new Span(10, 20), MAY), Expected.Need.OPTIONAL));
        var found = List.of(new Mark(Kind.DATE, new Span(10, 20), Map.of("edtf", "1999")));
        for (var marks : List.of(found, List.<Mark>of())) {
            assertThat(Tally.of(List.of(Comparison.of(expected, marks)), kind -> true))
                    .isEqualTo(new Tally(0, 0, 0, 0));
        }
    }

    @Test
    void anActSharesHalfOfTheShorterSpan() {
        var call = required(Kind.CALL, 0, 100, BY_VELDWIJK);
        assertThat(call.isMetBy(new Mark(Kind.CALL, new Span(95, 105), BY_VELDWIJK)))
                .isTrue();
        assertThat(call.isMetBy(new Mark(Kind.CALL, new Span(96, 105), BY_VELDWIJK)))
                .isFalse();
        assertThat(call.isMetBy(new Mark(Kind.CLAIM, new Span(0, 100), BY_VELDWIJK)))
                .isFalse();
        assertThat(call.isMetBy(new Mark(Kind.CALL, new Span(0, 100), Map.of())))
                .isFalse();
    }

    @Test
    void anotherKindOfActCountsWhereTheAnnotationAcceptsIt() {
        var claim = required(Kind.CLAIM, 0, 10, Map.of("by", "Veldwijk", "also", "position;call"));
        assertThat(claim.isMetBy(new Mark(Kind.CALL, new Span(0, 10), BY_VELDWIJK)))
                .isTrue();
        assertThat(claim.isMetBy(new Mark(Kind.REQUEST, new Span(0, 10), BY_VELDWIJK)))
                .isFalse();
    }

    @Test
    void aQuantityAgreesInAmountAndUnit() {
        var quantity =
                required(Kind.QUANTITY, 0, 9, Map.of("amount", "16900000", "unit", "EUR", "approximation", "exact"));
        var same = Map.of("amount", "16900000.00", "unit", "EUR", "approximation", "about");
        assertThat(quantity.isMetBy(new Mark(Kind.QUANTITY, new Span(0, 9), same)))
                .isTrue();
        var range = Map.of("amount", "16900000", "max", "17000000", "unit", "EUR");
        assertThat(quantity.isMetBy(new Mark(Kind.QUANTITY, new Span(0, 9), range)))
                .isFalse();
        var bare = Map.of("amount", "16900000", "unit", "1");
        assertThat(quantity.isMetBy(new Mark(Kind.QUANTITY, new Span(0, 9), bare)))
                .isFalse();
    }

    @Test
    void namesAgreeAsSets() {
        assertThat(Value.agree("Rijk; Veldwijk", "Veldwijk; Rijk")).isTrue();
        assertThat(Value.agree("Rijk; Veldwijk", "Rijk")).isFalse();
        assertThat(Value.agree("minister van Financiën", "De Minister van Financiën"))
                .isTrue();
        assertThat(Value.agree("Kamer|Tweede Kamer", "Tweede Kamer")).isTrue();
        assertThat(Value.agree("Kamer|", "")).isTrue();
        assertThat(Value.agree("Kamer", "")).isFalse();
        assertThat(Value.agree("", "Kamer")).isFalse();
    }

    @Test
    void countsPrecisionRecallAndValues() {
        var tally = new Tally(6, 2, 2, 4);
        assertThat(tally.precision()).isEqualTo(0.5);
        assertThat(tally.recall()).isEqualTo(0.6);
        assertThat(tally.f1()).isEqualTo(12.0 / 22);
        assertThat(tally.f1OfSpans()).isEqualTo(16.0 / 22);
        assertThat(tally.valued()).isEqualTo(0.75);
    }

    private static Expected required(Kind kind, int start, int end, Map<String, String> values) {
        return new Expected(new Mark(kind, new Span(start, end), values), Expected.Need.REQUIRED);
    }
}
