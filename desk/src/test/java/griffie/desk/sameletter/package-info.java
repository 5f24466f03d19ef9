/// One letter of our own in every form in which people have it: whatever the file was, the reading is the same.
@NullMarked
package griffie.desk.sameletter;

import org.jspecify.annotations.NullMarked;
