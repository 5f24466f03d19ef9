/// The append-only record: who or what stated what, when, from which passage.
///
/// One SQLite file, `ledger.sqlite`. Nothing in it is changed or taken away; each entry carries a checksum over itself
/// and over the one before, so that damage and tampering show.
///
/// ```java
/// try (var ledger = Ledger.open(folder, Clock.systemUTC())) {
///     ledger.append("griffie 0.1.0", List.of(new Event.Read("letter.txt", rules, reading, known)));
///     ledger.since(0, entry -> System.out.println(entry.event()));
/// }
/// ```
@NullMarked
package griffie.registry.ledger;

import org.jspecify.annotations.NullMarked;
