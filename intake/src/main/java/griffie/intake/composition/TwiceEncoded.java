package griffie.intake.composition;

/// UTF-8 that was taken for Latin-1 and encoded once more: `geÃ¯nteresseerd` for `geïnteresseerd`.
final class TwiceEncoded {
    private TwiceEncoded() {}

    /// Whether every character beyond ASCII is a byte of UTF-8, and there is one. No text has that by chance.
    static boolean is(String chars) {
        boolean has = false;
        for (int i = 0; i < chars.length(); i++) {
            if (chars.charAt(i) < 0x80) continue;
            int length = length(chars, i);
            if (length == 0) return false;
            has = true;
            i += length - 1;
        }
        return has;
    }

    /// How many characters from `at` on are one character encoded twice, or 0.
    static int length(String chars, int at) {
        char lead = chars.charAt(at);
        if (lead < 0xC2 || lead > 0xF4) return 0;
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (at + length > chars.length()) return 0;
        for (int i = at + 1; i < at + length; i++) {
            if (chars.charAt(i) < 0x80 || chars.charAt(i) > 0xBF) return 0;
        }
        return length;
    }

    static String decoded(String chars, int at, int length) {
        int code = chars.charAt(at) & (0xFF >> (length + 1));
        for (int i = at + 1; i < at + length; i++) code = (code << 6) | (chars.charAt(i) & 0x3F);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD";
    }
}
