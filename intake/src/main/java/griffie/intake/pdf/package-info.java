/// Reads the pages of a PDF: [griffie.intake.pdf.Pdf] is the door.
@NullMarked
package griffie.intake.pdf;

import org.jspecify.annotations.NullMarked;
