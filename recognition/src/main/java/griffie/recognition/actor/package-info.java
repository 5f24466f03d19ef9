/// Finds states, organisations, persons, places and groups, and ties the names of one together.
@NullMarked
package griffie.recognition.actor;

import org.jspecify.annotations.NullMarked;
