package griffie.registry.dossier;

import griffie.paper.Finding;
import griffie.paper.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Findings of one sort in reading order, of which those inside a passage are found quickly.
final class Located<F extends Finding> {
    private final List<F> all;

    Located(Stream<F> findings) {
        this.all = findings.sorted(Comparator.comparing(Finding::span)).toList();
    }

    /// Those that begin inside a passage, in reading order.
    List<F> in(Span passage) {
        return all.subList(firstFrom(passage.start()), firstFrom(passage.end()));
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
