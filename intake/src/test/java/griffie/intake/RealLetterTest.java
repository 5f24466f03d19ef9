package griffie.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import griffie.paper.CasebookPage;
import griffie.paper.Note;
import griffie.paper.Paper;
import griffie.paper.Repair;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The scanned letter of 2021, which is not part of the project.
class RealLetterTest {
    private static final String LETTER = "papers/letters/kamerbrief-azerbeidzjan-armenie-2021.txt";

    @Test
    void linksAllSixNotes() throws IOException {
        var text = letter().text();
        assertThat(text.notes()).extracting(Note::number).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(text.notes()).allSatisfy(note -> assertThat(note.markers()).hasSize(1));
        assertThat(text.notes()).allSatisfy(note -> assertThat(note.hasBody()).isTrue());
        var paper = letter();
        var signs = text.notes().stream()
                .map(note -> paper.text()
                        .origin()
                        .source(note.markers().getFirst())
                        .in(paper.source().decoded()));
        assertThat(signs).containsExactly("!", "2", "3", "#", "°", "®");
    }

    @Test
    void repairsWhatIsDamagedAndNothingElse() throws IOException {
        Map<String, Long> repairs =
                letter().repairs().stream().collect(Collectors.groupingBy(Repair::to, Collectors.counting()));
        assertThat(repairs).isEqualTo(Map.of("Armenië", 11L, "beëindigen", 3L, "repatriëren", 1L, "financiële", 1L));
    }

    @Test
    void makesAddressesAndParagraphsWholeAgain() throws IOException {
        assertThat(letter().text().chars())
                .contains("/3b5583fd4/unhcr-publication-cis-conference-displacement-cis-conflicts-caucasus.htm")
                .contains("karabakh-declaration-by-the-high-representative-on-behalf-of-the-european-union/")
                .contains("is o.a. uiteengezet in de verklaring")
                .contains("zowel Azerbeidzjan als Armenië beschuldigd van")
                .contains("non-gouvernementele")
                .doesNotContain("Referentie")
                .doesNotContain("STPS5HHCFWEY");
    }

    private static Paper letter() throws IOException {
        Path shared = Path.of(System.getProperty(
                "griffie.shared", CasebookPage.root().resolve("../shared").toString()));
        Path file = shared.resolve(LETTER);
        assumeThat(file)
                .as("skipped: the real letter is not there; put it at " + file)
                .exists();
        return Intake.read(file);
    }
}
