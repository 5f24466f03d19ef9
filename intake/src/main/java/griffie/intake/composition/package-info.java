/// Writes a clean text from a file that says itself what is a paragraph, a note or a heading.
/// [griffie.intake.composition.Composition] is the door; all readers of such files share it.
@NullMarked
package griffie.intake.composition;

import org.jspecify.annotations.NullMarked;
