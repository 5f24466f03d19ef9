package griffie.registry.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a search gave: a page of hits, how many papers have most of the words and how many only some, how often each
/// value occurs in them, a better spelling of the query where one is known, and what was not understood of it.
public record Found(
        List<Hit> hits,
        int total,
        int looser,
        Map<Facet, List<Count>> counts,
        List<String> spelling,
        List<Misread> misread) {
    public Found {
        hits = List.copyOf(hits);
        counts = Map.copyOf(counts);
        spelling = List.copyOf(spelling);
        misread = List.copyOf(misread);
    }

    /// How many of the papers found have a value.
    public record Count(String value, int papers) {}

    /// The query as it was perhaps meant.
    public Optional<String> didYouMean() {
        return spelling.stream().findFirst();
    }
}
