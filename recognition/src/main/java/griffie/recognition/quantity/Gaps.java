package griffie.recognition.quantity;

import griffie.recognition.word.Words;

/// Where two neighbouring words do not belong together: another block, line or cell of a table lies between.
final class Gaps {
    private Gaps() {}

    static boolean before(Words words, int i) {
        if (i <= 0 || i >= words.size() || words.block(i) != words.block(i - 1)) return true;
        String chars = words.text().chars();
        for (int at = words.end(i - 1); at < words.start(i); at++) {
            char between = chars.charAt(at);
            if (between == '\t' || between == '\n') return true;
        }
        return false;
    }
}
