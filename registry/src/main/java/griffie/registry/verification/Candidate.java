package griffie.registry.verification;

import griffie.paper.Reference;
import java.util.List;

/// What may have been meant: an identifier, its title, its probability, and all that was weighed.
public record Candidate(Reference id, String label, double score, List<Evidence> evidence) {
    public Candidate {
        evidence = List.copyOf(evidence);
    }

    /// What is worth telling of the evidence: why it fits.
    public List<Reason> reasons() {
        return evidence.stream().map(Evidence::reason).filter(Reason::isTold).toList();
    }
}
