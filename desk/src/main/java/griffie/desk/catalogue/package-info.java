/// What is known: list it, add to it.
@NullMarked
package griffie.desk.catalogue;

import org.jspecify.annotations.NullMarked;
