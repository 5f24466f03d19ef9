package griffie.intake.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Draws pages as grey pictures, as Tesseract likes them.
final class Pictures {
    private static final int PER_INCH = 300;
    private static final double MOST_PIXELS = 60e6; // A2 at 300 dots per inch is 35 million
    private static final double POINTS = 72;

    private final PDDocument document;
    private final PDFRenderer renderer;

    Pictures(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    void write(int index, Path file) throws IOException {
        var image = renderer.renderImageWithDPI(index, perInch(index), ImageType.GRAY);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            String head = "P5 %d %d 255\n".formatted(image.getWidth(), image.getHeight());
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(pixels(image));
        }
    }

    private float perInch(int index) {
        var crop = document.getPage(index).getCropBox();
        double pixels = crop.getWidth() / POINTS * crop.getHeight() / POINTS * PER_INCH * PER_INCH;
        return (float) (pixels <= MOST_PIXELS ? PER_INCH : PER_INCH * Math.sqrt(MOST_PIXELS / pixels));
    }

    private static byte[] pixels(BufferedImage image) {
        if (image.getRaster().getDataBuffer() instanceof DataBufferByte bytes) return bytes.getData();
        throw new IllegalStateException("a grey picture has a byte for each point");
    }
}
