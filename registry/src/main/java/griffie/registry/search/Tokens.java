package griffie.registry.search;

import griffie.paper.Span;
import griffie.registry.search.Words.Language;
import java.util.Arrays;

/// The words of a text in order, each with its place in the text and its position in the index.
///
/// Between two blocks lie positions without words, so that no phrase goes on from one paragraph to the next.
final class Tokens {
    static final int BETWEEN_BLOCKS = 64;

    // A word of this length is none: a table of figures without spaces, or something encoded.
    private static final int LONGEST = 100;

    static final Tokens NONE = new Tokens(Spelling.UNKNOWN);

    private final Spelling spelling;
    private final char[] folded = new char[2 * LONGEST + 2];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] positions = new int[256];
    private Word[] found = new Word[256];
    private int size;
    private int position = -1;

    /// Makes a word of the first letters of an array; they are folded.
    interface Spelling {
        Word word(char[] letters, int length, Language language);

        /// For those who only want to know where words stand.
        Spelling UNKNOWN = (letters, length, language) -> Word.UNKNOWN;
    }

    Tokens(Spelling spelling) {
        this.spelling = spelling;
    }

    /// Forgets all words.
    Tokens cleared() {
        size = 0;
        position = -1;
        return this;
    }

    /// Adds the words of a part of a text.
    void add(String text, Span part, Language language) {
        int at = part.start();
        while (at < part.end()) {
            char c = text.charAt(at);
            if (!Folding.isLetter(c)) {
                at++;
                continue;
            }
            int end = Folding.isDigit(c) ? endOfNumber(text, at, part.end()) : endOfWord(text, at, part.end());
            addWord(text, at, end, language);
            at = end;
        }
    }

    /// Leaves the room that keeps blocks apart.
    void endBlock() {
        position += BETWEEN_BLOCKS;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    int position(int token) {
        return positions[token];
    }

    Word word(int token) {
        return found[token];
    }

    /// The position that the next word will have.
    int nextPosition() {
        return position + 1;
    }

    /// The word at a position; below 0 when there is none.
    int withPosition(int wanted) {
        return Arrays.binarySearch(positions, 0, size, wanted);
    }

    /// The first word that does not end before an offset; the number of words when there is none.
    int at(int offset) {
        int place = Arrays.binarySearch(starts, 0, size, offset);
        if (place >= 0) return place;
        int after = -place - 1;
        return after > 0 && ends[after - 1] > offset ? after - 1 : after;
    }

    // Of "21501-02", "2020/21" and "822(1993)" each number is a word; "680.000" is one.
    private static int endOfNumber(String text, int start, int limit) {
        int at = start + 1;
        while (at < limit) {
            char c = text.charAt(at);
            boolean goesOn = Folding.isLetter(c)
                    || ((c == '.' || c == ',') && at + 1 < limit && Folding.isDigit(text.charAt(at + 1)));
            if (!goesOn) break;
            at++;
        }
        return at;
    }

    private static int endOfWord(String text, int start, int limit) {
        int at = start + 1;
        while (at < limit) {
            char c = text.charAt(at);
            boolean goesOn =
                    Folding.isLetter(c) || (isApostrophe(c) && at + 1 < limit && Folding.isLetter(text.charAt(at + 1)));
            if (!goesOn) break;
            at++;
        }
        return at;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private void addWord(String text, int start, int end, Language language) {
        position++;
        if (end - start > LONGEST) return;
        int length = 0;
        boolean isNumber = Folding.isDigit(text.charAt(start));
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isApostrophe(c)) folded[length++] = '\'';
            else if (!isNumber || !isThousands(text, i, end)) length = Folding.add(c, folded, length);
        }
        if (length > 0) put(start, end, spelling.word(folded, length, language));
    }

    // 680.000 is 680000, 16,9 and 1.30 stay as they are.
    private static boolean isThousands(String text, int at, int end) {
        if (text.charAt(at) != '.' || at + 4 > end) return false;
        for (int i = at + 1; i < at + 4; i++) {
            if (!Folding.isDigit(text.charAt(i))) return false;
        }
        return at + 4 == end || !Folding.isDigit(text.charAt(at + 4));
    }

    private void put(int start, int end, Word word) {
        if (size == starts.length) {
            int room = size * 2;
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            positions = Arrays.copyOf(positions, room);
            found = Arrays.copyOf(found, room);
        }
        starts[size] = start;
        ends[size] = end;
        positions[size] = position;
        found[size++] = word;
    }
}
