package griffie.recognition.word;

import java.text.Normalizer;

/// What a character is to a word, and its plain form: small, and without its diacritics. `Ë` and `ë` are `e`.
final class Folding {
    private static final int KNOWN = 0x250;
    private static final char[] PLAIN = new char[KNOWN];
    private static final boolean[] LETTER = new boolean[KNOWN];

    static {
        for (char c = 0; c < KNOWN; c++) {
            LETTER[c] = Character.isLetter(c);
            PLAIN[c] = plainOf(c);
        }
    }

    private Folding() {}

    static boolean isLetter(char c) {
        return c < KNOWN ? LETTER[c] : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isMark(char c) {
        return switch (c) {
            case '\u00B9', '\u00B2', '\u00B3', '\u2070' -> true;
            default -> c >= '\u2074' && c <= '\u2079';
        };
    }

    static char plain(char c) {
        return c < KNOWN ? PLAIN[c] : Character.toLowerCase(c);
    }

    private static char plainOf(char c) {
        char small = Character.toLowerCase(c);
        char first =
                Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD).charAt(0);
        return Character.isLetter(first) ? first : small;
    }
}
