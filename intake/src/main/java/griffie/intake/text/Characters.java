package griffie.intake.text;

import griffie.paper.Origin;
import griffie.paper.Span;
import java.text.Normalizer;

/// Brings every character to the one form that the later steps know: one sort of blank, one sort of line end, composed
/// letters, no ligatures, no control characters. Form feeds stay: they end pages.
final class Characters {
    // No letter of any script has more; a hundred thousand on one letter keep every pattern busy that asks for a word.
    private static final int MOST_MARKS = 16;

    private final String source;
    private final StringBuilder chars = new StringBuilder();
    private final Origin.Builder origin = Origin.builder();
    private int at;
    private int marks; // in a row

    private Characters(String source) {
        this.source = source;
    }

    static Draft normalised(Draft draft) {
        var characters = new Characters(draft.chars());
        while (characters.at < characters.source.length()) characters.next();
        return draft.then(characters.chars, characters.origin.build());
    }

    private void next() {
        char c = source.charAt(at);
        marks = isMark(c) ? marks + 1 : 0;
        if (marks > MOST_MARKS) at++;
        else if (isCombiningNext()) compose();
        else if ((c >= ' ' && c < 0x7F) || c == '\n' || c == '\f') copy();
        else if (c == '\r') replace(isAt(at + 1, '\n') ? 2 : 1, "\n");
        else if (c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029') replace(1, "\n");
        else if (c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR) replace(1, " ");
        else if (Character.isSurrogate(c)) surrogate();
        else if (isInvisible(c)) at++;
        else replaceOrCopy(c);
    }

    private void replaceOrCopy(char c) {
        switch (c) {
            case '\u2010', '\u2011' -> replace(1, "-");
            case 'ĳ' -> replace(1, "ij");
            case 'Ĳ' -> replace(1, "IJ");
            case 'ﬀ' -> replace(1, "ff");
            case 'ﬁ' -> replace(1, "fi");
            case 'ﬂ' -> replace(1, "fl");
            case 'ﬃ' -> replace(1, "ffi");
            case 'ﬄ' -> replace(1, "ffl");
            default -> copy();
        }
    }

    private void surrogate() {
        if (at + 1 < source.length() && Character.isSurrogatePair(source.charAt(at), source.charAt(at + 1))) copy();
        else replaceLone();
        // The second half of a pair, or whatever follows, is copied by the next turn.
    }

    private void replaceLone() {
        boolean isSecondHalf = at > 0 && Character.isSurrogatePair(source.charAt(at - 1), source.charAt(at));
        if (isSecondHalf) copy();
        else replace(1, "\uFFFD");
    }

    // "e" and a combining diaeresis are one letter, as every dictionary writes it.
    private void compose() {
        String composed = Normalizer.normalize(source.substring(at, at + 2), Normalizer.Form.NFC);
        if (composed.length() == 1) replace(2, composed);
        else copy();
    }

    private boolean isCombiningNext() {
        return at + 1 < source.length() && isMark(source.charAt(at + 1)) && Character.isLetter(source.charAt(at));
    }

    private static boolean isMark(char c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private boolean isAt(int index, char c) {
        return index < source.length() && source.charAt(index) == c;
    }

    private void copy() {
        chars.append(source.charAt(at));
        origin.copy(at++, 1);
    }

    private void replace(int count, String by) {
        chars.append(by);
        origin.rewrite(by.length(), Span.at(at, count));
        at += count;
    }

    // Soft hyphens are invisible too, but say where a word may be broken: they stay until the lines are joined.
    private static boolean isInvisible(char c) {
        return c != '\u00AD' && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }
}
