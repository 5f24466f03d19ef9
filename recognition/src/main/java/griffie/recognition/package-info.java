/// Finds what a text cites, dates, counts, and who says what in it. Touches nothing outside.
@NullMarked
package griffie.recognition;

import org.jspecify.annotations.NullMarked;
