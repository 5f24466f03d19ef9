package griffie.registry.search;

import griffie.paper.Span;
import griffie.registry.search.Hit.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/// Finds in a paper the passages that made it a hit.
///
/// The query itself tells at which positions it matched, so that of a phrase nothing else is marked; only the blocks
/// that are shown are cut into words again.
final class Passages {
    private static final int MOST = 2;
    private static final int MOST_MATCHES = 400;
    private static final int LENGTH = 240;
    private static final Set<String> FIELDS = Set.of(
            Fields.TEXT, Fields.NOTE, "request", "promise", "call", "claim", "position", "condition", "assessment");

    private final IndexSearcher searcher;
    private final Weight weight;

    /// Where a part of the query matched; what matched is told by the part itself.
    private record Match(int first, int last, Object part) {}

    Passages(IndexSearcher searcher, Query query) throws IOException {
        this.searcher = searcher;
        this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    Hit hit(ScoreDoc doc) throws IOException {
        var stored = searcher.storedFields().document(doc.doc);
        return new Hit(
                stored.get(Fields.KEY),
                text(stored, Fields.ID),
                text(stored, Fields.DAY),
                stored.get(Fields.TITLE),
                doc.score,
                passages(doc.doc, stored));
    }

    private static String text(Document stored, String field) {
        String value = stored.get(field);
        return value == null ? "" : value;
    }

    private List<Passage> passages(int doc, Document stored) throws IOException {
        var bytes = stored.getBinaryValue(Fields.BLOCKS);
        if (bytes == null) return List.of();
        var blocks = Blocks.read(bytes);
        String chars = text(stored, Fields.CHARS);
        var byBlock = new TreeMap<Integer, List<Match>>();
        for (var match : matches(doc)) {
            byBlock.computeIfAbsent(blocks.at(match.first()).position(), any -> new ArrayList<>())
                    .add(match);
        }
        if (byBlock.isEmpty()) return beginning(blocks, chars);
        return byBlock.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Integer, List<Match>> block) -> -worth(block.getValue())))
                .limit(MOST)
                .sorted(Map.Entry.comparingByKey())
                .map(block -> passage(blocks.at(block.getKey()), block.getValue(), chars))
                .toList();
    }

    // A passage with two of the words says more than one with the same word twice.
    private static int worth(List<Match> matches) {
        long parts = matches.stream().map(Match::part).distinct().count();
        return (int) parts * 10 + Math.min(9, matches.size());
    }

    private List<Match> matches(int doc) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        var all = weight.matches(leaf, doc - leaf.docBase);
        return all == null ? List.of() : matches(all);
    }

    private static List<Match> matches(Matches all) throws IOException {
        var found = new ArrayList<Match>();
        for (var field : all) {
            if (!FIELDS.contains(field)) continue;
            MatchesIterator each = all.getMatches(field);
            for (int i = 0; each != null && i < MOST_MATCHES && each.next(); i++) {
                if (each.startPosition() >= 0)
                    found.add(new Match(each.startPosition(), each.endPosition(), each.getQuery()));
            }
        }
        found.sort(Comparator.comparingInt(Match::first).thenComparingInt(Match::last));
        return found;
    }

    private Passage passage(Blocks.Placed block, List<Match> matches, String chars) {
        var tokens = new Tokens(Tokens.Spelling.UNKNOWN);
        tokens.add(chars, block.span(), block.language());
        var marked = new ArrayList<Span>();
        for (var match : matches) {
            int first = match.first() - block.position();
            int last = Math.min(match.last() - block.position(), tokens.size() - 1);
            var span = span(tokens, first, last);
            boolean isNew = marked.isEmpty() || span.start() >= marked.getLast().end();
            if (!span.isEmpty() && isNew) marked.add(span);
        }
        return around(marked, block.span(), chars);
    }

    // A word too long to be one has a position and no token, so that tokens may be fewer than positions.
    private static Span span(Tokens tokens, int first, int last) {
        if (first > last || first >= tokens.size()) return new Span(0, 0);
        int from = tokens.withPosition(first);
        int to = tokens.withPosition(last);
        return from < 0 || to < from ? new Span(0, 0) : new Span(tokens.start(from), tokens.end(to));
    }

    // The stretch of the block with the most marks in it.
    private static Passage around(List<Span> marked, Span block, String chars) {
        if (marked.isEmpty()) return cut(block.start(), block, List.of(), chars);
        int best = 0;
        int most = 0;
        int end = 0;
        for (int first = 0; first < marked.size(); first++) {
            while (end < marked.size()
                    && marked.get(end).end() - marked.get(first).start() <= LENGTH) end++;
            int different = new HashSet<>(texts(marked.subList(first, Math.max(first + 1, end)), chars)).size();
            if (different > most) {
                best = first;
                most = different;
            }
        }
        return cut(marked.get(best).start(), block, marked, chars);
    }

    private static List<String> texts(List<Span> spans, String chars) {
        return spans.stream().limit(20).map(span -> span.in(chars)).toList();
    }

    private static Passage cut(int first, Span block, List<Span> marked, String chars) {
        int start = block.length() <= LENGTH
                ? block.start()
                : wordStart(chars, Math.max(block.start(), first - LENGTH / 4), first, block);
        int end = Math.min(block.end(), start + LENGTH);
        while (end > start + LENGTH / 2 && end < block.end() && Folding.isLetter(chars.charAt(end))) end--;
        var at = new Span(start, end);
        var inside = marked.stream().filter(at::contains).toList();
        return new Passage(at, at.in(chars), inside, start - chars.codePointCount(0, start));
    }

    private static int wordStart(String chars, int from, int before, Span block) {
        if (from == block.start()) return from;
        int start = from;
        while (start < before && Folding.isLetter(chars.charAt(start - 1))) start++;
        while (start < before && !Folding.isLetter(chars.charAt(start))) start++;
        return start;
    }

    // Found by its title, its author or its date alone.
    private static List<Passage> beginning(Blocks blocks, String chars) {
        return blocks.all().stream()
                .filter(block -> block.span().length() >= LENGTH / 4)
                .findFirst()
                .map(block -> cut(block.span().start(), block.span(), List.of(), chars))
                .map(List::of)
                .orElse(List.of());
    }
}
