package griffie.recognition.word;

/// A fingerprint of a word in 64 bits, made one character after the other. Two words of a text never share it in
/// practice:
/// among a million words the chance is one in thirty million.
final class Hash {
    static final long START = 0x9E3779B97F4A7C15L;

    private Hash() {}

    static long next(long hash, char c) {
        return (hash ^ c) * 0x100000001B3L;
    }

    /// Spreads the bits, so that the low ones alone will do as a place in a table.
    static long end(long hash) {
        long mixed = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
        return mixed ^ mixed >>> 32;
    }
}
