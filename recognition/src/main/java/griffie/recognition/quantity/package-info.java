/// Finds amounts: how many or how much of what.
@NullMarked
package griffie.recognition.quantity;

import org.jspecify.annotations.NullMarked;
