/// Finds what is asked, promised, called for, claimed, held and assessed, by whom, and which passage answers what.
@NullMarked
package griffie.recognition.act;

import org.jspecify.annotations.NullMarked;
