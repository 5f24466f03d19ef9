/// Checks citations against catalogues.
@NullMarked
package griffie.registry.verification;

import org.jspecify.annotations.NullMarked;
