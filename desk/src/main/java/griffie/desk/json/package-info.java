/// Writes readings as JSON, as docs/json.md describes it.
@NullMarked
package griffie.desk.json;

import org.jspecify.annotations.NullMarked;
