package griffie.intake.text;

import java.util.HashMap;
import java.util.Map;

/// The words of one paper, with how often each stands in it away from line ends.
final class Vocabulary {
    private final Map<String, Integer> counts = new HashMap<>();

    static Vocabulary of(String chars) {
        var vocabulary = new Vocabulary();
        int start = -1;
        for (int at = 0; at <= chars.length(); at++) {
            boolean isWord = at < chars.length() && (Character.isLetter(chars.charAt(at)) || chars.charAt(at) == '-');
            if (isWord && start < 0) start = at;
            if (!isWord && start >= 0) {
                boolean isBroken = chars.charAt(at - 1) == '-' || isAfterBreak(chars, start);
                if (!isBroken && at - start < 60) vocabulary.counts.merge(chars.substring(start, at), 1, Integer::sum);
                start = -1;
            }
        }
        return vocabulary;
    }

    private static boolean isAfterBreak(String chars, int start) {
        return start > 1 && chars.charAt(start - 1) == '\n' && "-\u00AD¬".indexOf(chars.charAt(start - 2)) >= 0;
    }

    boolean has(String word) {
        return counts.containsKey(word);
    }

    int count(String word) {
        return counts.getOrDefault(word, 0);
    }
}
