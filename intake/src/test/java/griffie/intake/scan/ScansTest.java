package griffie.intake.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import griffie.intake.page.Sheet;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ScansTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void wordsAreReadWithTheirPlaceAndConfidence() {
        String hocr = """
                <div class='ocr_page' id='page_1' title='image "a.png"; bbox 0 0 600 300; ppageno 0; scan_res 300 300'>
                 <span class='ocr_line' id='line_1' title="bbox 60 100 300 140; baseline 0 -8; x_size 40; x_descenders 8">
                  <span class='ocrx_word' id='word_1' title='bbox 60 100 160 140; x_wconf 96'>Motie</span>
                  <span class='ocrx_word' id='word_2' title='bbox 180 100 300 140; x_wconf 41'><strong>&lt;42&gt;</strong></span>
                 </span>
                </div>
                """;
        var sheet = Hocr.sheet(Hocr.pages(hocr).getFirst(), 3);
        assertThat(sheet.page()).isEqualTo(3);
        assertThat(sheet.width()).isEqualTo(144);
        assertThat(sheet.words()).extracting(word -> word.text()).containsExactly("Motie", "<42>");
        assertThat(sheet.words()).extracting(word -> word.confidence()).containsExactly(96, 41);
        assertThat(sheet.words().getFirst().box().left()).isCloseTo(14.4, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void aMissingProgramIsNoError() {
        assertThat(Tesseract.at("tesseract-that-is-not-there")).isEmpty();
    }

    @Test
    void aPictureIsReadOnce() throws Exception {
        var cache = new Cache(folder.resolve("cache"));
        var picture = Picture.of(picture("De Kamer heeft de motie aangenomen"), 300);
        try (var recognition = new Recognition(tesseract(), cache, "hash", 1)) {
            recognition.add(1, () -> picture);
            assertThat(words(recognition.finish().getFirst())).isEqualTo("De Kamer heeft de motie aangenomen");
        }
        try (var again = new Recognition(tesseract(), cache, "hash", 1)) {
            again.add(1, () -> {
                throw new IOException("read before");
            });
            assertThat(words(again.finish().getFirst())).isEqualTo("De Kamer heeft de motie aangenomen");
        }
    }

    @Test
    void pagesReadTogetherComeInTheirOrder() throws Exception {
        var cache = new Cache(folder.resolve("cache"));
        try (var recognition = new Recognition(tesseract(), cache, "hash", 5)) {
            for (int page = 1; page <= 5; page++) {
                var picture = Picture.of(picture("De Kamer heeft motie " + page * 111 + " aangenomen"), 300);
                recognition.add(page, () -> picture);
            }
            var sheets = recognition.finish();
            assertThat(sheets).extracting(Sheet::page).containsExactly(1, 2, 3, 4, 5);
            for (var sheet : sheets) assertThat(words(sheet)).contains("motie " + sheet.page() * 111);
        }
    }

    @Test
    void paperThatLiesAskewIsTurnedUpright() {
        String hocr = """
                <div class='ocr_page' id='page_1' title='image "a.png"; bbox 0 0 2000 3000; ppageno 0; scan_res 200 200'>
                 <span class='ocr_line' title="bbox 200 300 1400 342; baseline 0.01 -12; x_size 30">
                  <span class='ocrx_word' title='bbox 200 300 700 330; x_wconf 96'>Uitgangspunten</span>
                  <span class='ocrx_word' title='bbox 800 306 1400 342; x_wconf 96'>overeenkomsten</span>
                 </span>
                </div>
                """;
        var words = Hocr.sheet(hocr, 1).words();
        assertThat(words.getFirst().baseline())
                .isCloseTo(words.getLast().baseline(), org.assertj.core.data.Offset.offset(0.1));
        assertThat(words.getLast().shown().left()).isEqualTo(800 * 0.36);
    }

    @Test
    void aDamagedPictureIsRefused() throws Exception {
        var damaged = Files.write(folder.resolve("damaged.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3});
        var tesseract = tesseract();
        assertThatThrownBy(() -> tesseract.read(damaged, folder)).hasMessageContaining("damaged [form=PICTURE]");
    }

    private static Tesseract tesseract() {
        var installed = Tesseract.installed();
        assumeTrue(installed.isPresent(), "skipped: Tesseract is missing");
        return installed.orElseThrow();
    }

    private static String words(Sheet sheet) {
        var words = new StringBuilder();
        for (var word : sheet.words()) words.append(words.isEmpty() ? "" : " ").append(word.text());
        return words.toString();
    }

    private static BufferedImage picture(String words) {
        var image = new BufferedImage(1400, 300, BufferedImage.TYPE_BYTE_GRAY);
        var drawing = image.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, 1400, 300);
        drawing.setColor(Color.BLACK);
        drawing.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 48));
        drawing.drawString(words, 100, 150);
        drawing.dispose();
        return image;
    }
}
