package griffie.registry.ledger;

import griffie.paper.Kebab;
import java.io.IOException;
import java.nio.file.Path;

/// The ledger cannot be read or written; says which file and why. The desk puts it into words.
public final class LedgerFailure extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final Why why;
    private final String detail;

    LedgerFailure(Path file, Why why, String detail) {
        super("%s: %s %s".formatted(file, why, detail));
        this.file = file;
        this.why = why;
        this.detail = detail;
    }

    /// What kept it from being read or written.
    public enum Why {
        /// There is none.
        MISSING,
        DISK_FULL,
        READ_ONLY,
        /// Another process has been writing for longer than we wait.
        BUSY,
        /// The file is damaged, or is no ledger.
        DAMAGED,
        /// It was made by a newer Griffie.
        NEWER,
        OTHER;

        @Override
        public String toString() {
            return Kebab.of(this);
        }
    }

    public Path file() {
        return file;
    }

    public Why why() {
        return why;
    }

    /// What the system said, in its own words; may be empty.
    public String detail() {
        return detail;
    }
}
