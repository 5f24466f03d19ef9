/// What the head of a paper says, in words. [griffie.intake.head.Titles] is the door.
@NullMarked
package griffie.intake.head;

import org.jspecify.annotations.NullMarked;
