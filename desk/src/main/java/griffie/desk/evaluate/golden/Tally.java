package griffie.desk.evaluate.golden;

import java.util.List;
import java.util.function.Predicate;

/// How often things of some kinds were right, had another value, were missed, or were found where nothing is.
record Tally(int right, int differing, int missed, int alarms) {
    static Tally of(List<Comparison> comparisons, Predicate<Kind> kinds) {
        var sum = new Tally(0, 0, 0, 0);
        for (var each : comparisons) sum = sum.plus(of(each, kinds));
        return sum;
    }

    private static Tally of(Comparison comparison, Predicate<Kind> kinds) {
        return new Tally(
                pairs(comparison.right(), kinds),
                pairs(comparison.differing(), kinds),
                (int) comparison.missed().stream()
                        .filter(each -> kinds.test(each.mark().kind()))
                        .count(),
                (int) comparison.alarms().stream()
                        .filter(each -> kinds.test(each.kind()))
                        .count());
    }

    private static int pairs(List<Comparison.Pair> pairs, Predicate<Kind> kinds) {
        return (int) pairs.stream()
                .filter(each -> kinds.test(each.expected().mark().kind()))
                .count();
    }

    private Tally plus(Tally other) {
        return new Tally(
                right + other.right, differing + other.differing, missed + other.missed, alarms + other.alarms);
    }

    int expected() {
        return right + differing + missed;
    }

    int found() {
        return right + differing + alarms;
    }

    double precision() {
        return share(right, found());
    }

    double recall() {
        return share(right, expected());
    }

    double f1() {
        return share(2 * right, expected() + found());
    }

    /// The same, whatever the values are.
    double f1OfSpans() {
        return share(2 * (right + differing), expected() + found());
    }

    /// Of what was found in the right place, the share with the right value.
    double valued() {
        return share(right, right + differing);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
