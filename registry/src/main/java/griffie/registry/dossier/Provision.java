package griffie.registry.dossier;

import griffie.paper.Span;
import java.util.Set;

/// One thing that was agreed or ordered: where that is written, the number of its point (`8`, or empty), what it is
/// about, and the places that it names.
record Provision(DossierPaper paper, Span span, String point, Set<String> matters, Set<String> places) {
    Provision {
        matters = Set.copyOf(matters);
        places = Set.copyOf(places);
    }

    String words() {
        return paper.passage(span).quote();
    }
}
