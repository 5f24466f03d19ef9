package griffie.desk.sameletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import griffie.intake.scan.Recognition;
import griffie.registry.verification.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The letter printed and scanned: 200 dots per inch, askew, blurred, with noise.
@Timeout(300)
class SameLetterScanIT {
    private static final double MOST_WRONG = 0.003; // of the characters

    @BeforeEach
    void requireTesseract() {
        assumeTrue(Recognition.isPossible(), "skipped: Tesseract is missing");
    }

    @Test
    void tiffWithThreePages() throws IOException {
        requireSame("TIFF", Facts.reading(scanner().tiff()));
    }

    @Test
    void pdfWithoutText() throws IOException {
        requireSame("PDF", Facts.reading(scanner().pdf()));
    }

    @Test
    void aPngForEachPage() throws IOException {
        requireSameTogether(scanner().pngs());
    }

    @Test
    void aJpegForEachPage() throws IOException {
        requireSameTogether(scanner().jpegs());
    }

    private static Scanner scanner() throws IOException {
        return Scanner.of(Press.oneColumn(SampleLetter.read()));
    }

    private static void requireSame(String format, Reading scan) throws IOException {
        var text = SameLetterTest.text();
        assertThat(Facts.of(scan)).isEqualTo(Facts.of(text));
        String right = text.paper().text().chars();
        int wrong = distance(right, scan.paper().text().chars());
        System.out.printf(
                "%s: %d of %d characters are wrong (%.2f%%)%n",
                format, wrong, right.length(), 100.0 * wrong / right.length());
        assertThat((double) wrong / right.length()).isLessThanOrEqualTo(MOST_WRONG);
    }

    // A picture alone is a paper of its own, so a paragraph that goes on over the page is two.
    private static void requireSameTogether(List<byte[]> pages) throws IOException {
        var facts = new ArrayList<String>();
        for (var page : pages) facts.addAll(Facts.of(Facts.reading(page)));
        assertThat(facts).containsExactlyInAnyOrderElementsOf(Facts.of(SameLetterTest.text()));
    }

    /// The number of characters to change, add or leave out (Levenshtein 1965), in two rows of memory.
    static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        Arrays.setAll(above, j -> j);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
