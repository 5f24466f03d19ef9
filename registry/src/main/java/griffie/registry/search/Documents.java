package griffie.registry.search;

import griffie.paper.Act;
import griffie.paper.Paper;
import griffie.paper.Said;
import griffie.paper.Span;
import griffie.registry.search.Words.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/// Makes what Lucene keeps of a paper; for one thread.
final class Documents {
    private static final int LONGEST_TITLE = 200;

    private final Words words = new Words();
    private final Tokens text = new Tokens(words);
    private final Tokens title = new Tokens(words);
    private final Tokens names = new Tokens(words);
    private final Map<String, WordStream> streams = new HashMap<>();

    /// The document is to be indexed before the next one is made: they share their streams.
    Document of(Indexed indexed) {
        var paper = indexed.paper();
        String chars = paper.text().chars();
        var tokens = text.cleared();
        var blocks = Blocks.of(paper, tokens);
        var labels = Labels.of(indexed.labels(), tokens);
        var document = new Document();
        document.add(new StringField(Fields.KEY, indexed.key(), Field.Store.YES));
        document.add(new Field(Fields.TEXT, stream(Fields.TEXT).ofAll(tokens, labels), Fields.WORDS));
        document.add(new StoredField(Fields.CHARS, chars));
        document.add(new StoredField(Fields.BLOCKS, blocks.bytes()));
        addHead(paper, document);
        addParts(indexed, tokens, labels, document);
        addLikeness(tokens, document);
        return document;
    }

    private WordStream stream(String field) {
        return streams.computeIfAbsent(field, any -> new WordStream());
    }

    private void addHead(Paper paper, Document document) {
        String called = title(paper);
        document.add(new StoredField(Fields.TITLE, called));
        addWords(Fields.TITLE, title.cleared(), called, Language.of(paper.language()), document);
        String authors = paper.about(Said.Author.class).map(Said.Author::name).collect(Collectors.joining("; "));
        addWords(Fields.BY, names.cleared(), authors, Language.ENGLISH, document);
        paper.id().ifPresent(id -> {
            document.add(new StringField(Fields.ID, Ids.of(id), Field.Store.NO));
            document.add(new StoredField(Fields.ID, id.toString()));
            document.add(new StringField(Fields.NUMBER, Folding.folded(id.serial()), Field.Store.NO));
        });
        paper.about(Said.Dated.class).findFirst().ifPresent(dated -> {
            document.add(new IntField(Fields.DATE, Fields.number(dated.date()), Field.Store.NO));
            document.add(new StoredField(Fields.DAY, dated.date().toString()));
        });
        for (var facet : Facet.values()) {
            for (var value : values(facet, paper)) {
                document.add(new KeywordField(facet.toString(), new BytesRef(value), Field.Store.NO));
            }
        }
    }

    private void addWords(String field, Tokens tokens, String chars, Language language, Document document) {
        tokens.add(chars, new Span(0, chars.length()), language);
        document.add(new Field(field, stream(field).ofAll(tokens, Labels.NONE), Fields.WORDS));
    }

    /// What a paper is called; one without a title by its first words.
    static String title(Paper paper) {
        String chars = paper.text().chars();
        return paper.title().filter(title -> !title.isBlank()).orElseGet(() -> {
            int end = chars.indexOf('\n');
            String first = end < 0 ? chars : chars.substring(0, end);
            return first.length() <= LONGEST_TITLE ? first : first.substring(0, LONGEST_TITLE);
        });
    }

    private static Collection<String> values(Facet facet, Paper paper) {
        return switch (facet) {
            case KIND -> list(paper.kind().map(Object::toString));
            case YEAR ->
                list(paper.about(Said.Dated.class)
                        .map(dated -> dated.date().year())
                        .filter(year -> year > 0)
                        .findFirst()
                        .map(Object::toString));
            case AUTHOR ->
                paper.about(Said.Author.class).map(Said.Author::name).distinct().toList();
            case DOSSIER -> dossiers(paper);
            case LANGUAGE -> List.of(paper.language().getLanguage());
        };
    }

    private static Collection<String> dossiers(Paper paper) {
        var dossiers = new TreeSet<String>();
        paper.id().flatMap(id -> id.inDossier()).ifPresent(dossier -> dossiers.add(dossier.toString()));
        paper.about(Said.AlsoIn.class)
                .forEach(also -> dossiers.add(also.dossier().toString()));
        return dossiers;
    }

    private static List<String> list(Optional<String> value) {
        return value.map(List::of).orElse(List.of());
    }

    private void addParts(Indexed indexed, Tokens tokens, Labels labels, Document document) {
        Map<String, List<Span>> parts = new HashMap<>();
        for (Map.Entry<Act.Kind, List<Span>> acts : indexed.acts().entrySet()) {
            parts.computeIfAbsent(Fields.act(acts.getKey()), any -> new ArrayList<>())
                    .addAll(acts.getValue());
        }
        for (var note : indexed.paper().text().notes()) {
            if (note.hasBody())
                parts.computeIfAbsent(Fields.NOTE, any -> new ArrayList<>()).add(note.body());
        }
        parts.forEach((field, spans) ->
                document.add(new Field(field, stream(field).of(tokens, ranges(spans, tokens), labels), Fields.PART)));
    }

    /// The tokens of spans, in order, each once.
    private static List<WordStream.Range> ranges(List<Span> spans, Tokens tokens) {
        var ranges = new ArrayList<WordStream.Range>();
        int done = 0;
        for (var span : spans.stream().sorted().toList()) {
            int first = Math.max(done, tokens.at(span.start()));
            int end = tokens.at(span.end());
            if (end > first) ranges.add(new WordStream.Range(first, end));
            done = Math.max(done, end);
        }
        return ranges;
    }

    private static void addLikeness(Tokens tokens, Document document) {
        var signature = Signature.of(tokens);
        document.add(new BinaryDocValuesField(Fields.SIGNATURE, new BytesRef(signature.bytes())));
        for (var band : signature.bands()) document.add(new StringField(Fields.BANDS, band, Field.Store.NO));
    }
}
