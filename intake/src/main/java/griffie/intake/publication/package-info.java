/// Reads the XML in which the official publisher publishes papers of parliament.
/// [griffie.intake.publication.OfficialPublication] is the door.
@NullMarked
package griffie.intake.publication;

import org.jspecify.annotations.NullMarked;
