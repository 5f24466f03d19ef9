package griffie.recognition.quantity;

import griffie.recognition.word.Phrases;
import griffie.recognition.word.Words;
import java.util.Optional;

/// Whether the words around a token are English: `over 500 people`, `ten States`.
final class Language {
    private static final int REACH = 12;

    private static final Phrases<Integer> SIGNS = Phrases.<Integer>builder()
            .addAll(
                    "the|and|to|by|with|that|for|from|which|has|have|been|their|its|people|those|these|including|than",
                    1)
            .addAll("more|less|fewer|nearly|at|as|not|year|years|children|civilians|members", 1)
            .addAll(
                    "de|het|een|van|en|dat|te|voor|met|zijn|er|naar|door|dit|deze|die|niet|ook|aan|om|op|bij|mensen",
                    -1)
            .build();

    private Language() {}

    static boolean isEnglish(Words words, int i) {
        int balance = 0;
        for (int at = Math.max(0, i - REACH); at < Math.min(words.size(), i + REACH); at++) {
            Optional<Integer> sign = words.block(at) == words.block(i) ? SIGNS.at(words, at) : Optional.empty();
            balance += sign.orElse(0);
        }
        return balance > 0;
    }
}
