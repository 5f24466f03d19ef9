package griffie.recognition.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Phrases of one word or more, each with what it stands for, found in a text at the cost of one look-up for each
/// word.
///
/// Case and diacritics are left aside: `Armenie` finds `Armenië`. Where two phrases begin alike the longer one is
/// found.
/// Immutable; safe on every thread.
public final class Phrases<V> {
    private final long[] keys;
    private final int[] nodes;
    private final int mask;
    private final List<Optional<V>> values;

    private Phrases(long[] keys, int[] nodes, List<Optional<V>> values) {
        this.keys = keys;
        this.nodes = nodes;
        this.mask = keys.length - 1;
        this.values = values;
    }

    public static <V> Builder<V> builder() {
        return new Builder<>();
    }

    /// What was found, and the token after it.
    public record Match<V>(V value, int next) {}

    /// The longest phrase that starts at the token.
    public Optional<Match<V>> longest(Words words, int i) {
        int node = child(0, i < words.size() ? words.hash(i) : 0);
        Optional<Match<V>> longest = Optional.empty();
        for (int at = i + 1; node != 0; at++) {
            var value = values.get(node);
            if (value.isPresent()) longest = Optional.of(new Match<>(value.get(), at));
            node = at < words.size() ? child(node, words.hash(at)) : 0;
        }
        return longest;
    }

    /// Whether a phrase begins with the token.
    public boolean opens(Words words, int i) {
        return i >= 0 && i < words.size() && child(0, words.hash(i)) != 0;
    }

    /// What the token alone stands for.
    public Optional<V> at(Words words, int i) {
        if (i < 0 || i >= words.size()) return Optional.empty();
        int node = child(0, words.hash(i));
        return node == 0 ? Optional.empty() : values.get(node);
    }

    private int child(int node, long hash) {
        long key = key(node, hash);
        for (int slot = (int) key & mask; ; slot = slot + 1 & mask) {
            if (nodes[slot] == 0) return 0;
            if (keys[slot] == key) return nodes[slot];
        }
    }

    private static long key(int node, long hash) {
        return node == 0 ? hash : Hash.end(hash + node * Hash.START);
    }

    /// Collects phrases; of two that are alike the later one counts.
    public static final class Builder<V> {
        private final List<Optional<V>> values = new ArrayList<>(List.of(Optional.empty()));
        private long[] keys = new long[64];
        private int[] nodes = new int[64];

        public Builder<V> add(String phrase, V value) {
            var cut = new Cutter(phrase);
            cut.cut(0, phrase.length());
            int node = 0;
            for (int i = 0; i < cut.size; i++) node = grown(node, cut.hashes[i]);
            if (node == 0) throw new IllegalArgumentException("a phrase without a word: '" + phrase + "'");
            values.set(node, Optional.of(value));
            return this;
        }

        /// Adds phrases that stand for the same, separated by `|`.
        public Builder<V> addAll(String phrases, V value) {
            for (var phrase : phrases.split("\\|", -1)) add(phrase.strip(), value);
            return this;
        }

        public Phrases<V> build() {
            return new Phrases<>(keys.clone(), nodes.clone(), List.copyOf(values));
        }

        private int grown(int node, long hash) {
            long key = key(node, hash);
            int slot = slot(key);
            if (nodes[slot] != 0) return nodes[slot];
            values.add(Optional.empty());
            int grown = values.size() - 1;
            keys[slot] = key;
            nodes[slot] = grown;
            if (3 * values.size() > keys.length) enlarge();
            return grown;
        }

        private int slot(long key) {
            int mask = keys.length - 1;
            int slot = (int) key & mask;
            while (nodes[slot] != 0 && keys[slot] != key) slot = slot + 1 & mask;
            return slot;
        }

        private void enlarge() {
            var oldKeys = keys;
            var oldNodes = nodes;
            keys = new long[2 * oldKeys.length];
            nodes = new int[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldNodes[i] == 0) continue;
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                nodes[slot] = oldNodes[i];
            }
            Arrays.fill(oldNodes, 0);
        }
    }
}
