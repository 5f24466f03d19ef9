/// Reads a file into a [griffie.paper.Paper]: [griffie.intake.Intake] is the door.
@NullMarked
package griffie.intake;

import org.jspecify.annotations.NullMarked;
