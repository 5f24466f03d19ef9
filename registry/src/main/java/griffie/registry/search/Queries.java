package griffie.registry.search;

import griffie.paper.Span;
import griffie.registry.search.Words.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Turns what is wanted into a query of Lucene; for one thread.
final class Queries {
    private static final float PART = 0.5f;
    private static final float LABEL = 0.8f;
    // A title has few words, and those of the text mostly once more: what it adds is little.
    private static final float TITLE = 0.5f;
    private static final float OWN_ID = 20;

    private final Words words;
    private final Strictness strictness;
    private final Known known;

    /// Whether any paper has a word in a field. Of the many forms that a word may have, most papers have few, and each
    /// that is not looked for in vain makes the search quicker.
    interface Known {
        boolean has(String field, String word) throws IOException;
    }

    /// How many of the words that stand side by side must be there.
    enum Strictness {
        MOST,
        ONE,
        /// For marking what matched in a paper that was found; the title is not looked at.
        MARKS
    }

    Queries(Words words, Strictness strictness, Known known) {
        this.words = words;
        this.known = known;
        this.strictness = strictness;
    }

    Query of(Wanted wanted) {
        return of(wanted, Fields.TEXT);
    }

    private Query of(Wanted wanted, String field) {
        return switch (wanted) {
            case Wanted.Word word -> word(word.written(), word.label(), field);
            case Wanted.Phrase phrase -> phrase(phrase.written(), field);
            case Wanted.Prefix prefix -> prefix(Folding.folded(prefix.start()), field);
            case Wanted.Cited cited -> cited(cited, field);
            case Wanted.Named named -> named(named, field);
            case Wanted.Dated dated -> IntField.newRangeQuery(Fields.DATE, dated.from(), dated.to());
            case Wanted.Loose loose -> loose(loose.all(), field);
            case Wanted.All all -> joined(all.all(), Occur.MUST, field);
            case Wanted.Any any -> joined(any.all(), Occur.SHOULD, field);
            case Wanted.Not not -> joined(List.of(not), Occur.MUST, field);
            case Wanted.Near near -> near(near, field);
            case Wanted.In in -> in(in);
        };
    }

    private Query joined(List<Wanted> members, Occur occur, String field) {
        var query = new BooleanQuery.Builder();
        boolean onlyNot = true;
        for (var member : members) {
            if (member instanceof Wanted.Not not) {
                if (occur == Occur.MUST) query.add(of(not.unwanted(), field), Occur.MUST_NOT);
                else query.add(joined(List.of(not), Occur.MUST, field), occur);
                onlyNot &= occur == Occur.MUST;
            } else {
                query.add(of(member, field), occur);
                onlyNot = false;
            }
        }
        if (onlyNot) query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        return query.build();
    }

    // Words side by side: most of them must be there, dates and fields all of them.
    private Query loose(List<Wanted> members, String field) {
        var query = new BooleanQuery.Builder();
        int counted = 0;
        int needed = 0;
        boolean onlyStops = members.stream().allMatch(Queries::saysNothing);
        for (var member : members) {
            if (member instanceof Wanted.Not not) query.add(of(not.unwanted(), field), Occur.MUST_NOT);
            else if (mustBeThere(member)) {
                query.add(of(member, field), Occur.MUST);
                needed++;
            } else if (onlyStops || !saysNothing(member)) {
                query.add(of(member, field), Occur.SHOULD);
                counted++;
            }
        }
        if (counted + needed == 0) query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        int most = counted <= 2 ? counted : (counted * 2 + 2) / 3;
        query.setMinimumNumberShouldMatch(
                switch (strictness) {
                    case MOST -> most;
                    case ONE, MARKS -> Math.min(1, counted);
                });
        return query.build();
    }

    private static boolean mustBeThere(Wanted member) {
        return switch (member) {
            case Wanted.Dated ignored -> true;
            case Wanted.In ignored -> true;
            case Wanted.Phrase ignored -> true;
            case Wanted.Prefix ignored -> true;
            case Wanted.Near ignored -> true;
            case Wanted.All ignored -> true;
            case Wanted.Any ignored -> true;
            case Wanted.Not ignored -> true;
            case Wanted.Word ignored -> false;
            case Wanted.Cited ignored -> false;
            case Wanted.Named ignored -> false;
            case Wanted.Loose ignored -> false;
        };
    }

    private static boolean saysNothing(Wanted member) {
        return member instanceof Wanted.Word word && StopWords.has(Folding.folded(word.written()));
    }

    private Query word(String written, String label, String field) {
        var tokens = cut(written);
        if (tokens.size() == 0) return new MatchNoDocsQuery("no word");
        if (tokens.size() > 1) return several(tokens, field);
        String folded = tokens.word(0).written().utf8ToString();
        var query = new BooleanQuery.Builder().add(synonyms(folded, label, field), Occur.SHOULD);
        if (field.equals(Fields.TEXT) && strictness != Strictness.MARKS) {
            query.add(new BoostQuery(synonyms(folded, label, Fields.TITLE), TITLE), Occur.SHOULD);
        }
        compound(folded, field, query);
        return query.build();
    }

    private Tokens cut(String written) {
        var tokens = new Tokens(words);
        tokens.add(written, new Span(0, written.length()), Language.DUTCH);
        return tokens;
    }

    // "Zuid-Kaukasus" is found where the two stand together.
    private Query several(Tokens tokens, String field) {
        var sources = new ArrayList<IntervalsSource>();
        for (int i = 0; i < tokens.size(); i++) {
            sources.add(source(tokens.word(i).written().utf8ToString(), ""));
        }
        return new IntervalQuery(field, Intervals.phrase(sources.toArray(IntervalsSource[]::new)));
    }

    /// Every form of a word in both languages, and the compounds of which it is a part.
    private Query synonyms(String folded, String label, String field) {
        var query = new SynonymQuery.Builder(field);
        weights(folded, label, field).forEach((word, weight) -> query.addTerm(new BytesRef(word), weight));
        return query.build();
    }

    private Map<String, Float> weights(String folded, String label, String field) {
        var weights = weights(folded, label);
        weights.keySet().removeIf(word -> !word.equals(folded) && !has(field, word));
        return weights;
    }

    private boolean has(String field, String word) {
        try {
            return known.has(field, word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Float> weights(String folded, String label) {
        var weights = new LinkedHashMap<String, Float>();
        weights.put(folded, 1f);
        for (var language : Language.values()) {
            String stem = words.stem(folded, language);
            weights.putIfAbsent(stem, 1f);
            weights.putIfAbsent(Word.STEM + stem, 1f);
        }
        weights.put(Word.PART + words.stem(folded, Language.DUTCH), PART);
        if (!label.isEmpty()) weights.put(label, LABEL);
        return weights;
    }

    // Of a compound that no paper has, the papers are found that have its parts: "gevangenenruil", "ruil van
    // gevangenen".
    private void compound(String folded, String field, BooleanQuery.Builder query) {
        var parts = words.parts(folded);
        if (parts.size() < 2) return;
        var all = new ArrayList<IntervalsSource>();
        for (var part : parts) all.add(source(part, ""));
        var near = Intervals.maxwidth(parts.size() + 4, Intervals.unordered(all.toArray(IntervalsSource[]::new)));
        query.add(new BoostQuery(new IntervalQuery(field, near), PART), Occur.SHOULD);
    }

    private IntervalsSource source(Wanted.Word word) {
        var tokens = cut(word.written());
        var sources = new ArrayList<IntervalsSource>();
        for (int i = 0; i < tokens.size(); i++) {
            sources.add(source(tokens.word(i).written().utf8ToString(), tokens.size() == 1 ? word.label() : ""));
        }
        return sources.size() == 1 ? sources.getFirst() : Intervals.phrase(sources.toArray(IntervalsSource[]::new));
    }

    private IntervalsSource source(String folded, String label) {
        return Intervals.or(weights(folded, label, Fields.TEXT).keySet().stream()
                .map(word -> Intervals.term(new BytesRef(word)))
                .toArray(IntervalsSource[]::new));
    }

    private Query phrase(String written, String field) {
        var tokens = cut(written);
        var query = new PhraseQuery.Builder();
        for (int i = 0; i < tokens.size(); i++)
            query.add(new Term(field, tokens.word(i).written()), tokens.position(i));
        if (!field.equals(Fields.TEXT)) return query.build();
        return new BooleanQuery.Builder()
                .add(query.build(), Occur.SHOULD)
                .add(new BoostQuery(phrase(written, Fields.TITLE), TITLE), Occur.SHOULD)
                .build();
    }

    // The last word of "gewonde soldat*" is cut like any other; an identifier keeps its signs.
    private Query prefix(String start, String field) {
        var tokens = cut(start);
        if (tokens.size() == 0) return new MatchNoDocsQuery("no letters");
        var query = new BooleanQuery.Builder()
                .add(new PrefixQuery(new Term(field, Labels.CITED + start)), Occur.SHOULD)
                .add(new BoostQuery(new PrefixQuery(new Term(Fields.ID, start)), OWN_ID), Occur.SHOULD);
        if (tokens.size() == 1)
            query.add(new PrefixQuery(new Term(field, tokens.word(0).written())), Occur.SHOULD);
        return query.build();
    }

    private Query cited(Wanted.Cited cited, String field) {
        return new BooleanQuery.Builder()
                .add(
                        new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(Fields.ID, cited.id()))), OWN_ID),
                        Occur.SHOULD)
                .add(
                        new BoostQuery(
                                new ConstantScoreQuery(new TermQuery(new Term(
                                        Facet.DOSSIER.toString(), cited.id().toUpperCase(Locale.ROOT)))),
                                4),
                        Occur.SHOULD)
                .add(new TermQuery(new Term(field, Labels.CITED + cited.id())), Occur.SHOULD)
                .add(new BoostQuery(phrase(cited.written(), field), PART), Occur.SHOULD)
                .build();
    }

    // What has a name of more words may be called by some of them: "parlementaire enquêtecommissie".
    private Query named(Wanted.Named named, String field) {
        var parts = new ArrayList<Wanted>();
        var tokens = cut(named.written());
        for (int i = 0; i < tokens.size(); i++) {
            var at = new Span(tokens.start(i), tokens.end(i));
            parts.add(new Wanted.Word(at, at.in(named.written()), ""));
        }
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(field, named.label())), Occur.SHOULD)
                .add(parts.size() == 1 ? of(parts.getFirst(), field) : loose(parts, field), Occur.SHOULD)
                .build();
    }

    private Query near(Wanted.Near near, String field) {
        var one = sourceOf(near.one());
        var other = sourceOf(near.other());
        if (one.isEmpty() || other.isEmpty()) return joined(List.of(near.one(), near.other()), Occur.MUST, field);
        var both = Intervals.unordered(one.getFirst(), other.getFirst());
        return new IntervalQuery(field, Intervals.maxgaps(near.words(), both));
    }

    /// What can stand near something else; empty for what has no place.
    private List<IntervalsSource> sourceOf(Wanted wanted) {
        return switch (wanted) {
            case Wanted.Word word -> List.of(source(word));
            case Wanted.Phrase phrase -> List.of(exact(phrase.written()));
            case Wanted.Prefix prefix -> List.of(Intervals.prefix(new BytesRef(Folding.folded(prefix.start()))));
            case Wanted.Cited cited -> List.of(Intervals.term(new BytesRef(Labels.CITED + cited.id())));
            case Wanted.Named named -> List.of(Intervals.term(new BytesRef(named.label())));
            case Wanted.Any any -> either(any.all());
            case Wanted.Loose loose -> either(loose.all());
            case Wanted.Near near -> {
                var inside = sourceOf(near.one());
                var other = sourceOf(near.other());
                yield inside.isEmpty() || other.isEmpty()
                        ? List.of()
                        : List.of(Intervals.maxgaps(
                                near.words(), Intervals.unordered(inside.getFirst(), other.getFirst())));
            }
            case Wanted.All ignored -> List.of();
            case Wanted.Not ignored -> List.of();
            case Wanted.In ignored -> List.of();
            case Wanted.Dated ignored -> List.of();
        };
    }

    private List<IntervalsSource> either(List<Wanted> all) {
        var sources = new ArrayList<IntervalsSource>();
        for (var each : all) sources.addAll(sourceOf(each));
        return sources.isEmpty() ? List.of() : List.of(Intervals.or(sources.toArray(IntervalsSource[]::new)));
    }

    private IntervalsSource exact(String written) {
        var tokens = cut(written);
        var terms = new IntervalsSource[tokens.size()];
        for (int i = 0; i < terms.length; i++)
            terms[i] = Intervals.term(tokens.word(i).written());
        return Intervals.phrase(terms);
    }

    private Query in(Wanted.In in) {
        return switch (in.field()) {
            case QueryField.InField field -> of(in.wanted(), field.field());
            case QueryField.InKind kind ->
                new BooleanQuery.Builder()
                        .add(
                                new TermQuery(new Term(
                                        Facet.KIND.toString(), kind.kind().toString())),
                                Occur.FILTER)
                        .add(inKind(in.wanted()), Occur.MUST)
                        .build();
            case QueryField.InFacet facet -> value(facet.facet(), in.wanted());
            case QueryField.Author author -> of(in.wanted(), Fields.BY);
            case QueryField.Id id -> id(in.wanted());
            case QueryField.Date date -> new MatchNoDocsQuery("a date is read with its field");
        };
    }

    private Query inKind(Wanted wanted) {
        return new BooleanQuery.Builder()
                .add(id(wanted), Occur.SHOULD)
                .add(of(wanted), Occur.SHOULD)
                .build();
    }

    // id:kst-21501-02-2228, motie:2228
    private Query id(Wanted wanted) {
        String written = written(wanted);
        String id = wanted instanceof Wanted.Cited cited ? cited.id() : Folding.folded(written);
        var query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.ID, id)), Occur.SHOULD)
                .add(new TermQuery(new Term(Fields.NUMBER, Folding.folded(written))), Occur.SHOULD);
        if (wanted instanceof Wanted.Prefix) query.add(new PrefixQuery(new Term(Fields.ID, id)), Occur.SHOULD);
        return new BoostQuery(new ConstantScoreQuery(query.build()), OWN_ID);
    }

    private Query value(Facet facet, Wanted wanted) {
        String value = facet == Facet.KIND || facet == Facet.LANGUAGE
                ? QueryValues.english(Folding.folded(written(wanted)))
                : wanted instanceof Wanted.Cited cited ? cited.id() : written(wanted);
        var any = new BooleanQuery.Builder();
        for (var spelling : List.of(value, value.toUpperCase(Locale.ROOT))) {
            var term = new Term(facet.toString(), spelling);
            any.add(wanted instanceof Wanted.Prefix ? new PrefixQuery(term) : new TermQuery(term), Occur.SHOULD);
        }
        return new ConstantScoreQuery(any.build());
    }

    private static String written(Wanted wanted) {
        return switch (wanted) {
            case Wanted.Word word -> word.written();
            case Wanted.Phrase phrase -> phrase.written();
            case Wanted.Prefix prefix -> prefix.start();
            case Wanted.Cited cited -> cited.written();
            case Wanted.Named named -> named.written();
            case Wanted.Loose loose ->
                loose.all().isEmpty() ? "" : written(loose.all().getFirst());
            case Wanted.All all -> written(all.all().getFirst());
            case Wanted.Any any -> written(any.all().getFirst());
            case Wanted.Not not -> written(not.unwanted());
            case Wanted.Near near -> written(near.one());
            case Wanted.In in -> written(in.wanted());
            case Wanted.Dated ignored -> "";
        };
    }
}
