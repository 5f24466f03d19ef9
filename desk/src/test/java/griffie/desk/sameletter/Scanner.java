package griffie.desk.sameletter;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Prints a PDF and scans it on a cheap machine: 200 dots per inch, half a degree askew, blurred, with noise and
/// specks.
final class Scanner {
    private static final int PER_INCH = 200;
    private static final double SKEW = 0.5; // degrees
    private static final double NOISE = 14; // of 255, one standard deviation
    private static final double SPECKS = 0.0002; // of all dots
    private static final long SEED = 20250924;

    private final List<BufferedImage> pages = new ArrayList<>();

    private Scanner() {}

    static Scanner of(byte[] pdf) throws IOException {
        var scanner = new Scanner();
        var random = new Random(SEED);
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                var sharp = renderer.renderImageWithDPI(i, PER_INCH, ImageType.GRAY);
                scanner.pages.add(noisy(blurred(askew(sharp)), random));
            }
        }
        return scanner;
    }

    private static BufferedImage askew(BufferedImage page) {
        var askew = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D drawing = askew.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, page.getWidth(), page.getHeight());
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        drawing.rotate(Math.toRadians(SKEW), page.getWidth() / 2.0, page.getHeight() / 2.0);
        drawing.drawImage(page, 0, 0, null);
        drawing.dispose();
        return askew;
    }

    private static BufferedImage blurred(BufferedImage page) {
        float side = 0.06f;
        float corner = 0.02f;
        float[] weights = {corner, side, corner, side, 1 - 4 * (side + corner), side, corner, side, corner};
        return new ConvolveOp(new Kernel(3, 3, weights), ConvolveOp.EDGE_NO_OP, null).filter(page, null);
    }

    private static BufferedImage noisy(BufferedImage page, Random random) {
        var raster = page.getRaster();
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                double shade = raster.getSample(x, y, 0) * 0.9 + 12 + random.nextGaussian() * NOISE;
                if (random.nextDouble() < SPECKS) shade = 40;
                raster.setSample(x, y, 0, (int) Math.clamp(shade, 0, 255));
            }
        }
        return page;
    }

    /// A PNG for each page.
    List<byte[]> pngs() throws IOException {
        return pictures("png");
    }

    /// A JPEG for each page.
    List<byte[]> jpegs() throws IOException {
        return pictures("jpeg");
    }

    private List<byte[]> pictures(String format) throws IOException {
        var pictures = new ArrayList<byte[]>();
        for (var page : pages) {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(page, format, bytes);
            pictures.add(bytes.toByteArray());
        }
        return pictures;
    }

    /// One TIFF with all pages.
    byte[] tiff() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(javax.imageio.ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionType("LZW");
            for (var page : pages) writer.writeToSequence(new IIOImage(page, null, null), settings);
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// A PDF whose pages are pictures.
    byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            for (var picture : pages) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                var image = JPEGFactory.createFromImage(document, picture, 0.85f);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(
                            image,
                            0,
                            0,
                            page.getMediaBox().getWidth(),
                            page.getMediaBox().getHeight());
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
