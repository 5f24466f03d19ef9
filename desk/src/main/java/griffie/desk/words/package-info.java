/// Puts verdicts and reasons into words, in Dutch and English.
@NullMarked
package griffie.desk.words;

import org.jspecify.annotations.NullMarked;
