package griffie.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Papers in other formats, made from texts, each text eight times over so that a paper has some pages.
final class Made {
    private static final int TIMES = 8;
    private static final int LINES = 60;
    private static final int COLUMNS = 95;
    private static final int DOTS_PER_INCH = 200;

    private final List<List<String>> texts = new ArrayList<>();

    Made(List<byte[]> texts) {
        for (var text : texts)
            this.texts.add(List.of(new String(text, StandardCharsets.UTF_8)
                    .repeat(TIMES)
                    .strip()
                    .split("\n{2,}", -1)));
    }

    List<byte[]> pdf() throws IOException {
        var made = new ArrayList<byte[]>();
        for (var text : texts) {
            try (var document = new PDDocument()) {
                var font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
                var lines = lines(text, font);
                for (int i = 0; i < lines.size(); i += LINES)
                    page(document, font, lines.subList(i, Math.min(lines.size(), i + LINES)));
                var bytes = new ByteArrayOutputStream();
                document.save(bytes);
                made.add(bytes.toByteArray());
            }
        }
        return made;
    }

    List<byte[]> word() throws IOException {
        var made = new ArrayList<byte[]>();
        for (var text : texts) {
            try (var document = new XWPFDocument()) {
                for (var paragraph : text)
                    document.createParagraph().createRun().setText(paragraph);
                var bytes = new ByteArrayOutputStream();
                document.write(bytes);
                made.add(bytes.toByteArray());
            }
        }
        return made;
    }

    List<byte[]> xml() {
        var made = new ArrayList<byte[]>();
        for (var text : texts) {
            var xml = new StringBuilder(
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<officiele-publicatie><kamerstuk><stuk><algemeen><vrije-tekst><tekst>\n");
            for (var paragraph : text)
                xml.append("<al>")
                        .append(paragraph.replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</al>\n");
            xml.append("</tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>\n");
            made.add(xml.toString().getBytes(StandardCharsets.UTF_8));
        }
        return made;
    }

    /// Pictures of the first pages of a PDF, as a scanner makes them.
    static List<byte[]> scans(byte[] pdf, int most) throws IOException {
        var scans = new ArrayList<byte[]>();
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < Math.min(most, document.getNumberOfPages()); page++)
                scans.add(png(renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY)));
        }
        return scans;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static void page(PDDocument document, PDFont font, List<String> lines) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 10);
            content.setLeading(12);
            content.newLineAtOffset(70, 780);
            for (var line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private static List<String> lines(List<String> paragraphs, PDFont font) {
        var lines = new ArrayList<String>();
        for (var paragraph : paragraphs) {
            var line = new StringBuilder();
            for (var word : paragraph.split("\\s+", -1)) {
                if (line.length() + word.length() > COLUMNS) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(printable(word, font)).append(' ');
            }
            lines.add(line.toString());
            lines.add("");
        }
        return lines;
    }

    private static String printable(String word, PDFont font) {
        var printable = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            try {
                font.getStringWidth(String.valueOf(c));
                printable.append(c);
            } catch (IllegalArgumentException | IOException notInTheFont) {
                printable.append('?');
            }
        }
        return printable.toString();
    }
}
