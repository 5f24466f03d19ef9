/// The terminal or the pipe: language, colour, progress.
@NullMarked
package griffie.desk.console;

import org.jspecify.annotations.NullMarked;
