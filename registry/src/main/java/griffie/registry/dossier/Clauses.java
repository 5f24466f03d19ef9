package griffie.registry.dossier;

import griffie.paper.ActorMention;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;

/// The parts of one sentence between its semicolons.
final class Clauses {
    // What is longer is no sentence that a reader would follow, but a table or a text without full stops.
    static final int LONGEST = 3000;
    private static final int AROUND = 300;

    private final List<Clause> all = new ArrayList<>();

    Clauses(DossierPaper paper, Span sentence, List<ActorMention> actors) {
        for (var part : parts(paper, sentence)) {
            var inside = actors.stream()
                    .filter(actor -> part.contains(actor.span().start()))
                    .toList();
            var before = actors.stream()
                    .filter(actor -> actor.span().end() <= part.start() && Attributions.canSpeak(actor.actor()))
                    .map(ActorMention::span)
                    .toList();
            all.add(new Clause(paper.paper().text(), part, inside, before));
        }
    }

    List<Clause> all() {
        return all;
    }

    /// The passages between the semicolons of a sentence.
    static List<Span> parts(DossierPaper paper, Span sentence) {
        String chars = paper.paper().text().chars();
        var parts = new ArrayList<Span>();
        int start = sentence.start();
        for (int at = start; at <= sentence.end(); at++) {
            if (at < sentence.end() && chars.charAt(at) != ';') continue;
            if (at > start) parts.add(new Span(start, at));
            start = at + 1;
        }
        return parts;
    }

    /// The part in which an offset lies.
    static Span at(DossierPaper paper, int offset) {
        var sentence = sentence(paper, offset);
        return parts(paper, sentence).stream()
                .filter(part -> part.contains(offset))
                .findFirst()
                .orElse(sentence);
    }

    /// The sentence in which an offset lies; of one that is too long only what stands around it.
    static Span sentence(DossierPaper paper, int offset) {
        var sentence = paper.sentence(offset);
        if (sentence.length() <= LONGEST) return sentence;
        return new Span(Math.max(sentence.start(), offset - AROUND), Math.min(sentence.end(), offset + AROUND));
    }

    /// As much of a passage as a reader would follow.
    static Span bounded(Span passage) {
        return passage.length() <= LONGEST ? passage : Span.at(passage.start(), LONGEST);
    }
}
