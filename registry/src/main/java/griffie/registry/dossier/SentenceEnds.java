package griffie.registry.dossier;

import griffie.paper.Span;
import griffie.paper.Text;
import java.util.Arrays;

/// Where the sentences of a text begin, each within its block: after a full stop, question mark or exclamation mark
/// that a blank and a capital, a digit or a quotation mark follow, and after a semicolon at the end of a line.
///
/// An abbreviation of one letter (`c.s.`, `J. Jansen`) and a short one before a number (`nr. 12`, `art. 3`) end none.
final class SentenceEnds {
    private final int[] starts;
    private final int length;

    SentenceEnds(Text text) {
        this.starts = starts(text);
        this.length = text.chars().length();
    }

    Span at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int index = Math.max(0, found >= 0 ? found : -found - 2);
        if (starts.length == 0) return new Span(0, length);
        int end = index + 1 < starts.length ? starts[index + 1] : length;
        return new Span(starts[index], end);
    }

    private static int[] starts(Text text) {
        String chars = text.chars();
        int[] starts = new int[16];
        int size = 0;
        for (var block : text.blocks()) {
            int from = block.span().start();
            int end = block.span().end();
            for (int at = from; at < end; at++) {
                if (at > from && !isStart(chars, from, at)) continue;
                if (size == starts.length) starts = Arrays.copyOf(starts, 2 * size);
                starts[size++] = at;
            }
        }
        return Arrays.copyOf(starts, size);
    }

    private static boolean isStart(String chars, int from, int at) {
        if (Character.isWhitespace(chars.charAt(at)) || !Character.isWhitespace(chars.charAt(at - 1))) return false;
        int end = at - 1;
        while (end > from && isTrailing(chars.charAt(end))) end--;
        char mark = chars.charAt(end);
        if (mark == ';') return chars.substring(end, at).indexOf('\n') >= 0;
        if (mark == '?' || mark == '!') return true;
        if (mark != '.' || Character.isLowerCase(chars.charAt(at))) return false;
        return !isAbbreviation(chars, from, end, chars.charAt(at));
    }

    // Blanks, closing signs and the markers of notes stand between the full stop and the next sentence.
    private static boolean isTrailing(char c) {
        return Character.isWhitespace(c) || "\"'”’»)]⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c) >= 0;
    }

    private static boolean isAbbreviation(String chars, int from, int dot, char next) {
        int start = dot;
        while (start > from && Character.isLetter(chars.charAt(start - 1))) start--;
        int letters = dot - start;
        if (letters == 1) return true;
        return letters > 0 && letters <= 4 && Character.isDigit(next);
    }
}
