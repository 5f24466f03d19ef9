package griffie.registry.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/// The index of a dossier, open for writing by one process at a time.
///
/// It lies in a folder of its own form (`v1-10`): an index of an older form, or of an older Lucene, is thrown away and
/// made again from the ledger. [#upTo] tells how far it follows the ledger; it is written with the papers in one step.
public final class SearchIndex implements Closeable {
    private static final String FORM = "v1-10";
    private static final String ENTRY = "entry";
    private static final int MEGABYTES_IN_MEMORY = 64;

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final Documents documents = new Documents();

    private SearchIndex(FSDirectory directory, IndexWriter writer) {
        this.directory = directory;
        this.writer = writer;
    }

    /// Opens the index in a folder, and makes an empty one where there is none that can be read.
    public static SearchIndex open(Path folder) throws IOException {
        removeOtherForms(folder);
        var place = place(folder);
        try {
            return openAt(place);
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException broken) {
            remove(place);
            return openAt(place);
        }
    }

    /// Whether there is an index that can be searched.
    public static boolean isIn(Path folder) throws IOException {
        if (!Files.isDirectory(place(folder))) return false;
        try (var directory = FSDirectory.open(place(folder))) {
            return DirectoryReader.indexExists(directory);
        }
    }

    /// Another process is writing the index.
    public static final class Busy extends IOException {
        private Busy(Path folder, LockObtainFailedException cause) {
            super(folder.toString(), cause);
        }
    }

    static Path place(Path folder) {
        return folder.resolve(FORM);
    }

    private static SearchIndex openAt(Path place) throws IOException {
        Files.createDirectories(place);
        var directory = FSDirectory.open(place);
        try {
            var config = new IndexWriterConfig()
                    .setRAMBufferSizeMB(MEGABYTES_IN_MEMORY)
                    .setCommitOnClose(false);
            return new SearchIndex(directory, new IndexWriter(directory, config));
        } catch (LockObtainFailedException e) {
            directory.close();
            throw new Busy(place, e);
        } catch (IOException e) {
            directory.close();
            throw e;
        }
    }

    /// Takes a paper in, in place of the one with the same key.
    public void replace(Indexed paper) throws IOException {
        writer.updateDocument(new Term(Fields.KEY, paper.key()), documents.of(paper));
    }

    /// Takes a paper out.
    public void remove(String key) throws IOException {
        writer.deleteDocuments(new Term(Fields.KEY, key));
    }

    /// Takes all papers out; [#upTo] is 0 after the next commit.
    public void clear() throws IOException {
        writer.deleteAll();
        writer.setLiveCommitData(Map.of(ENTRY, "0").entrySet());
    }

    /// Makes everything so far lasting: the index now follows the ledger up to this entry.
    public void commit(long ledgerEntry) throws IOException {
        writer.setLiveCommitData(Map.of(ENTRY, Long.toString(ledgerEntry)).entrySet());
        writer.commit();
    }

    /// The entry of the ledger up to which the index was committed; 0 for a new index.
    public long upTo() {
        var data = writer.getLiveCommitData();
        if (data == null) return 0;
        for (var entry : data) {
            if (entry.getKey().equals(ENTRY)) return Long.parseLong(entry.getValue());
        }
        return 0;
    }

    /// A search of what was committed.
    public Search search() throws IOException {
        return Search.at(directory.getDirectory());
    }

    /// Papers that were not committed are forgotten.
    @Override
    public void close() throws IOException {
        try (directory) {
            writer.rollback();
        }
    }

    private static void removeOtherForms(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return;
        List<Path> others;
        try (var inside = Files.list(folder)) {
            others = inside.filter(each -> String.valueOf(each.getFileName()).matches("v\\d+-\\d+"))
                    .filter(each -> !each.equals(place(folder)))
                    .toList();
        }
        for (var other : others) remove(other);
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all;
        try (var inside = Files.walk(folder)) {
            all = inside.sorted(Comparator.reverseOrder()).toList();
        }
        for (var each : all) Files.delete(each);
    }
}
