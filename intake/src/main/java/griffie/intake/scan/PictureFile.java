package griffie.intake.scan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.w3c.dom.Element;

/// The pages in a PNG, JPEG or TIFF file.
final class PictureFile implements AutoCloseable {
    private static final double MOST_DOTS = 60e6; // A2 with 300 dots per inch has 35 million
    private static final double MILLIMETRES = 25.4; // in an inch

    private final ImageReader reader;
    private final ImageInputStream in;
    private final int pages;

    private PictureFile(ImageReader reader, ImageInputStream in) throws IOException {
        this.reader = reader;
        this.in = in;
        reader.setInput(in);
        this.pages = reader.getNumImages(true);
    }

    /// Opens a file; empty when Java cannot read its pictures.
    static Optional<PictureFile> of(byte[] bytes) {
        try {
            var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
            var readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? Optional.of(new PictureFile(readers.next(), in)) : Optional.empty();
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    int pages() {
        return pages;
    }

    /// Whether Java can unpack the first page: the readers refuse some colours and compressions.
    boolean isReadable() {
        try {
            return reader.getImageTypes(0).hasNext();
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException other) {
            return false;
        }
    }

    /// A page, counted from 1.
    Picture page(int number) throws IOException {
        int index = number - 1;
        try {
            double dots = (double) reader.getWidth(index) * reader.getHeight(index);
            int step = (int) Math.ceil(Math.sqrt(Math.max(1, dots / MOST_DOTS)));
            var settings = reader.getDefaultReadParam();
            settings.setSourceSubsampling(step, step, 0, 0);
            return Picture.of(reader.read(index, settings), perInch(reader.getImageMetadata(index)) / step);
        } catch (IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | ClassCastException
                | NullPointerException damaged) {
            // The readers of Java let these through where a broken file says something else than they expect.
            throw new IOException("page " + number + " is damaged", damaged);
        }
    }

    private static int perInch(IIOMetadata about) {
        if (!about.isStandardMetadataFormatSupported()) return 0;
        var tree = (Element) about.getAsTree("javax_imageio_1.0");
        var sizes = tree.getElementsByTagName("HorizontalPixelSize");
        if (sizes.getLength() == 0) return 0;
        String size = ((Element) Objects.requireNonNull(sizes.item(0))).getAttribute("value");
        double millimetres = size.matches("[\\d.]{1,20}(?:[eE]-?\\d)?") ? Double.parseDouble(size) : 0;
        long perInch = millimetres > 0 ? Math.round(MILLIMETRES / millimetres) : 0;
        return perInch >= 100 && perInch <= 2400 ? (int) perInch : 0; // less is no scan of a page but a guess
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
