package griffie.recognition.act;

import griffie.paper.Act;
import griffie.paper.Span;
import griffie.recognition.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads the decisions of a committee: `Besluit: Minister BZK verzoeken om een brief`.
final class Decisions {
    private static final Set<String> PLANNED =
            Set.of("agenderen", "betrekken", "aanmelden", "organiseren", "inplannen");

    private final Tagged tagged;
    private final Words words;
    private final Nominals nominals;
    private final Acts acts;
    private final List<String> committee;

    Decisions(Tagged tagged, Nominals nominals, Acts acts, List<String> committee) {
        this.tagged = tagged;
        this.words = tagged.words();
        this.nominals = nominals;
        this.acts = acts;
        this.committee = committee;
    }

    /// Whether the block belongs to a list of decisions; what is on the agenda is a title.
    boolean read(int first, int next) {
        int label = first;
        while (label < Math.min(next, first + 4) && (words.isNumber(label) || words.is(label, '.'))) label++;
        if (!words.is(label + 1, ':')) return false;
        if (words.is(label, "Agendapunt") || words.is(label, "Zaak") || words.is(label, "Document")) return true;
        if (!words.is(label, "Besluit") || committee.isEmpty()) return false;
        decision(label + 2, next);
        return true;
    }

    private void decision(int first, int next) {
        int end = words.sentence(first) == words.sentence(next - 1) ? next : words.nextAfter(words.sentence(first));
        for (int i = first; i < end; i++) {
            if (words.is(i, "verzoeken") && i > first) {
                add(Act.Kind.REQUEST, first, end, i + 1, addressed(first, i));
                return;
            }
            int here = i;
            if (PLANNED.stream().anyMatch(word -> words.is(here, word))) {
                add(Act.Kind.PROMISE, first, end, first, List.of());
                return;
            }
        }
    }

    private void add(Act.Kind kind, int first, int end, int about, List<Act.Party> to) {
        var here = new Span(words.start(first), words.start(first));
        acts.add(new Acts.Draft(kind, first, end, about, Nominals.parties(committee, here), to));
    }

    // `Staatssecretaris VW en minister BZK` are two, each by its own words where no name was found.
    private List<Act.Party> addressed(int first, int next) {
        var parties = new ArrayList<Act.Party>();
        int start = first;
        for (int at = first; at <= next; at++) {
            if (at < next && !tagged.is(at, Role.AND)) continue;
            if (at > start) parties.add(party(start, at));
            start = at + 1;
        }
        return parties;
    }

    private Act.Party party(int first, int next) {
        var span = words.span(first, next);
        return nominals.from(first)
                .filter(named -> named.next() == next)
                .map(named -> named.parties().getFirst())
                .orElseGet(() -> new Act.Party(span, span.in(words.text().chars())));
    }
}
