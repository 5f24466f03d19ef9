package griffie.registry.search;

import griffie.registry.ledger.Event;
import griffie.registry.ledger.Ledger;
import griffie.registry.ledger.LedgerEntry;
import java.io.IOException;

/// Brings an index up to where the ledger is.
///
/// The number of the last entry goes into the index in one step with what it says: an index that was interrupted goes
/// on where it was, and is never ahead. One that is ahead all the same belongs to another ledger, and is made anew.
public final class Following {
    private static final int BATCH = 2000;

    private final SearchIndex index;
    private int taken;
    private long last;

    private Following(SearchIndex index) {
        this.index = index;
        this.last = index.upTo();
    }

    /// Takes in what the ledger has that the index has not, and gives the number of its entries.
    public static int of(SearchIndex index, Ledger ledger) throws IOException {
        long end = ledger.end().number();
        if (index.upTo() > end) index.clear();
        return new Following(index).follow(ledger, end);
    }

    /// Makes the index anew from the ledger.
    public static int anew(SearchIndex index, Ledger ledger) throws IOException {
        index.clear();
        return of(index, ledger);
    }

    private int follow(Ledger ledger, long end) throws IOException {
        if (last == end) return 0;
        // Of a new index only what is in force is of use, not what was read before it.
        if (last == 0) ledger.current(this::take);
        else ledger.since(last, this::take);
        index.commit(Math.max(last, end));
        return taken;
    }

    private void take(LedgerEntry entry) throws IOException {
        switch (entry.event()) {
            case Event.Read read -> index.replace(Indexed.of(read.file(), read.reading()));
            case Event.Unread unread -> index.remove(unread.file());
            case Event.Gone gone -> index.remove(gone.file());
            case Event.Unpacked ignored -> {}
            case Event.Decided ignored -> {}
        }
        last = entry.number();
        taken++;
        if (taken % BATCH == 0) index.commit(last);
    }
}
