/// Reads pictures of pages with Tesseract, a program of its own: [griffie.intake.scan.Scans] is the door for files,
/// [griffie.intake.scan.Recognition] that for pages of a PDF.
@NullMarked
package griffie.intake.scan;

import org.jspecify.annotations.NullMarked;
