package griffie.desk.evaluate.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import griffie.intake.Intake;
import griffie.paper.CasebookPage;
import griffie.paper.Edtf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The golden files of the project, held to the papers that lie beside the checkout.
class GoldenFilesTest {
    @TempDir
    static Path unpacked;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CasebookPage.root().resolve("golden"))) {
            return files.filter(each -> each.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdNoProse(Path file) throws IOException {
        for (var line : GoldenFile.read(file).lines()) {
            line.expected().mark().values().forEach((key, value) -> {
                if (List.of("about", "what").contains(key)) assertThat(value).matches("\\d+-\\d+:[0-9a-f]{8}");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void haveDatesInTheirForm(Path file) throws IOException {
        for (var line : GoldenFile.read(file).lines()) {
            String edtf = line.expected().mark().value("edtf");
            if (edtf.isEmpty()) continue;
            assertThat(edtf.split("\\|", -1)).allMatch(each -> Edtf.parse(each).isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void areMetByWhatTheySay(Path file) throws IOException {
        var expected = GoldenFile.read(file).lines().stream()
                .map(GoldenFile.Line::expected)
                .toList();
        var found = expected.stream().map(each -> first(each.mark())).toList();
        var comparison = Comparison.of(expected, found);
        assertThat(comparison.missed()).isEmpty();
        assertThat(comparison.differing()).isEmpty();
        assertThat(comparison.alarms()).isEmpty();
    }

    /// The first of the values that are accepted.
    private static Mark first(Mark mark) {
        var values = new LinkedHashMap<String, String>();
        mark.values().forEach((key, value) -> values.put(key, value.replaceFirst("\\|.*", "")));
        return new Mark(mark.kind(), mark.span(), values);
    }

    @ParameterizedTest
    @MethodSource("files")
    void standWhereTheySay(Path file) throws IOException {
        var golden = GoldenFile.read(file);
        var paper = paper(golden.paper());
        assumeTrue(Files.exists(paper), "skipped: put the paper in " + paper + " to run this test");
        var passages = new Passages(Intake.read(paper).text().chars());
        assertThat(golden.lines())
                .isNotEmpty()
                .allMatch(line -> passages.nearest(line.expected().mark().span(), line.checksum())
                        .isPresent());
    }

    /// Where the paper is; one that lies in an archive of its folder's name is unpacked first.
    private static Path paper(String name) throws IOException {
        var papers = CasebookPage.root().resolve("../shared/papers").normalize();
        var paper = papers.resolve(name);
        var folder = Path.of(name).getName(0).toString();
        var archive = papers.resolve(folder + ".tar.xz");
        if (Files.exists(paper) || !Files.exists(archive)) return paper;
        run(
                "tar",
                "-xJf",
                archive.toString(),
                "-C",
                unpacked.toString(),
                paper.getFileName().toString());
        return unpacked.resolve(paper.getFileName());
    }

    private static void run(String... command) throws IOException {
        try {
            assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                    .isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while unpacking", e);
        }
    }
}
