/// Reads XML from a string, piece by piece, and knows where each piece stands. [griffie.intake.markup.Markup] is the
/// door.
///
/// It never fetches, includes or expands anything: a document type is skipped, an entity that it declares is refused.
@NullMarked
package griffie.intake.markup;

import org.jspecify.annotations.NullMarked;
