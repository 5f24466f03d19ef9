package griffie.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import griffie.intake.refusal.Refused;
import griffie.paper.Paper;
import griffie.paper.Source;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostilePdfTest {
    @Test
    void aLockedFileSaysThatItIsLocked() throws Exception {
        try (var print = new Print().page().at(70, 100, 10, "Geheim")) {
            print.bytes();
            print.document().protect(new StandardProtectionPolicy("eigenaar", "lezer", new AccessPermission()));
            assertThatThrownBy(() -> read(print.bytes())).hasMessageContaining("locked");
        }
    }

    @Test
    void aFileWithoutItsEndIsReadOrRefused() throws Exception {
        try (var print = new Print().page().at(70, 100, 10, "Een zin die er nog staat.")) {
            byte[] whole = print.bytes();
            for (int part = 1; part < 10; part++) readOrRefuse(Arrays.copyOf(whole, whole.length * part / 10));
        }
    }

    @Test
    void damagedFilesAreReadOrRefusedSeed7() throws Exception {
        var random = new Random(7);
        try (var print = new Print().page().at(70, 100, 10, "Een zin die er nog staat.")) {
            byte[] whole = print.bytes();
            for (int round = 0; round < 200; round++) {
                byte[] damaged = whole.clone();
                for (int i = 0; i < 20; i++) damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                readOrRefuse(damaged);
            }
        }
    }

    @Test
    void nothingBehindTheFirstBytesIsRefused() {
        assertThatThrownBy(() -> read(latin("%PDF-1.7\n"))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> read(latin("%PDF-1.7\n" + "1 0 obj << /A ".repeat(100_000))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> read(latin("%PDF-1.7\n1 0 obj " + "[".repeat(1_000_000))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aMillionObjectsAreReadOrRefused() throws Exception {
        var objects = new StringBuilder();
        for (int i = 10; i < 1_000_000; i++) objects.append(i).append(" 0 obj 1 endobj\n");
        readOrRefuse(file("BT /F1 10 Tf 70 700 Td (Een zin.) Tj ET", objects.toString()));
    }

    @Test
    void aPageThatIsItsOwnParentIsReadOrRefused() throws Exception {
        readOrRefuse(latin("""
                %PDF-1.7
                1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                2 0 obj << /Type /Pages /Kids [2 0 R 2 0 R] /Count 1000000 >> endobj
                trailer << /Root 1 0 R >>
                """));
    }

    @Test
    void anOutlineThatRunsInCirclesDoesNotMatter() throws Exception {
        byte[] circle = latin(new String(
                        file(
                                "BT /F1 10 Tf 70 700 Td (Een zin.) Tj ET",
                                "8 0 obj << /First 8 0 R /Last 8 0 R /Next 8 0 R"
                                        + " /Prev 8 0 R /Parent 8 0 R /Title (rond) /Count 9999 >> endobj\n"),
                        StandardCharsets.ISO_8859_1)
                .replace("/Type /Catalog", "/Type /Catalog /Outlines 8 0 R"));
        assertThat(read(circle).text().chars()).isEqualTo("Een zin.");
    }

    @Test
    void aFormThatDrawsItselfEndsInTime() {
        String form =
                "9 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X 9 0 R >> >>"
                        + " /Length 60 >> stream\n/X Do /X Do /X Do /X Do /X Do /X Do /X Do /X Do /X Do /X Do\nendstream endobj\n";
        assertThatThrownBy(() -> read(file("/X Do", form), 3)).hasMessageContaining("too slow");
    }

    @Test
    void aStreamThatGrowsBeyondReasonIsRefused() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 300; i++) deflater.write(blanks);
        }
        String stream = packed.toString(StandardCharsets.ISO_8859_1);
        String bomb = "9 0 obj << /Filter /FlateDecode /Length " + stream.length() + " >> stream\n" + stream
                + "\nendstream endobj\n";
        assertThatThrownBy(() -> read(file("/X Do", bomb))).hasMessageContaining("grows");
    }

    @Test
    void aHundredThousandWordsOnOnePageAreReadInTime() throws Exception {
        var words = new StringBuilder("BT /F1 10 Tf 70 700 Td ");
        words.append("(woord ) Tj ".repeat(100_000)).append("ET");
        readOrRefuse(file(words.toString(), ""));
        readOrRefuse(file("BT /F1 10 Tf 70 700 Td " + "(woord) Tj 0 -0.001 Td ".repeat(100_000) + "ET", ""));
    }

    @Test
    void lettersFromEverywhereAndNowhereAreRead() throws Exception {
        readOrRefuse(file(
                "BT /F1 10 Tf 1 0 0 1 1e30 1e30 Tm (a) Tj 1 0 0 1 NaN 5 Tm (b) Tj 0 0 0 0 0 0 Tm (c\\000\\001) Tj ET",
                ""));
    }

    private static byte[] file(String content, String objects) {
        return latin("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
                + "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
                + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R >> /XObject << /X 9 0 R >> >> >> endobj\n"
                + "4 0 obj << /Length " + content.length() + " >> stream\n" + content + "\nendstream endobj\n"
                + "5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj\n"
                + objects
                + "trailer << /Root 1 0 R >>\n");
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            assertThat(read(bytes).text().chars()).isNotBlank();
        } catch (Refused refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static Paper read(byte[] bytes) throws Refused {
        return read(bytes, 20);
    }

    private static Paper read(byte[] bytes, int seconds) throws Refused {
        var clock = new Clock(System::nanoTime, seconds * 1_000_000_000L);
        return Pdf.read(new Source(Path.of("vijandig.pdf"), "", ""), bytes, clock);
    }

    private static byte[] latin(String chars) {
        return chars.getBytes(StandardCharsets.ISO_8859_1);
    }
}
