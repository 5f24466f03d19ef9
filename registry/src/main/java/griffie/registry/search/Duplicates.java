package griffie.registry.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Finds papers whose signatures are almost the same.
final class Duplicates {
    private static final double ALIKE = 0.6;
    private static final int MOST = 100;

    private final IndexSearcher searcher;

    Duplicates(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    List<Duplicate> of(String key) throws IOException {
        var own = searcher.search(new TermQuery(new Term(Fields.KEY, key)), 1);
        if (own.scoreDocs.length == 0) return List.of();
        var signature = signature(own.scoreDocs[0].doc);
        if (signature.isEmpty()) return List.of();
        var bands = signature.get().bands().stream().map(BytesRef::new).toList();
        var duplicates = new ArrayList<Duplicate>();
        for (var other : searcher.search(new TermInSetQuery(Fields.BANDS, bands), MOST).scoreDocs) {
            if (other.doc != own.scoreDocs[0].doc)
                compare(signature.get(), other.doc).ifPresent(duplicates::add);
        }
        duplicates.sort(
                Comparator.comparingDouble(Duplicate::likeness).reversed().thenComparing(Duplicate::key));
        return duplicates;
    }

    private Optional<Duplicate> compare(Signature own, int doc) throws IOException {
        var other = signature(doc);
        double likeness = other.map(own::likeness).orElse(0.0);
        if (likeness < ALIKE) return Optional.empty();
        var stored = searcher.storedFields().document(doc);
        return Optional.of(new Duplicate(stored.get(Fields.KEY), stored.get(Fields.TITLE), likeness));
    }

    private Optional<Signature> signature(int doc) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        var values = leaf.reader().getBinaryDocValues(Fields.SIGNATURE);
        if (values == null || !values.advanceExact(doc - leaf.docBase)) return Optional.empty();
        var bytes = values.binaryValue();
        return Optional.of(Signature.read(bytes.bytes, bytes.offset));
    }
}
