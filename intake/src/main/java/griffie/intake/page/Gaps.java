package griffie.intake.page;

import java.util.ArrayList;
import java.util.List;

/// The stretches of a line or of several lines on which nothing is printed, from left to right.
record Gaps(List<Gap> gaps) {
    // Wider than a blank in justified text, narrower than the white between two columns.
    private static final double NARROWEST = 0.9; // of the size of the type

    /// A white stretch.
    record Gap(double left, double right) {
        double width() {
            return right - left;
        }
    }

    static Gaps of(Row row) {
        var gaps = new ArrayList<Gap>();
        double at = Double.NEGATIVE_INFINITY;
        for (var word : row.words()) {
            if (word.left() - at > NARROWEST * row.size()) gaps.add(new Gap(at, word.left()));
            at = Math.max(at, word.right());
        }
        gaps.add(new Gap(at, Double.POSITIVE_INFINITY));
        return new Gaps(gaps);
    }

    /// What is white in both.
    Gaps and(Gaps other, double narrowest) {
        var both = new ArrayList<Gap>();
        int i = 0;
        int j = 0;
        while (i < gaps.size() && j < other.gaps.size()) {
            var one = gaps.get(i);
            var two = other.gaps.get(j);
            double left = Math.max(one.left, two.left);
            double right = Math.min(one.right, two.right);
            if (right - left > narrowest) both.add(new Gap(left, right));
            if (one.right < two.right) i++;
            else j++;
        }
        return new Gaps(both);
    }

    /// Those that have room for text on both sides.
    List<Gap> inside(double left, double right) {
        return gaps.stream()
                .filter(gap -> gap.right > left && gap.left < right && (gap.left > left || gap.right < right))
                .toList();
    }
}
