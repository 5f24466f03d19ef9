/// The views built from the ledger: what is open, what was answered, what is contested.
///
/// A dossier owns no data of its own: built from scratch it is equal to one that followed the ledger entry by entry.
///
/// ```java
/// var dossier = Dossier.of(ledger);
/// Table motions = View.MOTIONS.of(dossier, today);
/// ```
@NullMarked
package griffie.registry.dossier;

import org.jspecify.annotations.NullMarked;
