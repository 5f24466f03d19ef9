package griffie.intake;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.Block;
import griffie.paper.CasebookPage;
import griffie.paper.CasebookPage.Case;
import griffie.paper.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The `dialogue` cases of the casebook, each as a Word document and as a text.
class DialogueCasebookTest {
    static List<Case> cases() throws IOException {
        return CasebookPage.cases("dialogue");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void marksADocumentAsTheCasebookSays(Case expected) throws IOException {
        String paragraphs = Arrays.stream(expected.text().strip().split("\n\n", -1))
                .map(paragraph -> "<w:p><w:r><w:t>" + paragraph.strip() + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
        var paper = Intake.read(Path.of("antwoord.docx"), Zips.word(paragraphs, Map.of()));
        assertThat(spoken(paper)).as(expected.place()).isEqualTo(lines(expected));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void marksATextAsTheCasebookSays(Case expected) throws IOException {
        assertThat(spoken(text(expected.text() + "\n"))).as(expected.place()).isEqualTo(lines(expected));
    }

    @Test
    void keepsThePageNumbersOfAPaperWithoutQuestionsOut() throws IOException {
        String pages = "Brief over vragen.\n\nWat nu?\n\n1\n\nDit staat er. Waarom?\n\n3\n\nEn dit ook. Waarom?\n";
        assertThat(text(pages).text().chars()).doesNotContain("1").doesNotContain("3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vraag 1\n\nWaarom?\n\nAntwoord 1\n\nDaarom.\n\n",
                "1\n\nWaarom vragen?\n\nDaarom, een antwoord.\n\n",
                "1\n",
                "1. Waarom vragen? ",
                "Antwoord\n\n"
            })
    @Timeout(20)
    void repetitionEndsInTime(String words) throws IOException {
        assertThat(text("Antwoord op vragen\n\n" + words.repeat(50_000)).text().blocks())
                .isNotEmpty();
    }

    private static Paper text(String chars) throws IOException {
        return Intake.read(Path.of("antwoord.txt"), chars.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> lines(Case expected) {
        return expected.expected().stream()
                .map(one ->
                        one.kind() + " | " + one.quote() + " | " + one.values().getOrDefault("number", ""))
                .toList();
    }

    private static List<String> spoken(Paper paper) {
        return paper.text().blocks().stream()
                .flatMap(block -> spoken(block, paper.text().of(block.span())))
                .toList();
    }

    private static Stream<String> spoken(Block block, String words) {
        if (block instanceof Block.Question question)
            return Stream.of("question | %s | %s".formatted(words, question.number()));
        if (block instanceof Block.Answer answer)
            return Stream.of("answer | %s | %s".formatted(words, answer.number()));
        return Stream.empty();
    }
}
