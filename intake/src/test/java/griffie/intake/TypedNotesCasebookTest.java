package griffie.intake;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.CasebookPage;
import griffie.paper.CasebookPage.Case;
import griffie.paper.Note;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The `typed` cases of the casebook, each as a Word document and as a web page.
class TypedNotesCasebookTest {
    static List<Case> cases() throws IOException {
        return CasebookPage.cases("typed");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsADocumentAsTheCasebookSays(Case expected) throws IOException {
        read(expected, Zips.word(paragraphs(expected.text(), "<w:p><w:r><w:t>", "</w:t></w:r></w:p>"), Map.of()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAPageAsTheCasebookSays(Case expected) throws IOException {
        String page = "<html><body><main>" + paragraphs(expected.text(), "<p>", "</p>") + "</main></body></html>";
        read(expected, Zips.utf8(page));
    }

    @Test
    void aNoteKnowsItsMarkersAndItsBody() throws IOException {
        byte[] word = Zips.word(
                paragraphs("Eerst[1] en weer.[1]\n\n[1] De noot.", "<w:p><w:r><w:t>", "</w:t></w:r></w:p>"), Map.of());
        var text = Intake.read(Path.of("brief.docx"), word).text();
        assertThat(text.notes())
                .singleElement()
                .matches(note -> note.markers().stream()
                        .map(text::of)
                        .collect(Collectors.joining())
                        .equals("¹¹"))
                .extracting(Note::body)
                .matches(body -> text.of(body).equals("1 De noot."));
    }

    @Test
    @Timeout(20)
    void readsManyTypedNumbersInTime() throws IOException {
        String text = "woord(1) ".repeat(100_000) + "\n\n1) De noot.";
        byte[] word = Zips.word(paragraphs(text, "<w:p><w:r><w:t>", "</w:t></w:r></w:p>"), Map.of());
        assertThat(Intake.read(Path.of("brief.docx"), word).text().notes())
                .singleElement()
                .matches(note -> note.markers().size() == 100_000);
    }

    private static void read(Case expected, byte[] file) throws IOException {
        var paper = Intake.read(Path.of(expected.place()), file);
        Given.requireLaws(paper);
        assertThat(paper.text().chars()).isEqualTo(expected.below().strip());
    }

    private static String paragraphs(String text, String begin, String end) {
        return Arrays.stream(text.strip().split("\n\n", -1))
                .map(paragraph -> begin + paragraph.strip() + end)
                .collect(Collectors.joining());
    }
}
