/// `griffie dossier`: reads a folder into its ledger and shows the views.
@NullMarked
package griffie.desk.dossier;

import org.jspecify.annotations.NullMarked;
