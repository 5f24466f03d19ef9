package griffie.recognition.word;

/// Which of several sets of phrases may begin with a word: one look-up where otherwise each set would be asked.
public final class FirstWords {
    private static final int LIGHTS = 1 << 15;

    // Most words begin nothing: a bit tells so before the table is touched. `De` begins much, but not before any word.
    private final long[] lights = new long[LIGHTS / Long.SIZE];
    private final long[] secondLights = new long[LIGHTS / Long.SIZE];
    private final long[] keys;
    private final int[] bits;
    private final int[] alone;

    private FirstWords(int size) {
        keys = new long[size];
        bits = new int[size];
        alone = new int[size];
    }

    /// The first set has bit 1, the second bit 2, the third bit 4.
    public static FirstWords of(Phrases<?>... sets) {
        int count = 0;
        for (var set : sets) count += set.firsts().length;
        var all = new FirstWords(Integer.highestOneBit(count + 1) << 2);
        for (int set = 0; set < sets.length; set++) {
            var firsts = sets[set].firsts();
            for (int i = 0; i < firsts.length; i++) all.add(firsts[i], sets[set].seconds()[i], 1 << set);
        }
        return all;
    }

    private void add(long first, long second, int bit) {
        int slot = slot(first);
        keys[slot] = first;
        bits[slot] |= bit;
        light(lights, first);
        if (second == 0) alone[slot] |= bit;
        else light(secondLights, second);
    }

    private int slot(long hash) {
        int mask = keys.length - 1;
        int slot = (int) hash & mask;
        while (bits[slot] != 0 && keys[slot] != hash) slot = slot + 1 & mask;
        return slot;
    }

    private static void light(long[] lights, long hash) {
        lights[place(hash) >> 6] |= 1L << place(hash);
    }

    private static boolean isLit(long[] lights, long hash) {
        return (lights[place(hash) >> 6] & 1L << place(hash)) != 0;
    }

    // The hash of a sign is the sign itself: all its bits are low ones.
    private static int place(long hash) {
        return (int) (hash ^ hash >>> 40) & LIGHTS - 1;
    }

    /// The bits of the sets that may have a phrase which begins with the token and goes on with the next one.
    public int at(Words words, int i) {
        long hash = words.hash(i);
        if (!isLit(lights, hash)) return 0;
        int slot = slot(hash);
        int all = bits[slot];
        if (all == alone[slot]) return all;
        return i + 1 < words.size() && isLit(secondLights, words.hash(i + 1)) ? all : alone[slot];
    }
}
