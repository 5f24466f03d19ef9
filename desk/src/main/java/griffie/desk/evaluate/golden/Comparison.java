package griffie.desk.evaluate.golden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// What was found in a paper held to what was expected there, one to one: right, found with another value, missed, or
/// found where nothing was expected.
record Comparison(List<Pair> right, List<Pair> differing, List<Expected> missed, List<Mark> alarms) {
    Comparison {
        right = List.copyOf(right);
        differing = List.copyOf(differing);
        missed = List.copyOf(missed);
        alarms = List.copyOf(alarms);
    }

    /// Something expected and what was found for it.
    record Pair(Expected expected, Mark found) {
        private int shared() {
            return expected.shared(found.span());
        }

        private int apart() {
            return Math.abs(expected.mark().span().length() - found.span().length());
        }
    }

    static Comparison of(List<Expected> expected, List<Mark> found) {
        var required =
                new ArrayList<>(expected.stream().filter(Expected::isRequired).toList());
        var optional = new ArrayList<>(
                expected.stream().filter(each -> !each.isRequired()).toList());
        var free = new ArrayList<>(found);
        var right = matched(required, free, Expected::isMetBy);
        matched(optional, free, Expected::isMetBy);
        var differing = matched(required, free, Expected::isAt);
        matched(optional, free, Expected::isAt);
        return new Comparison(right, differing, required, free);
    }

    /// Pairs that fit, the largest overlap first; what is paired is taken out of both lists.
    private static List<Pair> matched(List<Expected> expected, List<Mark> found, BiPredicate<Expected, Mark> fits) {
        var candidates = expected.stream()
                .flatMap(each -> pairs(each, found, fits))
                .sorted(Comparator.comparingInt(Pair::shared).reversed().thenComparingInt(Pair::apart))
                .toList();
        var pairs = new ArrayList<Pair>();
        for (var pair : candidates) {
            if (!expected.contains(pair.expected()) || !found.contains(pair.found())) continue;
            expected.remove(pair.expected());
            found.remove(pair.found());
            pairs.add(pair);
        }
        return pairs;
    }

    private static Stream<Pair> pairs(Expected expected, List<Mark> found, BiPredicate<Expected, Mark> fits) {
        return found.stream().filter(each -> fits.test(expected, each)).map(each -> new Pair(expected, each));
    }
}
