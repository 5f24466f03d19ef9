package griffie.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.Act;
import griffie.paper.ActorMention;
import griffie.paper.Answer;
import griffie.paper.CasebookPage;
import griffie.paper.CasebookPage.Case;
import griffie.paper.Citation;
import griffie.paper.CitationCases;
import griffie.paper.DateMention;
import griffie.paper.Finding;
import griffie.paper.ImpossibleDate;
import griffie.paper.NoteMark;
import griffie.paper.Quantity;
import griffie.paper.Repair;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every citation case of the casebook that needs no intake; those run where intake is at hand.
class CasebookTest {
    static Stream<Case> cases() throws IOException {
        return CasebookPage.cases("case").stream().filter(one -> !one.options().containsKey("intake"));
    }

    static Stream<Case> others() throws IOException {
        return Stream.of("date", "quantity", "actor", "act").flatMap(CasebookTest::casesOf);
    }

    private static Stream<Case> casesOf(String sort) {
        try {
            return CasebookPage.cases(sort).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A `date` case names every date in its text and nothing else; so do the cases of the other sorts.
    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void findsAllOfOneSort(Case given) {
        var paper = CitationCases.paper(given);
        var found = Recognition.everything().in(paper).stream()
                .filter(finding -> sortOf(finding).equals(given.sort()))
                .toList();
        assertThat(FindingCases.differences(given, paper, found))
                .as(given.text())
                .isEmpty();
    }

    private static String sortOf(Finding finding) {
        return switch (finding) {
            case DateMention date -> "date";
            case ImpossibleDate date -> "date";
            case Quantity quantity -> "quantity";
            case ActorMention mention -> "actor";
            case Act act -> "act";
            case Answer answer -> "act";
            case Citation citation -> "case";
            case NoteMark mark -> "";
            case Repair repair -> "";
        };
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
