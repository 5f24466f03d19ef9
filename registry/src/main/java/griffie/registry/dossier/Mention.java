package griffie.registry.dossier;

import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;

/// Where a paper speaks of another one: the sentence that names it, and the stretch in which it goes on about it.
record Mention(DossierPaper paper, Span naming, Span stretch) {
    Passage passage() {
        return paper.passage(naming);
    }

    /// The sentences of the stretch, in order.
    List<Span> sentences() {
        var sentences = new ArrayList<Span>();
        int at = stretch.start();
        while (at < stretch.end()) {
            var sentence = paper.sentence(at);
            int end = Math.min(sentence.end(), stretch.end());
            if (end <= at) break;
            sentences.add(new Span(at, end));
            at = end;
        }
        return sentences;
    }

    String text(Span span) {
        return paper.paper().text().of(span);
    }
}
