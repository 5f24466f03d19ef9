/// Everything recognised in one paper.
@NullMarked
package griffie.desk.read;

import org.jspecify.annotations.NullMarked;
