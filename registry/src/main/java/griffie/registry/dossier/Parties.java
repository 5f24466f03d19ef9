package griffie.registry.dossier;

import griffie.paper.Act;
import griffie.paper.ActorMention;
import griffie.paper.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The parties to the conflict: the states that are named most both as the one who accuses and as the accused.
///
/// A state says something in which another state is named: the first speaks against the second. A state counts as often
/// as the rarer of the two sides tells, so that one who only accuses, or is only accused, is none; those that count
/// less than a quarter of the first are none either.
final class Parties {
    private static final int LEAST_SHARE = 4;

    private final States states;
    private final Map<String, Integer> accusing = new HashMap<>();
    private final Map<String, Integer> accused = new HashMap<>();
    private final Set<String> parties = new TreeSet<>();

    Parties(Dossier dossier, States states) {
        this.states = states;
        dossier.papers().forEach(this::count);
        int most = accusing.keySet().stream().mapToInt(this::both).max().orElse(0);
        for (var state : accusing.keySet()) {
            if (both(state) > 0 && both(state) * LEAST_SHARE >= most) parties.add(state);
        }
    }

    private int both(String state) {
        return Math.min(accusing.getOrDefault(state, 0), accused.getOrDefault(state, 0));
    }

    private void count(DossierPaper paper) {
        var actors = new Located<>(paper.all(ActorMention.class));
        paper.acts(Act.Kind.CLAIM).forEach(claim -> {
            var others = named(actors, Clauses.bounded(claim.about()));
            claim.to().forEach(party -> states.in(party.name()).ifPresent(others::add));
            for (var holder : claim.by()) {
                if (holder.span().isEmpty()) continue;
                states.in(holder.name()).ifPresent(state -> count(state, others));
            }
        });
    }

    private Set<String> named(Located<ActorMention> actors, Span passage) {
        var named = new HashSet<String>();
        actors.in(passage).forEach(mention -> states.of(mention.actor()).ifPresent(named::add));
        return named;
    }

    private void count(String state, Set<String> others) {
        for (var other : others) {
            if (other.equals(state)) continue;
            accusing.merge(state, 1, Integer::sum);
            accused.merge(other, 1, Integer::sum);
        }
    }

    boolean has(String state) {
        return parties.contains(state);
    }

    Set<String> all() {
        return parties;
    }

    boolean areKnown() {
        return !parties.isEmpty();
    }
}
