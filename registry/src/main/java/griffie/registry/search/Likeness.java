package griffie.registry.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Makes a query of the words of a paper that say most about it: often in it, and in few others.
final class Likeness {
    private static final int MOST_TERMS = 30;
    private static final int MOST_CHARACTERS = 200_000;
    private static final int FEWEST_LETTERS = 4;

    private final IndexReader reader;
    private final Words words;

    Likeness(IndexReader reader, Words words) {
        this.reader = reader;
        this.words = words;
    }

    Query query(Document stored, String key) throws IOException {
        var weights = new HashMap<BytesRef, Double>();
        for (var count : counts(stored).entrySet()) {
            int papers = reader.docFreq(new Term(Fields.TEXT, count.getKey()));
            // What no other paper has finds none, and what half of them have says nothing.
            if (papers < 2 || papers > Math.max(10, reader.numDocs() / 2)) continue;
            weights.put(count.getKey(), count.getValue() * Math.log(1 + (double) reader.numDocs() / papers));
        }
        var query = new BooleanQuery.Builder();
        weights.entrySet().stream()
                .sorted(Map.Entry.<BytesRef, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TERMS)
                .forEach(word -> query.add(
                        new BoostQuery(new TermQuery(new Term(Fields.TEXT, word.getKey())), (float)
                                Math.sqrt(word.getValue())),
                        Occur.SHOULD));
        return query.add(new TermQuery(new Term(Fields.KEY, key)), Occur.MUST_NOT)
                .build();
    }

    private Map<BytesRef, Integer> counts(Document stored) {
        var bytes = stored.getBinaryValue(Fields.BLOCKS);
        String chars = stored.get(Fields.CHARS);
        var counts = new HashMap<BytesRef, Integer>();
        if (bytes == null || chars == null) return counts;
        var tokens = new Tokens(words);
        for (var block : Blocks.read(bytes).all()) {
            if (block.span().end() <= MOST_CHARACTERS) tokens.add(chars, block.span(), block.language());
        }
        for (int i = 0; i < tokens.size(); i++) {
            var word = tokens.word(i);
            if (word.written().length < FEWEST_LETTERS
                    || StopWords.has(word.written().utf8ToString())) continue;
            counts.merge(word.written(), 1, Integer::sum);
            for (var more : word.more()) counts.merge(more, 1, Integer::sum);
        }
        return counts;
    }
}
