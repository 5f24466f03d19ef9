package griffie.registry.dossier;

import griffie.paper.Span;
import java.util.List;

/// A statement or view that a paper puts in somebody's mouth, or that it holds itself.
record Claim(
        DossierPaper paper, Handle handle, Kind kind, String subject, List<String> by, List<String> about, Span span) {
    enum Kind {
        CLAIM,
        POSITION;

        @Override
        public String toString() {
            return griffie.paper.Kebab.of(this);
        }
    }

    Claim {
        by = List.copyOf(by);
        about = List.copyOf(about);
    }
}
