/// Scores recognition and verification against files of cases.
@NullMarked
package griffie.desk.evaluate;

import org.jspecify.annotations.NullMarked;
