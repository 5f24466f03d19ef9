package griffie.recognition.word;

/// Which of several sets of phrases may begin with a word: one look-up where otherwise each set would be asked.
public final class FirstWords {
    private static final int LIGHTS = 1 << 15;

    // Most words begin nothing: a bit tells so before the table is touched.
    private final long[] lights = new long[LIGHTS / Long.SIZE];
    private final long[] keys;
    private final int[] bits;

    private FirstWords(int size) {
        keys = new long[size];
        bits = new int[size];
    }

    /// The first set has bit 1, the second bit 2, the third bit 4.
    public static FirstWords of(Phrases<?>... sets) {
        int count = 0;
        for (var set : sets) count += set.firsts().length;
        var first = new FirstWords(Integer.highestOneBit(count + 1) << 2);
        for (int i = 0; i < sets.length; i++) {
            for (long hash : sets[i].firsts()) first.add(hash, 1 << i);
        }
        return first;
    }

    private void add(long hash, int bit) {
        int slot = slot(hash);
        keys[slot] = hash;
        bits[slot] |= bit;
        lights[light(hash) >> 6] |= 1L << light(hash);
    }

    private int slot(long hash) {
        int slot = (int) hash & keys.length - 1;
        while (bits[slot] != 0 && keys[slot] != hash) slot = slot + 1 & keys.length - 1;
        return slot;
    }

    private static int light(long hash) {
        return (int) (hash >>> 40) & LIGHTS - 1;
    }

    /// The bits of the sets that have a phrase which begins with the token.
    public int at(Words words, int i) {
        long hash = words.hash(i);
        return (lights[light(hash) >> 6] & 1L << light(hash)) == 0 ? 0 : bits[slot(hash)];
    }
}
