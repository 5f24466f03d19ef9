package griffie.registry.dossier;

import griffie.paper.Act;
import griffie.paper.Actor;
import griffie.paper.ActorMention;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who is said to say what in one paper, sentence by sentence.
final class Attributions {
    private final DossierPaper paper;
    private final Located<ActorMention> actors;
    private final Located<Act> acts;
    private final Map<Integer, List<Attribution>> bySentence = new HashMap<>();

    Attributions(DossierPaper paper) {
        this.paper = paper;
        this.actors = new Located<>(paper.all(ActorMention.class));
        this.acts = new Located<>(
                paper.acts(Act.Kind.CLAIM).filter(act -> !holders(act).isEmpty()));
    }

    Located<ActorMention> actors() {
        return actors;
    }

    /// All of them, in reading order.
    List<Attribution> all() {
        var all = new ArrayList<Attribution>();
        int done = -1;
        for (var block : paper.paper().text().blocks()) {
            for (int at = block.span().start(); at < block.span().end(); ) {
                var sentence = paper.sentence(at);
                int end =
                        Math.min(Math.max(sentence.end(), at + 1), block.span().end());
                if (sentence.start() > done) all.addAll(in(new Span(at, end)));
                done = Math.max(done, sentence.start());
                at = end;
            }
        }
        return all;
    }

    /// Those in one sentence.
    List<Attribution> in(Span sentence) {
        return bySentence.computeIfAbsent(sentence.start(), any -> found(sentence));
    }

    /// The innermost one that holds for what stands at an offset.
    Optional<Attribution> at(int offset) {
        return in(paper.sentence(offset)).stream()
                .filter(one -> one.clause().contains(offset))
                .max(Comparator.comparingInt(one -> one.holder().start()));
    }

    private List<Attribution> found(Span sentence) {
        if (sentence.length() > Clauses.LONGEST) return List.of();
        var found = new ArrayList<Attribution>();
        var clauses = new Clauses(paper, sentence, actors.in(sentence));
        for (var clause : clauses.all()) found.addAll(clause.attributions());
        for (var act : acts.in(sentence)) {
            for (var party : holders(act)) {
                boolean isKnown = found.stream().anyMatch(one -> one.holder().overlaps(party.span()));
                if (!isKnown) found.add(new Attribution(party.span(), party.name(), act.span()));
            }
        }
        found.sort(Comparator.comparing(Attribution::holder));
        return List.copyOf(found);
    }

    // An empty span is the writer, who is no one else's source.
    private static List<Act.Party> holders(Act act) {
        return act.by().stream().filter(party -> !party.span().isEmpty()).toList();
    }

    /// Whether somebody is named who can say something, and not only a place.
    static boolean canSpeak(Actor actor) {
        return switch (actor) {
            case Actor.State state -> true;
            case Actor.Organisation organisation -> true;
            case Actor.Person person -> true;
            case Actor.Group group -> true;
            case Actor.Place place -> false;
        };
    }
}
