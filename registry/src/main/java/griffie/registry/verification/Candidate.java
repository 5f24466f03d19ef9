package griffie.registry.verification;

import griffie.paper.Reference;
import java.util.List;

/// What may have been meant: an identifier, its title, a score between 0 and 1, and why it fits.
public record Candidate(Reference id, String label, double score, List<Reason> reasons) {
    public Candidate {
        reasons = List.copyOf(reasons);
    }
}
