/// Reads mail: its body and what is attached to it. [griffie.intake.container.Mail] is the door.
@NullMarked
package griffie.intake.container;

import org.jspecify.annotations.NullMarked;
