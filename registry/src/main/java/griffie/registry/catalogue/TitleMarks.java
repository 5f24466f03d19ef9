package griffie.registry.catalogue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// The words that a title may share, as marks of two bytes: a title without any of them is passed over unread.
///
/// A long word is known by how it begins, so that other spellings of it have the same mark (`karabach`, `karabakh`). A
/// title that does share a word always has its mark; one that has a mark may still share none.
public final class TitleMarks {
    /// So long is a word that may be spelt in another way.
    public static final int LONG = 7;

    /// So many letters say how a word begins; shorter words say nothing about a title.
    public static final int BEGINNING = 4;

    /// Every title may be meant.
    public static final TitleMarks ANY = new TitleMarks(new BitSet());

    private static final int MARKS = 1 << 16;

    // A short word has a mark of its own and one of how it begins, a long one only that, which is another.
    private static final char WHOLE_WORD = 'w';
    private static final char SHORT_WORD = 's';
    private static final char LONG_WORD = 'l';

    private final BitSet marks;

    private TitleMarks(BitSet marks) {
        this.marks = marks;
    }

    /// Of titles with one of these folded words, or with any word that begins with one of the four letters.
    public static TitleMarks of(Collection<String> words, Collection<String> beginnings) {
        var marks = new BitSet(MARKS);
        for (var word : words) if (word.length() >= BEGINNING) marks.set(mark(word));
        for (var letters : beginnings) {
            marks.set(mark(LONG_WORD, letters, 0, BEGINNING));
            marks.set(mark(SHORT_WORD, letters, 0, BEGINNING));
        }
        return new TitleMarks(marks);
    }

    /// Those words of a title that have one of these marks: few, and only they need be compared.
    public List<String> among(String title) {
        String folded = FoldedWords.folded(title);
        var found = new ArrayList<String>();
        for (int start = FoldedWords.start(folded, 0); start < folded.length(); ) {
            int end = FoldedWords.end(folded, start);
            if (end - start >= BEGINNING && fits(folded, start, end)) found.add(folded.substring(start, end));
            start = FoldedWords.start(folded, end);
        }
        return found;
    }

    private boolean fits(String text, int start, int end) {
        if (marks.get(mark(text, start, end))) return true;
        return end - start < LONG && marks.get(mark(SHORT_WORD, text, start, start + BEGINNING));
    }

    /// The marks of a title as the compiled form keeps them.
    static byte[] written(String title) {
        var marks = new TreeSet<Integer>();
        for (var word : FoldedWords.in(title)) {
            if (word.length() < BEGINNING) continue;
            marks.add(mark(word));
            if (word.length() < LONG) marks.add(mark(SHORT_WORD, word, 0, BEGINNING));
        }
        var written = ByteBuffer.allocate(2 * marks.size());
        for (int mark : marks) written.putShort((short) mark);
        return written.array();
    }

    /// Whether a title of which the marks lie there may share a word.
    boolean fit(ByteBuffer bytes, int at, int length) {
        // Of a paper without a title nothing is known.
        if (this == ANY || length == 0) return true;
        for (int i = at; i < at + length; i += 2) {
            if (marks.get(Short.toUnsignedInt(bytes.getShort(i)))) return true;
        }
        return false;
    }

    private static int mark(String word) {
        return mark(word, 0, word.length());
    }

    private static int mark(String text, int start, int end) {
        return end - start >= LONG
                ? mark(LONG_WORD, text, start, start + BEGINNING)
                : mark(WHOLE_WORD, text, start, end);
    }

    private static int mark(char sort, String text, int start, int end) {
        int hash = sort;
        for (int i = start; i < end; i++) hash = 31 * hash + text.charAt(i);
        return (hash ^ (hash >>> 16)) & (MARKS - 1);
    }
}
