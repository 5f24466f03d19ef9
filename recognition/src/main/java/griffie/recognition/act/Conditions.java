package griffie.recognition.act;

import griffie.paper.Act;
import griffie.recognition.word.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Reads what would follow from what: `als … dan …`, `zolang …`, `hoe meer … hoe meer …`.
final class Conditions {
    private static final Set<String> ALWAYS = Set.of("indien", "mits", "tenzij", "zolang", "unless");
    private static final int REACH = 120;

    private final Tagged tagged;
    private final Words words;
    private final Nominals nominals;
    private final Acts acts;

    Conditions(Tagged tagged, Nominals nominals, Acts acts) {
        this.tagged = tagged;
        this.words = tagged.words();
        this.nominals = nominals;
        this.acts = acts;
    }

    /// A sentence that begins with its condition is nothing but that.
    boolean opening(int sentence) {
        int first = words.firstOf(sentence);
        int next = words.nextAfter(sentence);
        if (!isCondition(first)) return false;
        int consequence = consequence(first, next);
        if (consequence < 0 || nominals.speaker(first).isEmpty()) return false;
        add(first, next, consequence, next, nominals.speaker(first));
        return true;
    }

    private int consequence(int first, int next) {
        int end = Math.min(next, first + REACH);
        int comma = -1;
        for (int at = first + 3; at < end; at++) {
            if (!words.is(at, ',')) continue;
            if (words.is(at + 1, "dan") || words.is(at + 1, "then")) return at + 1;
            if (comma < 0 && !tagged.at(at + 1).opens()) comma = at + 1;
        }
        return comma;
    }

    /// A condition inside a sentence; what it governs stands before it.
    boolean within(int i, int complement, int lastAct) {
        int sentence = words.sentence(i);
        if (nominals.voice(i).setting() == Voice.Setting.CHAIR) return false;
        if (i == words.firstOf(sentence) || !isCondition(i) || !words.is(i - 1, ',')) return false;
        var by = lastAct >= 0 ? nominals.lastHeld() : nominals.speaker(i);
        if (by.isEmpty()) return false;
        int first = complement < i ? complement : words.firstOf(sentence);
        add(first, end(i, words.nextAfter(sentence)), first, i, by);
        return true;
    }

    private int end(int i, int next) {
        for (int at = i + 1; at < Math.min(next, i + REACH); at++) {
            if (words.is(at, ';') || (words.is(at, ',') && tagged.is(at + 1, Role.AND))) return at;
        }
        return next;
    }

    // `als kabinet` and `zowel … als` are none; nor is `zolang mogelijk`.
    private boolean isCondition(int i) {
        if (ALWAYS.stream().anyMatch(word -> words.is(i, word))) {
            return !words.is(i + 1, "mogelijk") && !words.is(i + 1, "nodig");
        }
        if (words.is(i, "als") || words.is(i, "if")) return opensClause(i + 1);
        return false;
    }

    private boolean opensClause(int i) {
        var lexeme = tagged.at(i);
        return tagged.isNamed(i)
                || lexeme.is(Role.FIRST)
                || lexeme.is(Role.YOU)
                || lexeme.is(Role.HE)
                || lexeme.is(Role.PAIR)
                || (lexeme.is(Role.DETERMINER) && !words.is(i, "een"))
                || words.is(i, "er")
                || words.is(i, "je")
                || words.is(i, "men")
                || words.is(i, "blijkt");
    }

    boolean isMore(int i) {
        return (words.is(i, "hoe") && words.is(i + 1, "meer")) && second(i) > 0;
    }

    /// `hoe meer …, hoe meer …` is one condition; answers its last token.
    int more(int i) {
        int next = words.nextAfter(words.sentence(i));
        var by = nominals.speaker(i);
        if (!by.isEmpty()) add(i, next, second(i), next, by);
        return next - 1;
    }

    private int second(int i) {
        int next = Math.min(words.nextAfter(words.sentence(i)), i + REACH);
        for (int at = i + 2; at < next; at++) {
            if (words.is(at, "hoe") || (words.is(at, "des") && words.is(at + 1, "te"))) return at;
        }
        return -1;
    }

    private void add(int first, int next, int about, int aboutNext, List<Act.Party> by) {
        var manner = EnumSet.noneOf(Act.Manner.class);
        for (int at = first; at < Math.min(next, first + REACH); at++) {
            if (tagged.is(at, Role.WOULD)) manner.add(Act.Manner.HYPOTHETICAL);
        }
        acts.add(new Acts.Draft(Act.Kind.CONDITION, first, next, about, aboutNext, by, List.of(), manner));
    }
}
