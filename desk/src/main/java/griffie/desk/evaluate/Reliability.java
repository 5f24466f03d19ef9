package griffie.desk.evaluate;

import griffie.paper.Reference;
import griffie.registry.verification.Verdict;
import java.io.PrintWriter;

/// How often candidates are right, beside how probable they were said to be, in ten steps of probability.
final class Reliability {
    private static final int STEPS = 10;

    private final int[] said = new int[STEPS];
    private final int[] right = new int[STEPS];
    private final double[] probability = new double[STEPS];
    private double squares;
    private int count;

    /// Every candidate of one verdict, when this is what was meant.
    void add(Verdict verdict, Reference meant) {
        for (var candidate : verdict.candidates())
            add(candidate.score(), candidate.id().equals(meant));
    }

    private void add(double score, boolean isRight) {
        int step = Math.min(STEPS - 1, (int) (score * STEPS));
        said[step]++;
        probability[step] += score;
        double observed = isRight ? 1 : 0;
        if (isRight) right[step]++;
        squares += (score - observed) * (score - observed);
        count++;
    }

    void writeTo(PrintWriter out) {
        out.println("probability of a candidate   candidates  said  right");
        for (int step = 0; step < STEPS; step++) {
            if (said[step] == 0) continue;
            out.println("%.1f to %.1f                   %10d  %.2f  %.2f"
                    .formatted(
                            step / 10.0,
                            (step + 1) / 10.0,
                            said[step],
                            probability[step] / said[step],
                            (double) right[step] / said[step]));
        }
        if (count > 0) out.println("Brier score: %.3f over %d candidates".formatted(squares / count, count));
    }
}
