package griffie.desk.sameletter;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.registry.verification.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The letter in the formats that hold letters, not pictures of letters.
class SameLetterTest {
    @Test
    void theTextHasCitationsAndNotesToCompare() throws IOException {
        var facts = Facts.of(text());
        assertThat(facts).filteredOn(fact -> fact.startsWith("citation")).hasSize(18);
        assertThat(facts).filteredOn(fact -> fact.startsWith("note")).hasSize(7);
        assertThat(facts)
                .contains("citation \"21 501-02, nr. 2235\" of kst-21501-02-2235 in the text: differs, perhaps"
                        + " [kst-21501-02-2234]");
    }

    @Test
    void word() throws IOException {
        requireSame(documents().word());
    }

    @Test
    void openDocument() throws IOException {
        requireSame(documents().openDocument());
    }

    @Test
    void richText() throws IOException {
        requireSame(documents().richText());
    }

    @Test
    void webPage() throws IOException {
        requireSame(documents().webPage());
    }

    @Test
    void pdf() throws IOException {
        var pdf = requireSame(Press.oneColumn(SampleLetter.read()));
        assertThat(pdf.paper().text().chars()).isEqualTo(text().paper().text().chars());
    }

    @Test
    void pdfWithTwoColumns() throws IOException {
        var pdf = requireSame(Press.twoColumns(SampleLetter.read()));
        assertThat(pdf.paper().text().chars()).isEqualTo(text().paper().text().chars());
    }

    @Test
    void everyParagraphOfThePdfKnowsItsPage() throws IOException {
        var text = Facts.reading(Press.oneColumn(SampleLetter.read())).paper().text();
        List<Integer> pages = text.blocks().stream()
                .map(block -> text.anchors().places(block.span()).getFirst().page())
                .distinct()
                .sorted()
                .toList();
        assertThat(pages).containsExactly(1, 2, 3);
    }

    static Reading text() throws IOException {
        return Facts.reading(Files.readAllBytes(SampleLetter.file()));
    }

    private static Documents documents() throws IOException {
        return new Documents(SampleLetter.read());
    }

    private static Reading requireSame(byte[] file) throws IOException {
        var reading = Facts.reading(file);
        var text = text();
        assertThat(Facts.of(reading)).isEqualTo(Facts.of(text));
        assertThat(reading.paper().text().chars())
                .isEqualToNormalizingWhitespace(text.paper().text().chars());
        assertThat(reading.paper().about())
                .extracting(said -> said.getClass().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(text.paper().about().stream()
                        .map(said -> said.getClass().getSimpleName())
                        .toList());
        return reading;
    }
}
