package griffie.desk.evaluate;

import java.util.Collection;
import java.util.List;

/// One case with what was expected and what was found. `remark` says why a row that differs is not held against us.
record Judged(String name, String text, List<String> expected, List<String> found, int hits, String remark) {
    /// A case about a set of identifiers: right are those in both.
    static Judged ids(String name, String text, Collection<String> expected, Collection<String> found) {
        int hits = (int) found.stream().filter(expected::contains).count();
        return new Judged(name, text, List.copyOf(expected), List.copyOf(found), hits, "");
    }

    /// The same, not held against us when a reason is given.
    Judged excused(String why) {
        return new Judged(name, text, expected, found, hits, why);
    }

    boolean isRight() {
        return !isExcused() && hits == expected.size() && hits == found.size();
    }

    boolean isExcused() {
        return !remark.isEmpty();
    }
}
