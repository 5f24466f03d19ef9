package griffie.desk.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import griffie.desk.reading.Reader;
import griffie.paper.CasebookPage;
import griffie.registry.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Real citations with what they stand for. They lie beside the checkout, not in it.
class KnownCasesTest {
    private static final Reader READER = Reader.with(Catalogue.bundled());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "citation-forms.tsv, 0.97",
        "publisher-links.tsv, 0.98",
        "motion-citations.tsv, 0.98",
        "known-wrong.tsv, 0.9",
    })
    void staysAboveTheBar(String file, double bar) throws IOException {
        var path = CasebookPage.root().resolve("../shared/cases").resolve(file).normalize();
        assumeTrue(Files.exists(path), "skipped: put the files of cases in " + path.getParent() + " to run this test");
        var judged = new ArrayList<Judged>();
        for (var row : Row.read(path)) {
            judged.add(CaseFile.of(row.columns()).orElseThrow().judge(row, READER));
        }
        var score = new Score(judged);
        assertThat(score.share())
                .as(() -> score.cases().stream()
                        .filter(each -> !each.isRight())
                        .toList()
                        .toString())
                .isGreaterThanOrEqualTo(bar);
    }
}
