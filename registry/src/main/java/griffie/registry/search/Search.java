package griffie.registry.search;

import griffie.registry.search.Queries.Strictness;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/// Asks the index of a dossier, as it was when this search was opened; safe to use from several threads.
///
/// ```java
/// try (var search = Search.open(folder)) {
///     var found = search.find("toezegging:gevangenen date:2020..", Page.FIRST, Filters.NONE);
///     found.hits().forEach(hit -> System.out.println(hit.title()));
/// }
/// ```
public final class Search implements Closeable {
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Directory directory;
    private final Queue<Words> free = new ConcurrentLinkedQueue<>();

    private Search(Directory directory, DirectoryReader reader) {
        this.directory = directory;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    /// Opens what was last committed to an index; there is no index when there is nothing to open.
    public static Search open(Path folder) throws IOException {
        return at(SearchIndex.place(folder));
    }

    static Search at(Path place) throws IOException {
        if (!Files.isDirectory(place)) throw new NoSuchFileException(place.toString(), null, "no index");
        var directory = FSDirectory.open(place);
        try {
            return new Search(directory, DirectoryReader.open(directory));
        } catch (IOException e) {
            directory.close();
            throw e;
        }
    }

    /// How many papers there are.
    public int size() {
        return reader.numDocs();
    }

    /// The papers that fit best, with counts over all that fit. Where few have most of the words, papers with some of
    /// them follow.
    public Found find(String query, Page page, Filters filters) throws IOException {
        var words = free.poll();
        if (words == null) words = new Words();
        try {
            return find(query, page, filters, words);
        } finally {
            free.add(words);
        }
    }

    private Found find(String query, Page page, Filters filters, Words words) throws IOException {
        var parsed = QueryText.parse(query);
        var strict = filtered(queries(words, Strictness.MOST).of(parsed.wanted()), filters);
        var counts = new FacetCounts();
        var top = collect(strict, page.end(), counts);
        int total = Math.toIntExact(top.totalHits.value());
        var docs = new ArrayList<>(page.of(top.scoreDocs));
        int looser = 0;
        if (total < page.end()) {
            var loose = filtered(queries(words, Strictness.ONE).of(parsed.wanted()), filters);
            var rest = rest(strict, loose, page.after(total), counts, total);
            docs.addAll(page.after(total).of(rest.scoreDocs));
            looser = Math.toIntExact(rest.totalHits.value());
        }
        var hits = hits(queries(words, Strictness.MARKS).of(parsed.wanted()), docs);
        var spelling = new Suggestions(reader, words).of(query, parsed.wanted());
        return new Found(hits, total, looser, counts.highest(), spelling, parsed.misread());
    }

    private Queries queries(Words words, Strictness strictness) {
        return new Queries(words, strictness, (field, word) -> reader.docFreq(new Term(field, word)) > 0);
    }

    /// Papers with some of the words that have not most of them; counted only where there are no others.
    private TopDocs rest(Query strict, Query loose, Page page, FacetCounts counts, int total) throws IOException {
        var rest = new BooleanQuery.Builder()
                .add(loose, Occur.MUST)
                .add(strict, Occur.MUST_NOT)
                .build();
        return total == 0
                ? collect(rest, page.end(), counts)
                : searcher.search(rest, new TopScoreDocCollectorManager(page.end(), null, Integer.MAX_VALUE));
    }

    private static Query filtered(Query query, Filters filters) {
        if (filters.chosen().isEmpty()) return query;
        var filtered = new BooleanQuery.Builder().add(query, Occur.MUST);
        filters.chosen().forEach((facet, values) -> {
            var terms = values.stream().map(BytesRef::new).toList();
            filtered.add(new TermInSetQuery(facet.toString(), terms), Occur.FILTER);
        });
        return filtered.build();
    }

    private TopDocs collect(Query query, int most, FacetCounts counts) throws IOException {
        var top = new TopScoreDocCollectorManager(Math.max(1, most), null, Integer.MAX_VALUE);
        var results = searcher.search(query, new MultiCollectorManager(top, counts));
        return (TopDocs) results[0];
    }

    private List<Hit> hits(Query query, List<ScoreDoc> docs) throws IOException {
        if (docs.isEmpty()) return List.of();
        var passages = new Passages(searcher, query);
        var hits = new ArrayList<Hit>();
        for (var doc : docs) hits.add(passages.hit(doc));
        return hits;
    }

    /// Papers about the same things as the one with this key, without it.
    public List<Hit> like(String key, int most) throws IOException {
        var found = searcher.search(new TermQuery(new Term(Fields.KEY, key)), 1);
        if (found.scoreDocs.length == 0) return List.of();
        var words = new Words();
        var query = new Likeness(reader, words).query(searcher.storedFields().document(found.scoreDocs[0].doc), key);
        return hits(query, List.of(searcher.search(query, most).scoreDocs));
    }

    /// Papers with almost the same text as the one with this key, the nearest first.
    public List<Duplicate> duplicates(String key) throws IOException {
        return new Duplicates(searcher).of(key);
    }

    /// A page of the results: the first `skipped` are left out.
    public record Page(int skipped, int size) {
        public static final Page FIRST = new Page(0, 10);

        public Page {
            if (skipped < 0 || size < 1)
                throw new IllegalArgumentException("page of %d after %d".formatted(size, skipped));
        }

        int end() {
            return Math.addExact(skipped, size);
        }

        List<ScoreDoc> of(ScoreDoc[] docs) {
            int end = Math.min(docs.length, end());
            return skipped >= end ? List.of() : List.of(docs).subList(skipped, end);
        }

        /// What is left for results that come after others.
        Page after(int others) {
            int from = Math.max(skipped, others);
            return new Page(from - others, end() - from);
        }
    }

    /// The values that papers must have: of each facet one of those chosen.
    public record Filters(Map<Facet, Set<String>> chosen) {
        public static final Filters NONE = new Filters(Map.of());

        public Filters {
            chosen = Map.copyOf(chosen);
        }

        public Filters with(Facet facet, Set<String> values) {
            var all = new EnumMap<Facet, Set<String>>(Facet.class);
            all.putAll(chosen);
            all.put(facet, Set.copyOf(values));
            return new Filters(all);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
