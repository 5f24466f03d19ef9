package griffie.registry.search;

import java.util.List;
import org.apache.lucene.util.BytesRef;

/// A word as the index knows it: as it is written (small, without diacritics), the stem of all its forms where that is
/// another, and the stems of the words of which it is made.
///
/// The marks keep the three apart in one field: `brieven`, `:brief`, `~brief` (of `kamerbrief`).
record Word(BytesRef written, List<BytesRef> more, int hash) {
    static final char STEM = ':';
    static final char PART = '~';
    static final Word UNKNOWN = new Word(new BytesRef(), List.of());

    Word {
        more = List.copyOf(more);
    }

    Word(BytesRef written, List<BytesRef> more) {
        this(written, more, written.hashCode());
    }
}
