/// Takes files out of archives within limits. [griffie.intake.archive.Archive] is the door.
@NullMarked
package griffie.intake.archive;

import org.jspecify.annotations.NullMarked;
