package griffie.registry.ledger;

/// The first entry that is not as it was written, and the file that it speaks of.
public record Damage(long entry, String file, Kind kind) {
    /// What is wrong with it.
    public enum Kind {
        /// Its checksum is not that of its content.
        CHANGED,
        /// The entry before it is not there.
        MISSING,
        /// The file as a whole cannot be read any more.
        UNREADABLE
    }
}
