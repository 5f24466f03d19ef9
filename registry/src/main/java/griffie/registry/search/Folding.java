package griffie.registry.search;

import java.text.Normalizer;

/// The plain form of letters: small and without diacritics, so that `Oekraïne` and `oekraine` are one word.
final class Folding {
    private static final int KNOWN = 0x500;
    private static final char[] PLAIN = new char[KNOWN];
    private static final boolean[] LETTER = new boolean[KNOWN];

    static {
        for (char c = 0; c < KNOWN; c++) {
            LETTER[c] = Character.isLetterOrDigit(c) && Character.getType(c) != Character.OTHER_NUMBER;
            PLAIN[c] = plainOf(c);
        }
    }

    private Folding() {}

    /// Whether a character is part of a word or number.
    static boolean isLetter(char c) {
        if (c < KNOWN) return LETTER[c];
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Adds the plain form of a character: one letter, two (`ß`, `æ`), or none (a loose accent).
    static int add(char c, char[] to, int at) {
        if (c < 0x80) {
            to[at] = PLAIN[c];
            return at + 1;
        }
        String more = more(c);
        if (more.isEmpty()) {
            if (isMark(c)) return at;
            to[at] = c < KNOWN ? PLAIN[c] : plainOf(c);
            return at + 1;
        }
        to[at] = more.charAt(0);
        to[at + 1] = more.charAt(1);
        return at + 2;
    }

    static String folded(String text) {
        char[] plain = new char[2 * text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) length = add(text.charAt(i), plain, length);
        return new String(plain, 0, length);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String more(char c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'ĳ', 'Ĳ' -> "ij";
            default -> "";
        };
    }

    private static char plainOf(char c) {
        char small = Character.toLowerCase(c);
        return switch (small) {
            case 'ø' -> 'o';
            case 'đ', 'ð' -> 'd';
            case 'ł' -> 'l';
            case 'ı' -> 'i';
            // Azerbaijani names are written with an a elsewhere: Əliyev is Aliyev.
            case 'ə' -> 'a';
            default -> {
                char first = Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD)
                        .charAt(0);
                yield Character.isLetter(first) ? first : small;
            }
        };
    }
}
