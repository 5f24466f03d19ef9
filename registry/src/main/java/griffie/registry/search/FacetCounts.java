package griffie.registry.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts how many of the papers found have each value.
final class FacetCounts implements CollectorManager<FacetCounts.Counter, FacetCounts> {
    private static final int MOST = 20;

    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);

    FacetCounts() {
        for (var facet : Facet.values()) counts.put(facet, new HashMap<>());
    }

    /// The values that most papers have, for each facet that any has.
    Map<Facet, List<Found.Count>> highest() {
        var highest = new EnumMap<Facet, List<Found.Count>>(Facet.class);
        counts.forEach((facet, values) -> {
            if (!values.isEmpty()) highest.put(facet, highest(values));
        });
        return highest;
    }

    private static List<Found.Count> highest(Map<String, Integer> values) {
        return values.entrySet().stream()
                .map(value -> new Found.Count(value.getKey(), value.getValue()))
                .sorted(Comparator.comparingInt(Found.Count::papers).reversed().thenComparing(Found.Count::value))
                .limit(MOST)
                .toList();
    }

    @Override
    public Counter newCollector() {
        return new Counter();
    }

    @Override
    public FacetCounts reduce(Collection<Counter> counters) throws IOException {
        for (var counter : counters) counter.addTo(counts);
        return this;
    }

    /// Counts in the segments of one slice.
    static final class Counter implements Collector {
        private final Map<Facet, Map<String, Integer>> sums = new EnumMap<>(Facet.class);

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            var ordinals = new ArrayList<Ordinals>();
            for (var facet : Facet.values()) {
                var values = context.reader().getSortedSetDocValues(facet.toString());
                if (values != null)
                    ordinals.add(new Ordinals(values, sums.computeIfAbsent(facet, any -> new HashMap<>())));
            }
            return new LeafCounter(ordinals);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        private void addTo(Map<Facet, Map<String, Integer>> all) {
            sums.forEach((facet, values) -> values.forEach((value, count) ->
                    all.computeIfAbsent(facet, any -> new HashMap<>()).merge(value, count, Integer::sum)));
        }
    }

    /// Counts in one segment.
    private record LeafCounter(List<Ordinals> ordinals) implements LeafCollector {
        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) throws IOException {
            for (var each : ordinals) each.count(doc);
        }

        @Override
        public void finish() throws IOException {
            for (var each : ordinals) each.name();
        }
    }

    /// Counts the values of one facet by their numbers in a segment, and names them when that is done.
    private static final class Ordinals {
        private final SortedSetDocValues values;
        private final Map<String, Integer> sums;
        private final int[] counts;

        Ordinals(SortedSetDocValues values, Map<String, Integer> sums) {
            this.values = values;
            this.sums = sums;
            this.counts = new int[Math.toIntExact(values.getValueCount())];
        }

        void count(int doc) throws IOException {
            if (!values.advanceExact(doc)) return;
            for (int left = values.docValueCount(); left > 0; left--) counts[(int) values.nextOrd()]++;
        }

        void name() throws IOException {
            for (int ord = 0; ord < counts.length; ord++) {
                if (counts[ord] > 0) sums.merge(values.lookupOrd(ord).utf8ToString(), counts[ord], Integer::sum);
            }
        }
    }
}
