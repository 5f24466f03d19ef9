/// Citations: a scanner cuts a text into signs, families of forms read citations from them, and a last step gathers
/// what stands beside each. Every form has cases in the casebook.
@NullMarked
package griffie.recognition.citation;

import org.jspecify.annotations.NullMarked;
