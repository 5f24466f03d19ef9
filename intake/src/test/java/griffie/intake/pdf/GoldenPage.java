package griffie.intake.pdf;

import griffie.paper.Block;
import griffie.paper.CasebookPage;
import griffie.paper.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/// What a page of a real paper must be read as, without its words: for each paragraph that begins on it the sort, the
/// length in code points, a checksum, and the first and the last word.
///
/// `-Dapprove` writes the file anew; a person then compares the pages by eye before it is kept.
final class GoldenPage {
    private static final Path FOLDER = Path.of("src/test/resources/griffie/intake/pdf");
    private static final Pattern EDGE = Pattern.compile("^(\\S+)(?:.*\\s(\\S+))?$", Pattern.DOTALL);

    private GoldenPage() {}

    static List<String> of(Paper paper, int page) {
        var text = paper.text();
        return text.blocks().stream()
                .filter(block -> text.anchors().places(block.span()).getFirst().page() == page)
                .map(block -> line(block, text.of(block.span())))
                .toList();
    }

    private static String line(Block block, String words) {
        var crc = new CRC32();
        crc.update(words.getBytes(StandardCharsets.UTF_8));
        var edge = EDGE.matcher(words);
        if (!edge.matches()) throw new IllegalStateException("an empty paragraph");
        return "%s %d %08x %s %s"
                .formatted(
                        block.getClass().getSimpleName(),
                        words.codePointCount(0, words.length()),
                        crc.getValue(),
                        edge.group(1),
                        edge.group(2) == null ? "" : edge.group(2))
                .strip();
    }

    /// The lines that were approved; with `-Dapprove` these are approved first.
    static List<String> approved(String name, List<String> lines) throws IOException {
        var file = CasebookPage.root().resolve("intake").resolve(FOLDER).resolve(name + ".golden");
        if (System.getProperty("approve") != null) {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        }
        return Files.readAllLines(file);
    }
}
