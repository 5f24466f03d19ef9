package griffie.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/// Tar archives and compressed files made for a test.
final class Tars {
    private static final int BLOCK = 512;

    private Tars() {}

    static byte[] of(Map<String, byte[]> members) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var member : members.entrySet()) add(bytes, member.getKey(), '0', member.getValue());
        bytes.write(new byte[2 * BLOCK]);
        return bytes.toByteArray();
    }

    /// One member of any type: `2` is a link, `L` the long name of the next one.
    static void add(OutputStream bytes, String name, char type, byte[] content) throws IOException {
        var header = new byte[BLOCK];
        put(header, 0, name.substring(0, Math.min(100, name.length())));
        put(header, 100, "0000644");
        put(header, 124, String.format(Locale.ROOT, "%011o", content.length));
        put(header, 148, "        ");
        header[156] = (byte) type;
        put(header, 257, "ustar");
        int sum = 0;
        for (byte b : header) sum += b & 0xFF;
        put(header, 148, String.format(Locale.ROOT, "%06o\0 ", sum));
        bytes.write(header);
        bytes.write(content);
        bytes.write(new byte[-content.length & (BLOCK - 1)]);
    }

    static byte[] gzip(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(content);
        }
        return bytes.toByteArray();
    }

    static byte[] xz(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new XZOutputStream(bytes, new LZMA2Options(0))) {
            packed.write(content);
        }
        return bytes.toByteArray();
    }

    private static void put(byte[] header, int at, String chars) {
        byte[] bytes = chars.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }
}
