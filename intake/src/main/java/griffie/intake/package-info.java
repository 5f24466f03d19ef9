/// Reads a file into a [griffie.paper.Paper].
@NullMarked
package griffie.intake;

import org.jspecify.annotations.NullMarked;
