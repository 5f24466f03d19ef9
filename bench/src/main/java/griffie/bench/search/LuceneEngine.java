package griffie.bench.search;

import griffie.paper.Said;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/// Lucene as it comes: its Dutch analyser, BM25 over title and text, its own highlighter.
final class LuceneEngine implements Engine {
    private final Path folder;
    private final Offsets offsets;
    private final Analyzer analyzer = new DutchAnalyzer();
    private @Nullable IndexSearcher searcher;

    /// Whether the index keeps where words stand, which makes snippets quick and indexing slower.
    enum Offsets {
        KEPT,
        LEFT_OUT
    }

    LuceneEngine(Path folder, Offsets offsets) {
        this.folder = folder;
        this.offsets = offsets;
    }

    @Override
    public String name() {
        return "Lucene, DutchAnalyzer";
    }

    @Override
    public void index(List<SearchPaper> papers) throws IOException {
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(64))) {
            for (var paper : papers) writer.updateDocument(new Term("key", paper.key()), document(paper));
            writer.commit();
        }
        searcher = new IndexSearcher(DirectoryReader.open(FSDirectory.open(folder)));
    }

    private Document document(SearchPaper paper) {
        var type = new FieldType();
        type.setStored(true);
        type.setIndexOptions(
                offsets == Offsets.KEPT
                        ? IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS
                        : IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        var unstored = new FieldType(type);
        unstored.setStored(false);
        var document = new Document();
        document.add(new StringField("key", paper.key(), Field.Store.YES));
        document.add(new Field("text", paper.chars(), type));
        document.add(new Field("title", paper.title(), type));
        document.add(new Field("by", paper.authors(), unstored));
        paper.parts().forEach((field, text) -> document.add(new Field(field, text, unstored)));
        var own = paper.reading().paper();
        own.kind().ifPresent(kind -> keyword("kind", kind.toString(), document));
        own.date().ifPresent(date -> keyword("year", Integer.toString(date.getYear()), document));
        own.about(Said.Author.class)
                .map(Said.Author::name)
                .distinct()
                .forEach(name -> keyword("author", name, document));
        own.id().ifPresent(id -> keyword("id", id.toString(), document));
        own.id().flatMap(id -> id.inDossier()).ifPresent(dossier -> keyword("dossier", dossier.toString(), document));
        own.id().ifPresent(id -> document.add(new StringField("number", id.serial(), Field.Store.NO)));
        own.date()
                .ifPresent(date -> document.add(
                        new IntField("date", date.getYear() * 10_000 + date.getDayOfYear(), Field.Store.YES)));
        keyword("language", own.language().getLanguage(), document);
        return document;
    }

    private static void keyword(String field, String value, Document document) {
        document.add(new KeywordField(field, new BytesRef(value), Field.Store.NO));
    }

    @Override
    public List<String> best(String query, int most) throws IOException {
        if (searcher == null) throw new IllegalStateException("nothing indexed");
        var builder = new QueryBuilder(analyzer);
        var both = new BooleanQuery.Builder();
        add(builder.createBooleanQuery("title", query), 1.5f, both);
        add(builder.createBooleanQuery("text", query), 1, both);
        Query wanted = both.build();
        var top = searcher.search(wanted, most);
        UnifiedHighlighter.builder(searcher, analyzer).build().highlight("text", wanted, top, 2);
        var keys = new ArrayList<String>();
        for (var doc : top.scoreDocs)
            keys.add(searcher.storedFields().document(doc.doc).get("key"));
        return keys;
    }

    private static void add(@Nullable Query part, float weight, BooleanQuery.Builder both) {
        if (part != null) both.add(new BoostQuery(part, weight), Occur.SHOULD);
    }

    @Override
    public void close() throws IOException {
        if (searcher != null) searcher.getIndexReader().close();
    }
}
