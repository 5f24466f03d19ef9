package griffie.recognition.act;

import griffie.paper.Act;
import griffie.recognition.word.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What members of parliament say in the short forms of a meeting: `Steun voor het debat`, `graag een brief`,
/// questions.
final class Debate {
    private static final Set<String> WISHED = Set.of(
            "debat",
            "brief",
            "reactie",
            "kabinetsreactie",
            "zien",
            "inplannen",
            "horen",
            "toezegging",
            "antwoord",
            "weten");
    private static final Set<String> ASKED =
            Set.of("minister", "ministers", "staatssecretaris", "kabinet", "regering", "bewindspersoon", "premier");
    private static final int NEAR = 8;

    private final Tagged tagged;
    private final Words words;
    private final Nominals nominals;
    private final Acts acts;

    Debate(Tagged tagged, Nominals nominals, Acts acts) {
        this.tagged = tagged;
        this.words = tagged.words();
        this.nominals = nominals;
        this.acts = acts;
    }

    void read(int sentence) {
        int first = words.firstOf(sentence);
        if (nominals.voice(first).setting() != Voice.Setting.MEMBER) return;
        int next = words.nextAfter(sentence);
        if (words.is(next - 1, '?')) question(first, next);
        else {
            support(first, next);
            wish(first, next);
        }
    }

    private void question(int first, int next) {
        var to = asked(first, next);
        if (to.isEmpty()) return;
        acts.add(new Acts.Draft(Act.Kind.REQUEST, first, next, first, nominals.speaker(first), to.get()));
    }

    private Optional<List<Act.Party>> asked(int first, int next) {
        for (int at = first; at < next; at++) {
            if (!tagged.at(at).is(Role.OFFICE) || !isAsked(at)) continue;
            if (tagged.isNamed(at)) return nominals.from(at).map(Nominal::parties);
            return Optional.of(List.of(new Act.Party(words.span(at, at + 1), words.text(at))));
        }
        return Optional.empty();
    }

    private boolean isAsked(int i) {
        return ASKED.stream().anyMatch(word -> words.is(i, word));
    }

    private void support(int first, int next) {
        for (int at = first; at < Math.min(next, first + NEAR); at++) {
            boolean isSupport = words.is(at, "steun") || (words.is(at, "akkoord") && at <= first + 2);
            if (!isSupport) continue;
            if (isVerb(at) || tagged.is(at - 1, Role.PREPOSITION)) return;
            var manner = words.is(at - 1, "geen") ? EnumSet.of(Act.Manner.NEGATED) : EnumSet.noneOf(Act.Manner.class);
            int from = words.is(at - 1, "geen") ? at - 1 : at;
            acts.add(new Acts.Draft(
                    Act.Kind.POSITION, from, end(at, next), from, next, nominals.speaker(first), List.of(), manner));
            return;
        }
    }

    private int end(int i, int next) {
        for (int at = i; at < next; at++) if (words.is(at, ',')) return at;
        return next;
    }

    // `ik steun`, `steun ik`, `wij steunen`: a verb, which has a subject.
    private boolean isVerb(int i) {
        boolean isNoun = tagged.is(i - 1, Role.DETERMINER) && !words.is(i - 1, "geen");
        return tagged.is(i - 1, Role.FIRST) || tagged.is(i + 1, Role.FIRST) || isNoun;
    }

    // `Ik zou graag een kabinetsreactie zien`, `maar graag wel met spoed opnieuw inplannen`.
    private void wish(int first, int next) {
        for (int at = first; at < next; at++) {
            if (!words.is(at, "graag")) continue;
            for (int near = at + 1; near < Math.min(next, at + NEAR + 2); near++) {
                int here = near;
                if (WISHED.stream().noneMatch(word -> words.is(here, word))) continue;
                acts.add(new Acts.Draft(
                        Act.Kind.REQUEST, start(first, at), next, at + 1, nominals.speaker(first), List.of()));
                return;
            }
        }
    }

    private int start(int first, int i) {
        for (int at = i; at > first; at--) if (words.is(at - 1, ',')) return at;
        return first;
    }
}
