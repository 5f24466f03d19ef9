package griffie.intake;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.Block;
import griffie.paper.Paper;
import griffie.paper.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Reads what a test holds in memory, and checks the laws of every text.
final class Given {
    private Given() {}

    static Paper paper(String chars) throws IOException {
        return paper(Zips.utf8(chars));
    }

    static Paper paper(byte[] bytes) throws IOException {
        var paper = Intake.read(Path.of("given"), bytes);
        requireLaws(paper);
        return paper;
    }

    /// The blocks in order, each with its sort: `Heading: Inleiding`.
    static List<String> blocks(Paper paper) {
        return paper.text().blocks().stream()
                .map(block ->
                        block.getClass().getSimpleName() + ": " + paper.text().of(block.span()))
                .toList();
    }

    static List<String> paragraphs(Paper paper) {
        return paper.text().blocks().stream()
                .filter(block -> !(block instanceof Block.Footnote))
                .map(block -> paper.text().of(block.span()))
                .toList();
    }

    /// Blocks lie in order with an empty line between; a letter that was copied is the letter of the source.
    static void requireLaws(Paper paper) {
        String chars = paper.text().chars();
        int at = 0;
        for (var block : paper.text().blocks()) {
            if (at > 0) assertThat(chars.substring(at, block.span().start())).isEqualTo("\n\n");
            assertThat(block.span().isEmpty()).isFalse();
            at = block.span().end();
        }
        assertThat(at).isEqualTo(chars.length());
        String source = paper.source().decoded();
        for (int i = 0; i < chars.length() && !source.isEmpty(); i++) {
            char c = chars.charAt(i);
            var from = paper.text().origin().source(Span.at(i, 1));
            assertThat(from.end()).isLessThanOrEqualTo(source.length());
            boolean isLetter =
                    c < 0x7F && Character.isLetter(c) && paper.repairs().isEmpty();
            if (isLetter && from.length() == 1)
                assertThat(source.charAt(from.start())).isEqualTo(c);
        }
    }
}
