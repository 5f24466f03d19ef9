package griffie.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The characters of a file, and the character set that they were read with. A byte order mark is not one of them.
record Decoded(String chars, Charset charset) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int PART = 1_024; // an array is looked through faster than a string

    static Decoded of(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) return decoded(bytes, 3, StandardCharsets.UTF_8);
        if (begins(bytes, 0xFF, 0xFE)) return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        if (begins(bytes, 0xFE, 0xFF)) return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        return unmarked(bytes);
    }

    /// Whether more than one character in ten is a control character, which no text has.
    boolean isBinary() {
        int controls = 0;
        var part = new char[PART];
        for (int from = 0; from < chars.length(); from += PART) {
            int length = Math.min(PART, chars.length() - from);
            chars.getChars(from, from + length, part, 0);
            for (int i = 0; i < length; i++) {
                if (isControl(part[i])) controls++;
            }
        }
        return controls > 3 && controls > chars.length() / 10;
    }

    private static Decoded unmarked(byte[] bytes) {
        String likely = new String(bytes, StandardCharsets.UTF_8);
        boolean isCertain = likely.indexOf('\0') < 0 && likely.indexOf('\uFFFD') < 0;
        return isCertain ? new Decoded(likely, StandardCharsets.UTF_8) : doubtful(bytes);
    }

    private static Decoded doubtful(byte[] bytes) {
        int zerosAtEven = zeros(bytes, 0);
        int zerosAtOdd = zeros(bytes, 1);
        int enough = bytes.length / 5 + 1; // Latin letters in UTF-16 have a zero in nearly half of all bytes
        if (zerosAtOdd >= enough && zerosAtEven * 4 < zerosAtOdd) return decoded(bytes, 0, StandardCharsets.UTF_16LE);
        if (zerosAtEven >= enough && zerosAtOdd * 4 < zerosAtEven) return decoded(bytes, 0, StandardCharsets.UTF_16BE);
        try {
            var chars = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new Decoded(chars.toString(), StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return decoded(bytes, 0, WINDOWS_1252);
        }
    }

    private static Decoded decoded(byte[] bytes, int from, Charset charset) {
        return new Decoded(new String(bytes, from, bytes.length - from, charset), charset);
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            if (bytes[i] == 0) zeros++;
        }
        return zeros;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) return false;
        }
        return true;
    }

    private static boolean isControl(int c) {
        return c == 0xFFFD || (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
    }
}
