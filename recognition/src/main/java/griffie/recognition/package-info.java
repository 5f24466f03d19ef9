/// Finds what a text cites. Touches nothing outside.
@NullMarked
package griffie.recognition;

import org.jspecify.annotations.NullMarked;
