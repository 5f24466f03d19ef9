package griffie.desk;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.desk.reading.Reader;
import griffie.intake.Intake;
import griffie.paper.CasebookPage;
import griffie.paper.CasebookPage.Case;
import griffie.paper.Citation;
import griffie.paper.CitationCases;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.verification.Candidate;
import griffie.registry.verification.Reading;
import griffie.registry.verification.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The cases that need more than recognition: those of texts as received, and those of verdicts.
class CasebookTest {
    private static final Reader READER = Reader.with(Catalogue.bundled());

    static Stream<Case> received() throws IOException {
        return CasebookPage.cases("case").stream().filter(one -> one.options().containsKey("intake"));
    }

    static Stream<Case> verdicts() throws IOException {
        return CasebookPage.cases("verdict").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("received")
    void readsATextAsReceived(Case given) throws IOException {
        var paper = Intake.read(Path.of("case.txt"), given.text().getBytes(StandardCharsets.UTF_8));
        hold(given, READER.check(CitationCases.with(given, paper)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("verdicts")
    void givesTheVerdictOfTheCase(Case given) {
        hold(given, READER.check(CitationCases.paper(given)));
    }

    private static void hold(Case given, Reading reading) {
        List<Citation> found =
                reading.checked().stream().map(each -> each.citation()).toList();
        assertThat(CitationCases.differences(given, reading.paper(), found, keys(reading)))
                .as(given.text())
                .isEmpty();
    }

    private static Map<String, Function<Citation, String>> keys(Reading reading) {
        return Map.of(
                "note",
                        citation -> reading.paper()
                                .text()
                                .noteAt(citation.span().start())
                                .map(note -> Integer.toString(note.number()))
                                .orElse(""),
                "status", citation -> verdict(reading, citation).status().toString(),
                "candidate",
                        citation -> verdict(reading, citation).candidates().stream()
                                .findFirst()
                                .map(Candidate::id)
                                .map(Object::toString)
                                .orElse(""));
    }

    private static Verdict verdict(Reading reading, Citation citation) {
        return reading.checked().stream()
                .filter(each -> each.citation().equals(citation))
                .findFirst()
                .orElseThrow()
                .verdict();
    }
}
