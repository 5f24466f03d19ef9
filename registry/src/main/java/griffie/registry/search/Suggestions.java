package griffie.registry.search;

import griffie.paper.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/// Finds for words that no paper has the word that was perhaps meant.
final class Suggestions {
    private static final int SHORTEST = 4;
    private static final int TWO_SLIPS_FROM = 7;
    private static final int MOST_WORDS = 4;

    private final IndexReader reader;
    private final Words words;

    Suggestions(IndexReader reader, Words words) {
        this.reader = reader;
        this.words = words;
    }

    /// The query with the words of the index in place of those that it does not have; empty when all are there.
    List<String> of(String query, Wanted wanted) throws IOException {
        var unknown = new ArrayList<Wanted.Word>();
        collect(wanted, unknown);
        var better = new LinkedHashMap<Span, String>();
        for (var word : unknown) {
            if (better.size() == MOST_WORDS) break;
            nearest(word.written()).ifPresent(found -> better.put(word.at(), found));
        }
        return better.isEmpty() ? List.of() : List.of(replaced(query, better));
    }

    private static String replaced(String query, Map<Span, String> better) {
        var text = new StringBuilder();
        int done = 0;
        for (var each : better.entrySet()) {
            text.append(query, done, each.getKey().start()).append(each.getValue());
            done = each.getKey().end();
        }
        return text.append(query, done, query.length()).toString();
    }

    private void collect(Wanted wanted, List<Wanted.Word> unknown) throws IOException {
        switch (wanted) {
            case Wanted.Word word -> {
                if (word.label().isEmpty() && !isKnown(word.written())) unknown.add(word);
            }
            case Wanted.Loose loose -> collect(loose.all(), unknown);
            case Wanted.All all -> collect(all.all(), unknown);
            case Wanted.Any any -> collect(any.all(), unknown);
            case Wanted.Near near -> collect(List.of(near.one(), near.other()), unknown);
            case Wanted.In ignored -> {}
            case Wanted.Not ignored -> {}
            case Wanted.Phrase ignored -> {}
            case Wanted.Prefix ignored -> {}
            case Wanted.Cited ignored -> {}
            case Wanted.Named ignored -> {}
            case Wanted.Dated ignored -> {}
        }
    }

    private void collect(List<Wanted> all, List<Wanted.Word> unknown) throws IOException {
        for (var each : all) collect(each, unknown);
    }

    private boolean isKnown(String written) throws IOException {
        String folded = Folding.folded(written);
        if (folded.length() < SHORTEST || !folded.chars().allMatch(c -> c >= 'a' && c <= 'z')) return true;
        if (has(folded)) return true;
        for (var language : Words.Language.values()) {
            String stem = words.stem(folded, language);
            if (has(stem) || has(Word.STEM + stem) || has(Word.PART + stem)) return true;
        }
        return !words.parts(folded).isEmpty();
    }

    private boolean has(String word) throws IOException {
        return reader.docFreq(new Term(Fields.TEXT, word)) > 0 || reader.docFreq(new Term(Fields.TITLE, word)) > 0;
    }

    // Fewer slips first, then the word that more papers have.
    private Optional<String> nearest(String written) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Fields.TEXT);
        return terms == null ? Optional.empty() : nearest(terms, Folding.folded(written));
    }

    private static Optional<String> nearest(Terms terms, String folded) throws IOException {
        int slips = folded.length() >= TWO_SLIPS_FROM ? 2 : 1;
        var each = new FuzzyTermsEnum(terms, new Term(Fields.TEXT, new BytesRef(folded)), slips, 1, true);
        BytesRef best = null;
        float closest = 0;
        int most = 0;
        for (var term = each.next(); term != null; term = each.next()) {
            boolean isBetter = each.getBoost() > closest || (each.getBoost() == closest && each.docFreq() > most);
            if (!isBetter) continue;
            best = BytesRef.deepCopyOf(term);
            closest = each.getBoost();
            most = each.docFreq();
        }
        return Optional.ofNullable(best).map(BytesRef::utf8ToString);
    }
}
