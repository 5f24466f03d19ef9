package griffie.intake.composition;

import griffie.paper.Span;
import java.text.Normalizer;

/// Writes characters into a strand in the one form that the later steps know: one blank between words and none at the
/// ends of a paragraph, composed letters, no ligatures, no invisible characters.
final class Pen {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String OPENING = "([«‘“";
    private static final String CLOSING = ".,;:!?)]»’”";

    private static final int ASCII = 0x80;
    private static final int PART = 128;
    private static final int MOST_MARKS = 16; // on one letter; no script has more
    private static final boolean[] IS_PLAIN = plain();

    final Strand strand;
    private final String source;
    private final boolean isTwiceEncoded;
    private final char[] part = new char[PART];
    private int start = -1; // of the paragraph, or -1 between paragraphs
    private int resumed = -1; // where the paragraph starts that goes on when more comes
    private String before = ""; // what must stand before the next paragraph
    private Blank blank = Blank.NONE;
    private int blankAt;
    private int heldAt = -1; // where a number ends that waits for its paragraph
    private boolean isRaised;
    private int marks; // combining ones in a row
    private boolean isTight; // no line end counts before the next character

    /// What waits between two words. A line end with its indentation is layout of the file where no blank can stand.
    private enum Blank {
        NONE,
        SPACE,
        LINE_END
    }

    Pen(Strand strand, String source, boolean isTwiceEncoded) {
        this.strand = strand;
        this.source = source;
        this.isTwiceEncoded = isTwiceEncoded;
    }

    boolean isInParagraph() {
        return start >= 0;
    }

    /// Where the paragraph starts in which the pen is.
    int start() {
        return start;
    }

    /// Ends the paragraph: the next character begins another one, after `separator`.
    void lift(String separator) {
        start = -1;
        resumed = -1;
        blank = Blank.NONE;
        before = strand.chars.isEmpty() ? "" : separator;
    }

    /// The paragraph that ended last, and starts there, goes on after `separator` when more comes.
    void goOn(int paragraphStart, String separator) {
        before = separator;
        resumed = paragraphStart;
    }

    void hold() {
        if (!isInParagraph()) return;
        blank();
        heldAt = strand.chars.length();
    }

    boolean isHeld() {
        return heldAt == strand.chars.length() && isInParagraph();
    }

    void release() {
        heldAt = -1;
    }

    /// A blank that stands nowhere in the source.
    void blank() {
        if (blank == Blank.NONE) blankAt = -1;
        blank = Blank.SPACE;
    }

    void raise() {
        isRaised = true;
    }

    void lower() {
        isRaised = false;
    }

    static char raised(char digit) {
        return RAISED.charAt(digit - '0');
    }

    void tight() {
        if (blank == Blank.LINE_END) blank = Blank.NONE;
        isTight = true;
    }

    void copy(Span span) {
        int at = span.start();
        while (at < span.end()) {
            int plain = plainEnd(at, span.end());
            if (plain < span.end() && plain > at && isMark(source.charAt(plain))) plain--;
            if (plain > at) {
                begin(source.charAt(at), at);
                marks = 0;
                strand.copy(source, at, plain);
                at = plain;
            } else {
                at = special(at, span.end());
            }
        }
    }

    /// Writes characters that all stand for `span`.
    void put(String chars, Span span) {
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            if (isBlank(c)) blank(c, span.start());
            else put(chars.substring(i, i + 1), c, span);
        }
    }

    /// Writes a marker of a note at once; a blank that waits goes after it.
    Span mark(String raised, Span span) {
        if (!isInParagraph()) begin(raised.charAt(0), span.start());
        int from = strand.chars.length();
        strand.rewrite(raised, span);
        return new Span(from, strand.chars.length());
    }

    private int special(int at, int limit) {
        char c = source.charAt(at);
        if (isBlank(c)) return blanks(at, limit);
        int length = isTwiceEncoded ? Math.min(TwiceEncoded.length(source, at), limit - at) : 0;
        if (length > 1) {
            String decoded = TwiceEncoded.decoded(source, at, length);
            put(decoded, Span.at(at, length));
            return at + length;
        }
        if (at + 1 < limit && isMark(source.charAt(at + 1))) {
            String composed = Normalizer.normalize(source.substring(at, at + 2), Normalizer.Form.NFC);
            begin(composed.charAt(0), at);
            strand.rewrite(composed, Span.at(at, 2));
            return at + 2;
        }
        if (Character.isHighSurrogate(c) && at + 1 < limit && Character.isLowSurrogate(source.charAt(at + 1))) {
            begin(c, at);
            strand.copy(source, at, at + 2);
            return at + 2;
        }
        put(source.substring(at, at + 1), c, Span.at(at, 1));
        return at + 1;
    }

    // Most of a publication that is laid out with care is indentation.
    private int blanks(int from, int limit) {
        int at = from;
        while (at < limit && isBlank(source.charAt(at))) {
            char c = source.charAt(at);
            if (at == from || c == '\n') blank(c, at);
            at++;
        }
        return at;
    }

    private void put(String written, char c, Span span) {
        String clean = written.length() > 1 ? written : isRaised && isDigit(c) ? String.valueOf(raised(c)) : clean(c);
        marks = isMark(c) ? marks + 1 : 0;
        if (clean.isEmpty() || marks > MOST_MARKS) return;
        begin(clean.charAt(0), span.start());
        if (isMark(c) && isAfterLetter()) compose(c, span);
        else strand.rewrite(clean, span);
    }

    private void compose(char mark, Span span) {
        char last = strand.chars.charAt(strand.chars.length() - 1);
        String composed = Normalizer.normalize("" + last + mark, Normalizer.Form.NFC);
        if (composed.length() == 1) strand.replaceLast(composed, span);
        else strand.rewrite(String.valueOf(mark), span);
    }

    private boolean isAfterLetter() {
        int length = strand.chars.length();
        return length > 0 && Character.isLetter(strand.chars.charAt(length - 1));
    }

    private void blank(char c, int at) {
        if (isTight && (c == '\n' || c == '\r')) {
            blank = Blank.LINE_END;
            blankAt = at;
            return;
        }
        if (blank == Blank.NONE) blankAt = at;
        if (c == '\n' || c == '\r') {
            if (blank == Blank.NONE) blank = Blank.LINE_END;
        } else if (blank == Blank.NONE) blank = Blank.SPACE;
    }

    private void begin(char c, int at) {
        if (start < 0) {
            strand.rewrite(before, Span.at(at, 0));
            before = "";
            start = resumed < 0 ? strand.chars.length() : resumed;
            resumed = -1;
        } else if (blank != Blank.NONE && !isLayout(c)) {
            strand.rewrite(" ", new Span(blankAt < 0 ? at : Math.min(blankAt, at), at));
        }
        blank = Blank.NONE;
        isTight = false;
    }

    // In a file that puts each element on a line of its own, "( <a> 28684 </a> )" means "(28684)".
    private boolean isLayout(char next) {
        if (blank != Blank.LINE_END) return false;
        if (isTight) return true;
        int length = strand.chars.length();
        return CLOSING.indexOf(next) >= 0 || (length > 0 && OPENING.indexOf(strand.chars.charAt(length - 1)) >= 0);
    }

    private boolean isCommon(char c) {
        if (c < ASCII) return IS_PLAIN[c] && !(isRaised && isDigit(c));
        return isPlain(c) && !isTwiceEncoded;
    }

    // Words are copied as they stand, with the single blanks between them.
    private int plainEnd(int from, int limit) {
        int length = Math.min(PART, limit - from);
        source.getChars(from, from + length, part, 0); // an array is looked through faster than a string
        int at = 0;
        while (at < length) {
            if (isCommon(part[at])) at++;
            else if (part[at] == ' ' && at > 0 && at + 1 < length && isCommon(part[at + 1])) at += 2;
            else break;
        }
        return from + at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean[] plain() {
        var isPlain = new boolean[ASCII];
        for (char c = 0; c < ASCII; c++) isPlain[c] = isPlain(c);
        return isPlain;
    }

    private static boolean isPlain(char c) {
        return (c > ' ' && c < 0x7F)
                || (c >= 0xC0 && c < 0x132)
                || (c > 0x133 && c < 0x250)
                || (c >= 0x2013 && c <= 0x201F)
                || c == '€';
    }

    private static boolean isBlank(char c) {
        if (c > ' ' && c < 0x7F) return false;
        return c == ' '
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || c == '\f'
                || c == 0x0B
                || c == 0x85
                || c == 0x2028
                || c == 0x2029
                || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isMark(char c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String clean(char c) {
        return switch (c) {
            case '\u2010', '\u2011' -> "-";
            case '\u0132' -> "IJ";
            case '\u0133' -> "ij";
            case '\uFB00' -> "ff";
            case '\uFB01' -> "fi";
            case '\uFB02' -> "fl";
            case '\uFB03' -> "ffi";
            case '\uFB04' -> "ffl";
            default -> isInvisible(c) ? "" : Character.isSurrogate(c) ? "\uFFFD" : String.valueOf(c);
        };
    }

    private static boolean isInvisible(char c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }
}
