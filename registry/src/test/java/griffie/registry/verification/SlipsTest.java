package griffie.registry.verification;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.Reference;
import griffie.paper.Reference.Kamerstuk;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.verification.Reason.Slip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {
    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            882    | 822    | DIGIT_CHANGED
            2648   | 2684   | DIGITS_SWAPPED
            264    | 2648   | DIGIT_LOST
            26488  | 2648   | DIGIT_ADDED
            33570  | 35570  | DIGIT_CHANGED
            33570  | 33750  | DIGITS_SWAPPED
            4      | 42     | DIGIT_LOST
            """)
    void numbersKnow(String written, String meant, Slip.Kind slip) {
        assertThat(Slips.numbers(written)).containsEntry(meant, slip);
    }

    @Test
    void numbersNeverBeginWithNothingOrAreTheSame() {
        assertThat(Slips.numbers("101").keySet()).doesNotContain("101", "", "011", "01");
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            kst-36410-116      | kst-36410-XVI-116  | CHAPTER_DROPPED
            kst-36410-XVI-116  | kst-36410-116      | CHAPTER_ADDED
            kst-36410-XV-116   | kst-36410-XVI-116  | CHAPTER_CHANGED
            kst-21501-21-2648  | kst-21501-02-2648  | SUFFIX_CHANGED
            kst-33570-V-42     | kst-35570-V-42     | DIGIT_CHANGED
            kst-33570-V-42     | kst-33750-V-42     | DIGITS_SWAPPED
            kst-36410-XVI-161  | kst-36410-XVI-116  | DIGITS_SWAPPED
            """)
    void papersKnow(String written, String meant, Slip.Kind slip) {
        assertThat(Slips.papers(paper(written), Catalogue.bundled())).containsEntry(paper(meant), slip);
    }

    private static Kamerstuk paper(String id) {
        return (Kamerstuk) Reference.parse(id).orElseThrow();
    }
}
