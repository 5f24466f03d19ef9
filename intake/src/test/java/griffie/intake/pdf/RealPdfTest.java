package griffie.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import griffie.paper.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RealPdfTest {
    private static final Path PAPERS =
            Path.of(System.getProperty("griffie.root", ".")).resolve("../shared/papers");
    private static final Pattern FURNITURE =
            Pattern.compile("(?m)TK \\d+ +\\d+-\\d+-\\d+|^Tweede Kamer +\\p{Lu}.{0,60}$|^\\d{1,3}$");

    @Test
    void noHeadFootOrPageNumberIsLeftInDebatesAndDecisionLists() throws IOException {
        for (var file : pdfs()) {
            String text = Pdf.read(new Source(file, "", ""), Files.readAllBytes(file))
                    .text()
                    .chars();
            assertThat(text).as(file.toString()).isNotBlank().doesNotContainPattern(FURNITURE);
        }
    }

    @Test
    void paragraphsOfDebatesAreWhole() throws IOException {
        for (var file : pdfs()) {
            if (!file.toString().contains("debate-pdf")) continue;
            var text =
                    Pdf.read(new Source(file, "", ""), Files.readAllBytes(file)).text();
            long broken = text.blocks().stream()
                    .filter(block -> text.of(block.span()).endsWith("-"))
                    .count();
            assertThat(broken).as(file.toString()).isZero();
        }
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
