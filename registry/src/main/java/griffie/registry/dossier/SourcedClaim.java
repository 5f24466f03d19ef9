package griffie.registry.dossier;

import griffie.paper.Span;
import java.util.Set;

/// What one voice claims in one passage; `marks` are what its words are about.
record SourcedClaim(DossierPaper paper, Handle handle, Voice voice, Span span, Set<String> marks) {
    Passage passage() {
        return paper.passage(span);
    }
}
