package griffie.intake.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Prints papers for tests: places lines on pages, breaks paragraphs into lines.
public final class Print implements AutoCloseable {
    public static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    public static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final Pattern PARTS = Pattern.compile("(?=\\{)|(?<=\\})");
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final float HEIGHT = PDRectangle.A4.getHeight();

    private final PDDocument document = new PDDocument();
    private final List<PDPageContentStream> pages = new ArrayList<>();

    public Print page() {
        try {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            pages.add(new PDPageContentStream(document, page));
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Prints words on the last page; `y` is counted from the top.
    public Print at(double x, double y, double size, String words) {
        return at(x, y, size, PLAIN, words);
    }

    /// Prints words; a number between braces is raised and small.
    public Print at(double x, double y, double size, PDFont font, String words) {
        try {
            var page = pages.getLast();
            page.beginText();
            page.newLineAtOffset((float) x, (float) (HEIGHT - y));
            for (var part : PARTS.splitAsStream(words).toList()) {
                boolean isRaised = part.startsWith("{");
                page.setFont(font, (float) (isRaised ? size * 0.6 : size));
                page.setTextRise((float) (isRaised ? size * 0.35 : 0));
                page.showText(isRaised ? part.substring(1, part.length() - 1) : part);
            }
            page.endText();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public Print rule(double from, double to, double y) {
        try {
            var page = pages.getLast();
            page.moveTo((float) from, (float) (HEIGHT - y));
            page.lineTo((float) to, (float) (HEIGHT - y));
            page.stroke();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Prints a paragraph from a height on, its lines not longer than a number of characters; returns the height after
    /// it.
    public double lines(double x, double y, double size, int longest, String paragraph) {
        double at = y;
        for (var line : broken(paragraph, longest)) {
            at(x, at, size, line);
            at += size * 1.2;
        }
        return at;
    }

    static List<String> broken(String paragraph, int longest) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : BLANK.splitAsStream(paragraph).toList()) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > longest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (!line.isEmpty()) line.append(' ');
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    PDDocument document() {
        return document;
    }

    public byte[] bytes() {
        try {
            for (var page : pages) page.close();
            pages.clear();
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
