package griffie.registry.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Text in a quarter of the room: four bytes that say how long it is, then the deflated text.
final class Packed {
    private Packed() {}

    static byte[] of(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        var packed = new ByteArrayOutputStream(plain.length / 3 + 16);
        packed.writeBytes(ByteBuffer.allocate(4).putInt(plain.length).array());
        var deflater = new Deflater(Deflater.BEST_SPEED);
        deflater.setInput(plain);
        deflater.finish();
        byte[] some = new byte[8192];
        while (!deflater.finished()) packed.write(some, 0, deflater.deflate(some));
        deflater.end();
        return packed.toByteArray();
    }

    static String text(byte[] packed) throws IOException {
        byte[] plain = new byte[ByteBuffer.wrap(packed).getInt()];
        var inflater = new Inflater();
        try {
            inflater.setInput(packed, 4, packed.length - 4);
            int length = 0;
            while (length < plain.length && !inflater.finished() && !inflater.needsInput()) {
                length += inflater.inflate(plain, length, plain.length - length);
            }
            return new String(plain, 0, length, StandardCharsets.UTF_8);
        } catch (DataFormatException e) {
            throw new IOException("packed text is damaged", e);
        } finally {
            inflater.end();
        }
    }
}
