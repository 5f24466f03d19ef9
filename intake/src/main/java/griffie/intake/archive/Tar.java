package griffie.intake.archive;

import griffie.intake.refusal.Refused;
import griffie.paper.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// A tar archive: blocks of 512 bytes, a header before each file. Links, devices and files with holes are left out.
final class Tar {
    static final int BLOCK = 512;

    private static final int NAME_LENGTH = 100;
    private static final int SIZE_AT = 124;
    private static final int SIZE_LENGTH = 12;
    private static final int CHECKSUM_AT = 148;
    private static final int CHECKSUM_LENGTH = 8;
    private static final int TYPE_AT = 156;
    private static final int MAGIC_AT = 257;
    private static final int PREFIX_AT = 345;
    private static final int PREFIX_LENGTH = 155;
    private static final int LONGEST_RECORD = 1 << 16;
    private static final Pattern PATH = Pattern.compile("(?m)^\\d+ path=(.*)$");

    private final InputStream stream;
    private final Taking taking;
    private String longName = ""; // of the file that follows, where its own header has no room

    private Tar(InputStream stream, Taking taking) {
        this.stream = stream;
        this.taking = taking;
    }

    static boolean is(byte[] bytes) {
        return bytes.length >= BLOCK
                && new String(bytes, MAGIC_AT, 5, StandardCharsets.ISO_8859_1).equals("ustar")
                && hasChecksum(bytes);
    }

    static void unpack(InputStream stream, Taking taking) throws IOException {
        var tar = new Tar(stream, taking);
        while (tar.next()) {}
    }

    private boolean next() throws IOException {
        byte[] header = stream.readNBytes(BLOCK);
        if (header.length == 0 || isZero(header)) return false;
        if (header.length < BLOCK) throw new EOFException();
        if (!hasChecksum(header)) throw new Refused(new Refusal.Damaged(Refusal.Form.ARCHIVE));
        long size = size(header);
        var content = new Content(stream, size);
        take(header, content);
        content.finish();
        stream.skipNBytes(-size & (BLOCK - 1));
        return true;
    }

    private void take(byte[] header, Content content) throws IOException {
        switch (header[TYPE_AT]) {
            case 0, '0', '7' -> taking.take(name(header), content);
            case '5' -> taking.pass();
            case 'L' -> {
                longName = record(content).replace("\0", "");
                return;
            }
            case 'x' -> {
                var path = PATH.matcher(record(content));
                if (path.find()) longName = path.group(1);
                return;
            }
            case 'g', 'K' -> {
                return;
            }
            case '1', '2' -> taking.refuse(Refusal.Plain.LINK);
            default -> taking.refuse(Refusal.Plain.NO_FILE);
        }
        longName = "";
    }

    private String name(byte[] header) {
        if (!longName.isEmpty()) return longName;
        String prefix = text(header, PREFIX_AT, PREFIX_LENGTH);
        String name = text(header, 0, NAME_LENGTH);
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static String record(Content content) throws IOException {
        var record = new ByteArrayOutputStream();
        record.write(content.readNBytes(LONGEST_RECORD));
        return record.toString(StandardCharsets.UTF_8);
    }

    private long size(byte[] header) throws Refused {
        // A size that has no room in octal digits is larger than any archive that is read.
        if (header[SIZE_AT] < 0) throw taking.tooLarge();
        return octal(header, SIZE_AT, SIZE_LENGTH);
    }

    private static boolean hasChecksum(byte[] header) {
        long sum = 0;
        for (int i = 0; i < BLOCK; i++) {
            boolean isChecksum = i >= CHECKSUM_AT && i < CHECKSUM_AT + CHECKSUM_LENGTH;
            sum += isChecksum ? ' ' : header[i] & 0xFF;
        }
        return sum == octal(header, CHECKSUM_AT, CHECKSUM_LENGTH);
    }

    private static long octal(byte[] header, int from, int length) {
        long value = 0;
        for (int i = from; i < from + length; i++) {
            if (header[i] >= '0' && header[i] <= '7') value = value * 8 + header[i] - '0';
        }
        return value;
    }

    private static String text(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) end++;
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }

    private static boolean isZero(byte[] block) {
        for (byte b : block) {
            if (b != 0) return false;
        }
        return true;
    }

    /// The content of one file, which ends before the next header.
    private static final class Content extends InputStream {
        private final InputStream stream;
        private long left;

        Content(InputStream stream, long size) {
            this.stream = stream;
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (left == 0) return -1;
            int read = stream.read(bytes, from, (int) Math.min(length, left));
            if (read < 0) throw new EOFException();
            left -= read;
            return read;
        }

        private void finish() throws IOException {
            if (left > 0) stream.skipNBytes(left);
            left = 0;
        }
    }
}
