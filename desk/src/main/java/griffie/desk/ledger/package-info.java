/// `griffie ledger`: people decide on what was proposed, and see that the record is sound.
@NullMarked
package griffie.desk.ledger;

import org.jspecify.annotations.NullMarked;
