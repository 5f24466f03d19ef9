/// A linter for papers: reports each citation that is not confirmed.
@NullMarked
package griffie.desk.check;

import org.jspecify.annotations.NullMarked;
