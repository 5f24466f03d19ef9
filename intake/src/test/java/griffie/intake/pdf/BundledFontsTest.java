package griffie.intake.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledFontsTest {
    private static final String SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    // Four letters that are 24 points wide in a typewriter's font and 9 in the one that is installed here, and two
    // that stand where the typewriter ends.
    private static final String TYPED =
            "BT /F1 10 Tf 70 700 Td (illi) Tj 24 0 Td (ng) Tj -24 -12 Td (is een woord.) Tj ET";
    private static final String TYPEWRITER = """
            << /Type /Font /Subtype /Type1 /BaseFont /LiberationSans /Encoding /WinAnsiEncoding
            /FontDescriptor << /Type /FontDescriptor /FontName /LiberationSans /Flags 33 >> >>
            """;

    private static final String LONG = "waarvan deze bladzijde woorden genoeg heeft om gelezen te worden";

    @Test
    void aFontThatIsInstalledChangesNoTextAndNothingIsWrittenInTheHomeFolder(@TempDir Path home) throws Exception {
        install(home.resolve(".fonts"));
        install(home.resolve("Library/Fonts"));
        var paper = Files.write(home.resolve("paper.pdf"), file(TYPEWRITER, TYPED));
        assertThat(readAtHome(home, paper)).isEqualTo("illing is een woord.");
        try (var left = Files.list(home)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(".fonts", "Library", "paper.pdf", "read.txt", "tmp");
        }
        assertThat(home.resolve("tmp/.pdfbox.cache")).doesNotExist();
    }

    // With an encoding of its own a font is no standard one to PDFBox, whatever it is called.
    @ParameterizedTest
    @CsvSource({
        "Times-Roman, 38.32",
        "Times-Bold, 39.99",
        "Helvetica, 43.91",
        "Helvetica-Bold, 46.13",
        "Courier, 48.00",
        "TimesNewRoman, 38.32",
    })
    void aStandardFontIsAsWideAsAdobeSays(String font, double width) throws Exception {
        assertThat(text(file(standard(font), twice("F1", width)))).isEqualTo("mededeeld is mededeel iets");
    }

    @Test
    void aStandardFontOfAFormOnThePageIsMeasuredToo() throws Exception {
        // With a form and few letters a page would be taken for a scan with a stamp, and recognised.
        String form = twice("F2", 38.32) + " BT /F2 10 Tf 70 676 Td (" + LONG + ") Tj ET";
        String object = "9 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /Font << /F2 "
                + standard("Times-Roman") + " >> >> /Length " + form.length() + " >> stream\n" + form
                + "\nendstream endobj\n";
        assertThat(text(file(standard("Courier"), "/X Do", object))).isEqualTo("mededeeld is mededeel iets " + LONG);
    }

    // A word of this width goes on where it ends, and another begins three points after it, without a blank.
    private static String twice(String font, double width) {
        return String.format(
                Locale.ROOT,
                "BT /%s 10 Tf 70 700 Td (mededeel) Tj %.2f 0 Td (d is) Tj %.2f -12 Td (mededeel) Tj %.2f 0 Td (iets) Tj ET",
                font,
                width,
                -width,
                width + 3);
    }

    private static String standard(String name) {
        return "<< /Type /Font /Subtype /Type1 /BaseFont /" + name
                + " /Encoding << /Type /Encoding /Differences [39 /quotesingle 146 /quoteright 233 /eacute] >> >>";
    }

    private static byte[] file(String font, String content) {
        return file(font, content, "");
    }

    private static byte[] file(String font, String content, String objects) {
        return """
                %%PDF-1.4
                1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
                3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
                /Resources << /Font << /F1 %s >> /XObject << /X 9 0 R >> >> >> endobj
                4 0 obj << /Length %d >> stream
                %s
                endstream endobj
                %strailer << /Root 1 0 R >>
                """.formatted(font, content.length(), content, objects).getBytes(ISO_8859_1);
    }

    private static String text(byte[] file) throws IOException {
        return Pdf.read(new Source(Path.of("paper.pdf"), "", ""), file)
                .text()
                .chars()
                .replace('\n', ' ');
    }

    private static void install(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var font = Objects.requireNonNull(FontMapper.class.getResourceAsStream(SANS))) {
            Files.copy(font, folder.resolve("LiberationSans-Regular.ttf"));
        }
    }

    // In a process of its own: PDFBox looks for the fonts of the machine once.
    private static String readAtHome(Path home, Path paper) throws Exception {
        Files.createDirectories(home.resolve("tmp"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var read = home.resolve("read.txt");
        var process = new ProcessBuilder(
                        java,
                        "-Duser.home=" + home,
                        "-Djava.io.tmpdir=" + home.resolve("tmp"),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Reader.class.getName(),
                        paper.toString(),
                        read.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readString(read, UTF_8);
    }

    static final class Reader {
        private Reader() {}

        public static void main(String[] files) throws IOException {
            Files.writeString(Path.of(files[1]), text(Files.readAllBytes(Path.of(files[0]))));
        }
    }
}
