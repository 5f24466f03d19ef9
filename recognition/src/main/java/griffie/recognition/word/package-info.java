/// Cuts a text into words once, for all recognisers that come after the citations.
@NullMarked
package griffie.recognition.word;

import org.jspecify.annotations.NullMarked;
