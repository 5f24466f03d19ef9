/// Scores what is found in whole papers against what a careful reader found in them.
@NullMarked
package griffie.desk.evaluate.golden;

import org.jspecify.annotations.NullMarked;
