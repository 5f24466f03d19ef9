package griffie.registry.verification;

import griffie.paper.Reference;
import griffie.registry.verification.Reason.Slip;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects what may have been meant, and puts the likeliest first.
final class Ranking {
    /// More candidates than this help nobody.
    private static final int MOST = 4;

    private final List<Hypothesis> hypotheses = new ArrayList<>();
    private double rest = Math.exp(Weights.SOMETHING_ELSE);

    /// What the text says as it stands, and things that are not to be offered, take their share of the probability.
    void weigh(double weight) {
        rest += Math.exp(weight);
    }

    void add(Reference id, String label, Slip.Kind slip, List<Evidence> agreement) {
        var all = new ArrayList<Evidence>(agreement);
        all.add(new Evidence(new Slip(slip), Weights.of(slip)));
        hypotheses.add(new Hypothesis(id, label, all));
    }

    boolean isEmpty() {
        return hypotheses.isEmpty();
    }

    /// The likeliest candidates with their shares of the probability. The order in which they came does not matter.
    List<Candidate> candidates() {
        double all = rest;
        for (var hypothesis : hypotheses) all += Math.exp(hypothesis.weight());
        double total = all;
        return hypotheses.stream()
                .sorted(Comparator.comparingDouble(Hypothesis::weight)
                        .reversed()
                        .thenComparing(hypothesis -> hypothesis.id.toString()))
                .limit(MOST)
                .map(h -> new Candidate(h.id, h.label, Math.exp(h.weight()) / total, h.evidence))
                .toList();
    }

    /// Those of the candidates that share words with what the text is about.
    List<Candidate> onSubject() {
        return candidates().stream().filter(Ranking::sharesSubject).toList();
    }

    private static boolean sharesSubject(Candidate candidate) {
        return candidate.reasons().stream().anyMatch(Reason.SubjectAgrees.class::isInstance);
    }

    private record Hypothesis(Reference id, String label, List<Evidence> evidence) {
        double weight() {
            return evidence.stream().mapToDouble(Evidence::weight).sum();
        }
    }
}
