package griffie.registry.verification;

import griffie.paper.Citation;
import griffie.paper.Paper;
import griffie.paper.Reference;
import griffie.registry.catalogue.Catalogue;
import java.util.List;

/// Checks citations against a catalogue.
public final class Verification {
    private final Catalogue catalogue;

    private Verification(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public static Verification against(Catalogue catalogue) {
        return new Verification(catalogue);
    }

    /// One verdict for each citation, in the same order.
    public List<Verdict> check(Paper paper, List<Citation> citations) {
        return citations.stream().map(citation -> verdict(citation)).toList();
    }

    private Verdict verdict(Citation citation) {
        if (citation.reference() instanceof Reference.WebAddress) return new Verdict.Unchecked();
        return catalogue
                .entry(citation.reference())
                .<Verdict>map(entry -> new Verdict.Confirmed(entry.id(), entry.label(), List.of()))
                .orElseGet(() -> new Verdict.Outside(List.of()));
    }
}
