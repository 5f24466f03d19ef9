package griffie.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.CasebookPage;
import griffie.paper.CasebookPage.Case;
import griffie.paper.CitationCases;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every citation case of the casebook that needs no intake; those run where intake is at hand.
class CasebookTest {
    static Stream<Case> cases() throws IOException {
        return CasebookPage.cases("case").stream().filter(one -> !one.options().containsKey("intake"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsWhatTheCaseExpects(Case given) {
        var paper = CitationCases.paper(given);
        var found = Recognition.citations().in(paper);
        assertThat(CitationCases.differences(given, paper, found, Map.of()))
                .as(given.text())
                .isEmpty();
    }
}
