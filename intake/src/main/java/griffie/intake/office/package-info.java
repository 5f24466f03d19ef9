/// Reads the documents of word processors: DOCX, ODT and RTF. [griffie.intake.office.OfficeDocument] is the door.
@NullMarked
package griffie.intake.office;

import org.jspecify.annotations.NullMarked;
