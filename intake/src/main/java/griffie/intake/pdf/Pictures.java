package griffie.intake.pdf;

import griffie.intake.scan.Picture;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Draws pages as grey pictures, as Tesseract likes them.
final class Pictures {
    private static final int PER_INCH = 300;
    private static final int FEWEST_PER_INCH = 190;
    private static final double MOST_PIXELS = 60e6; // A2 at 300 dots per inch is 35 million
    private static final double POINTS = 72;

    private final PDDocument document;
    private final PDFRenderer renderer;

    Pictures(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    /// A page, counted from 0; `scanned` is the resolution of the picture that fills it, 0 when none does.
    Picture of(int index, int scanned) throws IOException {
        float perInch = perInch(index, scanned);
        var image = renderer.renderImageWithDPI(index, perInch, ImageType.GRAY);
        return Picture.of(image, Math.round(perInch));
    }

    // With the dots of the scanner itself: making more of them costs time and sharpens nothing.
    private float perInch(int index, int scanned) {
        int wanted = scanned >= FEWEST_PER_INCH && scanned < PER_INCH ? scanned : PER_INCH;
        var crop = document.getPage(index).getCropBox();
        double pixels = crop.getWidth() / POINTS * crop.getHeight() / POINTS * wanted * wanted;
        return (float) (pixels <= MOST_PIXELS ? wanted : wanted * Math.sqrt(MOST_PIXELS / pixels));
    }
}
