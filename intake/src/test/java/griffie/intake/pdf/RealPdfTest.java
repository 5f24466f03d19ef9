package griffie.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import griffie.paper.CasebookPage;
import griffie.paper.Paper;
import griffie.paper.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Verbatim reports and decision lists as they were published, which lie beside the checkout.
class RealPdfTest {
    private static final Path PAPERS = Path.of(System.getProperty(
                    "griffie.shared", CasebookPage.root().resolve("../shared").toString()))
            .resolve("papers");
    private static final Pattern FURNITURE =
            Pattern.compile("(?m)TK \\d+ +\\d+-\\d+-\\d+|^Tweede Kamer +\\p{Lu}.{0,60}$|^\\d{1,3}$");

    @ParameterizedTest
    @CsvSource({
        "debate-pdf/0a178131-9bbf-4848-b528-25341b33c6cc.pdf, 1",
        "debate-pdf/40993d1c-f887-482d-89f7-33e41f6f7ed9.pdf, 2",
        "debate-pdf/40993d1c-f887-482d-89f7-33e41f6f7ed9.pdf, 3",
        "decision-lists/besluitenlijst_example1.pdf, 1",
        "decision-lists/besluitenlijst_example1.pdf, 2",
        "decision-lists/besluitenlijst_example1.pdf, 6",
        "decision-lists/besluitenlijst_example3.pdf, 1",
        "decision-lists/besluitenlijst_example4.pdf, 1",
    })
    void pagesAreReadAsTheyWereApproved(String file, int page) throws IOException {
        var path = PAPERS.resolve(file);
        assumeTrue(Files.exists(path), "skipped: no real papers in " + PAPERS);
        var read = GoldenPage.of(read(path), page);
        String name = file.replaceFirst(".*/", "").replaceFirst("\\.pdf$", "") + "-" + page;
        assertThat(read).isEqualTo(GoldenPage.approved(name, read));
    }

    @Test
    void noHeadFootOrPageNumberIsLeftInDebatesAndDecisionLists() throws IOException {
        for (var file : pdfs()) {
            assertThat(read(file).text().chars())
                    .as(file.toString())
                    .isNotBlank()
                    .doesNotContainPattern(FURNITURE);
        }
    }

    @Test
    void paragraphsOfDebatesAreWhole() throws IOException {
        for (var file : pdfs()) {
            if (!file.toString().contains("debate-pdf")) continue;
            var text = read(file).text();
            long broken = text.blocks().stream()
                    .filter(block -> text.of(block.span()).endsWith("-"))
                    .count();
            assertThat(broken).as(file.toString()).isZero();
        }
    }

    @Test
    void paragraphsThatGoOnOverAPageAreOne() throws IOException {
        for (var file : pdfs()) {
            if (!file.toString().contains("debate-pdf")) continue;
            var text = read(file).text();
            var paragraphs =
                    text.blocks().stream().map(block -> text.of(block.span())).toList();
            var broken = IntStream.range(1, paragraphs.size())
                    .filter(i -> Character.isLowerCase(paragraphs.get(i).charAt(0)))
                    .filter(i -> Character.isLetter(
                            paragraphs.get(i - 1).charAt(paragraphs.get(i - 1).length() - 1)))
                    .mapToObj(paragraphs::get)
                    .toList();
            assertThat(broken).as(file.toString()).isEmpty();
        }
    }

    private static Paper read(Path file) throws IOException {
        return Pdf.read(new Source(file, "", ""), Files.readAllBytes(file));
    }

    private static List<Path> pdfs() throws IOException {
        assumeTrue(Files.isDirectory(PAPERS), "skipped: no real papers in " + PAPERS);
        try (Stream<Path> files = Files.walk(PAPERS)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }
}
