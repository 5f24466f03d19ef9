package griffie.intake.pdf;

import griffie.intake.refusal.Refused;
import griffie.paper.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Refuses files of which a small part grows beyond reason when it is unpacked.
final class Inflation {
    private static final int SMALL = 128 << 10; // cannot grow to more than 132 MB
    private static final long LARGEST = 256L << 20;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] FLATE = "/FlateDecode".getBytes(StandardCharsets.ISO_8859_1);
    private static final int DICTIONARY = 400;

    private Inflation() {}

    static void check(byte[] bytes) throws Refused {
        int at = find(bytes, STREAM, 0, bytes.length);
        while (at >= 0) {
            int start = at + STREAM.length;
            int end = find(bytes, END, start, bytes.length);
            if (end < 0) end = bytes.length;
            check(bytes, at, start, end);
            at = find(bytes, STREAM, Math.min(bytes.length, end + END.length), bytes.length);
        }
    }

    private static void check(byte[] bytes, int dictionaryEnd, int start, int end) throws Refused {
        int from = Math.max(0, dictionaryEnd - DICTIONARY);
        int first = find(bytes, FLATE, from, dictionaryEnd);
        if (first < 0) return;
        int second = find(bytes, FLATE, first + FLATE.length, dictionaryEnd);
        boolean isTwice = second >= 0 && isOneArray(bytes, first + FLATE.length, second);
        if (isTwice || (end - start > SMALL && grows(bytes, start, end))) {
            throw new Refused(Refusal.Plain.GROWS);
        }
    }

    // [ /FlateDecode /FlateDecode ]
    private static boolean isOneArray(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] > ' ') return false;
        }
        return true;
    }

    private static boolean grows(byte[] bytes, int start, int end) {
        int from = start;
        while (from < end && (bytes[from] == '\r' || bytes[from] == '\n')) from++;
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, end - from);
            var buffer = new byte[1 << 16];
            while (inflater.getBytesWritten() <= LARGEST) {
                if (inflater.inflate(buffer) == 0) return false;
            }
            return true;
        } catch (DataFormatException encryptedOrBroken) {
            return false;
        } finally {
            inflater.end();
        }
    }

    private static int find(byte[] bytes, byte[] word, int from, int to) {
        for (int i = from; i <= to - word.length; i++) {
            if (bytes[i] == word[0] && isAt(bytes, word, i)) return i;
        }
        return -1;
    }

    private static boolean isAt(byte[] bytes, byte[] word, int at) {
        for (int i = 1; i < word.length; i++) {
            if (bytes[at + i] != word[i]) return false;
        }
        return true;
    }
}
