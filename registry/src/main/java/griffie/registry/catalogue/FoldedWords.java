package griffie.registry.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a text in lower case and without diacritics: `Sovjet-Unie` is `sovjet` and `unie`.
public final class FoldedWords {
    /// Above this character letters are folded by the rules of Unicode, one by one from a table below it.
    private static final int TABLE = 0x180;

    private static final String[] FOLDED = table();

    private FoldedWords() {}

    /// Each run of letters, in reading order.
    public static List<String> in(String text) {
        String folded = folded(text);
        var words = new ArrayList<String>();
        for (int start = start(folded, 0); start < folded.length(); ) {
            int end = end(folded, start);
            words.add(folded.substring(start, end));
            start = start(folded, end);
        }
        return words;
    }

    /// The next letter, or the end.
    static int start(String folded, int from) {
        int i = from;
        while (i < folded.length() && !isLetter(folded, i)) i++;
        return i;
    }

    /// The next character that is no letter, or the end.
    static int end(String folded, int from) {
        int i = from;
        while (i < folded.length() && isLetter(folded, i)) i++;
        return i;
    }

    private static boolean isLetter(String text, int at) {
        char c = text.charAt(at);
        if (c < 128) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        // Both halves of a letter beyond the first plane are as much a letter as the whole.
        if (Character.isLowSurrogate(c) && at > 0) return Character.isLetter(text.codePointAt(at - 1));
        return Character.isLetter(text.codePointAt(at));
    }

    static String folded(String text) {
        int plain = 0;
        while (plain < text.length() && text.charAt(plain) < 128) plain++;
        if (plain == text.length()) return text.toLowerCase(Locale.ROOT).replace('`', '\'');
        var folded = new StringBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < TABLE) folded.append(FOLDED[c]);
            else if (c >= '‐' && c <= '’') folded.append(mark(c));
            else return byRules(text);
        }
        return folded.toString();
    }

    private static String byRules(String text) {
        var plain = new StringBuilder(text.length());
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
            if (Character.getType(c) == Character.NON_SPACING_MARK) continue;
            switch (c) {
                case 'ı' -> plain.append('i');
                case 'ł', 'Ł' -> plain.append('l');
                case 'ø', 'Ø' -> plain.append('o');
                case 'ß' -> plain.append("ss");
                default -> plain.append(mark(c));
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static char mark(char c) {
        return switch (c) {
            case '’', '‘', '`' -> '\'';
            case '‐', '‑', '–' -> '-';
            default -> c;
        };
    }

    private static String[] table() {
        var table = new String[TABLE];
        for (char c = 0; c < TABLE; c++) table[c] = byRules(String.valueOf(c));
        return table;
    }
}
