package griffie.registry.ledger;

import java.time.Instant;

/// One entry: its number (from 1, without gaps), when it was made, by which program with its version or which person,
/// and what it says.
public record LedgerEntry(long number, Instant at, String by, Event event) {}
