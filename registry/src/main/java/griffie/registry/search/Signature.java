package griffie.registry.search;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A short likeness of a text: of texts that share most of their runs of words, most of these numbers are equal.
///
/// One permutation hashing: of the runs whose hash falls into a bucket the smallest is kept, so each run costs one
/// hash.
final class Signature {
    private static final int BUCKETS = 64;
    // Of two texts that share four fifths of their runs, 996 in a thousand share a band.
    private static final int BANDS = 8;
    private static final int ROWS = 3;
    private static final int RUN = 4;

    private final int[] least;

    private Signature(int[] least) {
        this.least = least;
    }

    static Signature of(Tokens tokens) {
        int[] least = new int[BUCKETS];
        Arrays.fill(least, Integer.MAX_VALUE);
        int runs = Math.max(1, tokens.size() - RUN + 1);
        for (int first = 0; first < runs && tokens.size() > 0; first++) {
            long hash = hash(tokens, first);
            int bucket = (int) (hash >>> 58);
            least[bucket] = Math.min(least[bucket], (int) hash & Integer.MAX_VALUE);
        }
        return new Signature(filled(least));
    }

    private static long hash(Tokens tokens, int first) {
        long hash = 1;
        int end = Math.min(tokens.size(), first + RUN);
        for (int token = first; token < end; token++)
            hash = hash * 0x9E3779B97F4A7C15L + tokens.word(token).hash();
        hash = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
        hash = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
        return hash ^ hash >>> 32;
    }

    // A short text leaves buckets empty; they take what the next full one has, the same in every text.
    private static int[] filled(int[] least) {
        int[] filled = least.clone();
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            for (int step = 1; step < BUCKETS && filled[bucket] == Integer.MAX_VALUE; step++) {
                int lent = least[(bucket + step) % BUCKETS];
                if (lent != Integer.MAX_VALUE) filled[bucket] = (lent * 31 + step) & Integer.MAX_VALUE;
            }
        }
        return filled;
    }

    /// The share of their runs of words that two texts have in common, more or less.
    double likeness(Signature other) {
        long same = IntStream.range(0, BUCKETS)
                .filter(bucket -> least[bucket] == other.least[bucket])
                .count();
        return (double) same / BUCKETS;
    }

    /// Texts that are much alike share at least one of these words.
    List<String> bands() {
        return IntStream.range(0, BANDS)
                .mapToObj(
                        band -> band + ":" + Arrays.hashCode(Arrays.copyOfRange(least, band * ROWS, (band + 1) * ROWS)))
                .toList();
    }

    byte[] bytes() {
        byte[] bytes = new byte[BUCKETS * Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().put(least);
        return bytes;
    }

    static Signature read(byte[] bytes, int offset) {
        int[] least = new int[BUCKETS];
        ByteBuffer.wrap(bytes, offset, BUCKETS * Integer.BYTES).asIntBuffer().get(least);
        return new Signature(least);
    }
}
