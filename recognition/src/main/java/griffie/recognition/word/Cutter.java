package griffie.recognition.word;

import java.util.Arrays;

/// Cuts characters into words, numbers and single signs. White space and the marks of notes are left out.
final class Cutter {
    static final byte WORD = 1;
    static final byte NUMBER = 2;
    static final byte SIGN = 3;
    static final byte CITED = 4;

    private final CharSequence chars;
    int[] starts;
    int[] ends;
    byte[] sorts;
    long[] hashes;
    int size;

    Cutter(CharSequence chars) {
        this.chars = chars;
        int guess = chars.length() / 5 + 8;
        starts = new int[guess];
        ends = new int[guess];
        sorts = new byte[guess];
        hashes = new long[guess];
    }

    /// Cuts from one offset up to another.
    void cut(int from, int to) {
        int at = from;
        while (at < to) at = one(at, to);
    }

    /// Takes a stretch as one token, whatever is in it.
    void whole(int from, int to) {
        add(from, to, CITED, 0);
    }

    private int one(int at, int to) {
        char first = chars.charAt(at);
        if (Folding.isLetter(first)) return word(at, to);
        if (Folding.isDigit(first)) return number(at, to);
        if (!isBlank(first) && !Folding.isMark(first)) add(at, at + 1, SIGN, first);
        return at + 1;
    }

    private int word(int start, int to) {
        long hash = Hash.START;
        int at = start;
        for (; at < to; at++) {
            char c = chars.charAt(at);
            if (!Folding.isLetter(c)) break;
            hash = Hash.next(hash, Folding.plain(c));
        }
        add(start, at, WORD, Hash.end(hash));
        return at;
    }

    private int number(int start, int to) {
        long hash = Hash.START;
        int at = start;
        for (; at < to && Folding.isDigit(chars.charAt(at)); at++) hash = Hash.next(hash, chars.charAt(at));
        add(start, at, NUMBER, Hash.end(hash));
        return at;
    }

    private static boolean isBlank(char c) {
        if (c <= ' ') return true;
        return switch (c) {
            case '\u00A0', '\u00AD', '\u200B', '\u202F', '\uFEFF' -> true;
            default -> c >= '\u2000' && c <= '\u200A';
        };
    }

    private void add(int start, int end, byte sort, long hash) {
        if (size == starts.length) grow();
        starts[size] = start;
        ends[size] = end;
        sorts[size] = sort;
        hashes[size] = hash;
        size++;
    }

    private void grow() {
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
        sorts = Arrays.copyOf(sorts, 2 * size);
        hashes = Arrays.copyOf(hashes, 2 * size);
    }
}
