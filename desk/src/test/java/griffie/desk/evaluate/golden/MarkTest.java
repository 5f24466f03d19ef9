package griffie.desk.evaluate.golden;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.Act;
import griffie.paper.Actor;
import griffie.paper.ActorMention;
import griffie.paper.DateMention;
import griffie.paper.Edtf;
import griffie.paper.Finding;
import griffie.paper.ImpossibleDate;
import griffie.paper.Paper;
import griffie.paper.Quantity;
import griffie.paper.Repair;
import griffie.paper.Span;
import griffie.registry.verification.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkTest {
    private static final String TEXT =
            "🌳 Sinds 2009 heeft Veldwijk ruim 300 bomen herplant; op 31 november kwam het Rijk.";

    @Test
    void takesWhatIsScoredWithItsValuesInCodePoints() {
        var marks = marks(
                new DateMention(
                        span("Sinds 2009"), new Edtf("2009/.."), DateMention.Role.EVENT, DateMention.Basis.WRITTEN),
                new ActorMention(span("Veldwijk"), new Actor.Organisation("gemeente Veldwijk")),
                new Quantity(
                        span("ruim 300 bomen"),
                        BigDecimal.valueOf(300),
                        BigDecimal.valueOf(300),
                        "1",
                        "bomen",
                        Quantity.Approximation.OVER),
                new ImpossibleDate(span("31 november")),
                new Repair(span("kwam"), "kvvam", "kwam"));
        assertThat(marks)
                .extracting(mark -> new Passages(TEXT).of(mark.span()) + " " + mark.kind() + " " + mark.shown())
                .containsExactly(
                        "Sinds 2009 date edtf=2009/.. role=event basis=written",
                        "Veldwijk actor type=organisation name=gemeente Veldwijk",
                        "ruim 300 bomen quantity amount=300 unit=1 approximation=over",
                        "31 november date impossible=true");
    }

    @Test
    void knowsAnAssessmentByItsStatus() {
        var holders =
                List.of(new Act.Party(span("Veldwijk"), "gemeente Veldwijk"), new Act.Party(span("Rijk"), "Rijk"));
        var done = new Act(
                span("heeft Veldwijk ruim 300 bomen herplant"),
                Act.Kind.DONE,
                holders,
                List.of(),
                span("bomen"),
                List.of(),
                Set.of(Act.Manner.REPORTED));
        assertThat(marks(done))
                .singleElement()
                .satisfies(mark -> assertThat(mark.kind()).isEqualTo(Kind.ASSESSMENT))
                .satisfies(mark -> assertThat(mark.value("status")).isEqualTo("done"))
                .satisfies(mark -> assertThat(Value.agree("Rijk; gemeente Veldwijk", mark.value("by")))
                        .isTrue());
    }

    private static List<Mark> marks(Finding... findings) {
        return Mark.in(new Reading(Paper.of(TEXT), List.of(), List.of(findings)));
    }

    private static Span span(String quote) {
        return Span.at(TEXT.indexOf(quote), quote.length());
    }
}
