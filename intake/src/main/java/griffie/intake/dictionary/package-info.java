/// The words of Dutch and English, in a compact form. [griffie.intake.dictionary.Dictionary] is the door.
@NullMarked
package griffie.intake.dictionary;

import org.jspecify.annotations.NullMarked;
