package griffie.intake.head;

/// A set of words of at most five letters from a to z, asked for every word of a text: a word is a number that is made
/// letter by letter, so that no text is copied.
final class SmallWords {
    /// The word without letters.
    static final int NONE = 0;

    private static final int LONGEST = 5; // letters, of five bits each
    private static final int FULL = 1 << (5 * LONGEST - 5);
    private static final int NO_SMALL_WORD = -1;
    private static final int SLOTS = 64;
    private static final int SHIFT = 26;
    private static final int SPREAD = 0x9E3779B1;

    private final int[] slots = new int[SLOTS];

    private SmallWords() {}

    static SmallWords of(String... words) {
        var small = new SmallWords();
        for (var word : words) small.add(word);
        return small;
    }

    static boolean isLetter(char c) {
        int small = c | 0x20;
        return (small >= 'a' && small <= 'z') || (c >= 0x80 && Character.isLetter(c));
    }

    /// A word with one more letter.
    static int with(int word, char letter) {
        int small = letter | 0x20; // capitals count as small letters
        if (word < 0 || word >= FULL || small > 'z') return NO_SMALL_WORD;
        return (word << 5) | (small - 'a' + 1);
    }

    boolean has(int word) {
        if (word <= NONE) return false;
        int slot = slot(word);
        while (slots[slot] != 0 && slots[slot] != word) slot = (slot + 1) & (SLOTS - 1);
        return slots[slot] == word;
    }

    private void add(String word) {
        int code = NONE;
        for (char letter : word.toCharArray()) code = with(code, letter);
        int slot = slot(code);
        while (slots[slot] != 0) slot = (slot + 1) & (SLOTS - 1);
        slots[slot] = code;
    }

    private static int slot(int word) {
        return (word * SPREAD) >>> SHIFT;
    }
}
