package griffie.intake.scan;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Scanner;

/// A page as a scanner sees it: a shade of grey for each dot, from the top left corner, 0 for black, and how many dots
/// make an inch.
public final class Picture {
    private static final int SAMPLE = 7; // one dot in so many is enough to know the paper
    private static final double LONG_SIDE = 11.69; // of A4, in inches

    private final int width;
    private final int height;
    private final byte[] shades;
    private final int perInch;

    /// Takes the shades as they are; they are not changed.
    Picture(int width, int height, byte[] shades, int perInch) {
        if (shades.length != width * height) throw new IllegalArgumentException("%dx%d".formatted(width, height));
        this.width = width;
        this.height = height;
        this.shades = shades;
        this.perInch = perInch;
    }

    int width() {
        return width;
    }

    int perInch() {
        return perInch;
    }

    /// The picture in any colours; 0 dots per inch when nobody knows, then it is taken for a page of A4.
    public static Picture of(BufferedImage image, int perInch) {
        int known = perInch > 0 ? perInch : (int) Math.round(Math.max(image.getWidth(), image.getHeight()) / LONG_SIDE);
        return new Picture(image.getWidth(), image.getHeight(), shades(image), Math.max(known, 50));
    }

    /// How dark a dot is; white outside the picture.
    int shade(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 255 : shades[y * width + x] & 0xFF;
    }

    /// The dots around a box, and a border as wide on each side.
    Picture part(Raised.Dots box, int border) {
        int partWidth = box.width() + 2 * border;
        int partHeight = box.height() + 2 * border;
        var part = new byte[partWidth * partHeight];
        for (int y = 0; y < partHeight; y++) {
            for (int x = 0; x < partWidth; x++)
                part[y * partWidth + x] = (byte) shade(box.left() + x - border, box.top() + y - border);
        }
        return new Picture(partWidth, partHeight, part, perInch);
    }

    /// Reads what [#writeTo] has written.
    static Picture read(Path file, int perInch) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = 0;
        while (bytes[end] != '\n') end++;
        var head = new Scanner(new String(bytes, 0, end, StandardCharsets.US_ASCII)).skip("P5");
        return new Picture(head.nextInt(), head.nextInt(), Arrays.copyOfRange(bytes, end + 1, bytes.length), perInch);
    }

    /// Writes it as PGM, which needs no unpacking.
    void writeTo(Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("P5 %d %d 255\n".formatted(width, height).getBytes(StandardCharsets.US_ASCII));
            out.write(shades);
        }
    }

    private static byte[] shades(BufferedImage image) {
        if (image.getRaster().getDataBuffer() instanceof DataBufferByte bytes
                && image.getSampleModel() instanceof ComponentSampleModel model
                && bytes.getNumBanks() == 1) {
            boolean isWhole = model.getScanlineStride() == image.getWidth() * model.getPixelStride()
                    && bytes.getData().length == image.getHeight() * model.getScanlineStride();
            if (isWhole && image.getType() == BufferedImage.TYPE_BYTE_GRAY) return bytes.getData();
            if (isWhole && image.getType() == BufferedImage.TYPE_3BYTE_BGR) return ofColours(bytes.getData());
        }
        return ofAny(image);
    }

    private static byte[] ofColours(byte[] colours) {
        var shades = new byte[colours.length / 3];
        for (int i = 0; i < shades.length; i++) {
            shades[i] = grey(colours[3 * i + 2] & 0xFF, colours[3 * i + 1] & 0xFF, colours[3 * i] & 0xFF);
        }
        return shades;
    }

    private static byte[] ofAny(BufferedImage image) {
        int width = image.getWidth();
        var shades = new byte[width * image.getHeight()];
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int dot = row[x];
                boolean isThrough = (dot >>> 24) < 128; // paper
                shades[y * width + x] =
                        isThrough ? (byte) 255 : grey((dot >> 16) & 0xFF, (dot >> 8) & 0xFF, dot & 0xFF);
            }
        }
        return shades;
    }

    private static byte grey(int red, int green, int blue) {
        return (byte) ((red * 77 + green * 150 + blue * 29) >> 8);
    }

    /// The shade between ink and paper that parts both best (Otsu 1979).
    int threshold() {
        long[] counts = new long[256];
        for (int i = 0; i < shades.length; i += SAMPLE) counts[shades[i] & 0xFF]++;
        long all = 0;
        long sum = 0;
        for (int shade = 0; shade < 256; shade++) {
            all += counts[shade];
            sum += shade * counts[shade];
        }
        long dark = 0;
        long darkSum = 0;
        double most = -1;
        int best = 128;
        for (int shade = 0; shade < 255; shade++) {
            dark += counts[shade];
            darkSum += shade * counts[shade];
            if (dark == 0 || dark == all) continue;
            double apart = (double) darkSum / dark - (double) (sum - darkSum) / (all - dark);
            double between = (double) dark * (all - dark) * apart * apart;
            if (between > most) {
                most = between;
                best = shade;
            }
        }
        return best + 1;
    }
}
