package griffie.desk.web;

import griffie.registry.ledger.Ledger;
import griffie.registry.search.Following;
import griffie.registry.search.Found;
import griffie.registry.search.Search;
import griffie.registry.search.SearchIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The search over a dossier, brought up to the ledger before it is asked.
final class LiveSearch implements AutoCloseable {
    private static final String INDEX = "index";

    // Kept here, as Java forgets the level of a logger that nobody holds. Lucene tells of a module that would make it a
    // little faster; no reader of papers can do anything about that.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private final Path kept;
    private @Nullable Search open;
    private long upTo = -1;

    LiveSearch(Path kept) {
        this.kept = kept;
        LUCENE.setLevel(Level.SEVERE);
    }

    synchronized Found find(String query, Search.Page page, Search.Filters filters) throws IOException {
        return current().find(query, page, filters);
    }

    private Search current() throws IOException {
        try (var ledger = Ledger.read(kept)) {
            long end = ledger.end().number();
            if (open != null && end == upTo) return open;
            follow(ledger);
            upTo = end;
        }
        close();
        var search = Search.open(kept.resolve(INDEX));
        open = search;
        return search;
    }

    // Where another process is at the index, or the folder cannot be written, what was indexed before is searched.
    private void follow(Ledger ledger) throws IOException {
        try (var index = SearchIndex.open(kept.resolve(INDEX))) {
            Following.of(index, ledger);
        } catch (AccessDeniedException | SearchIndex.Busy e) {
            if (!SearchIndex.isIn(kept.resolve(INDEX))) throw e;
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (open != null) open.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            open = null;
        }
    }
}
