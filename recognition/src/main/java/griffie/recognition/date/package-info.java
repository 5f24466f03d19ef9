/// Finds dates and lengths of time, and infers what the words leave out.
@NullMarked
package griffie.recognition.date;

import org.jspecify.annotations.NullMarked;
