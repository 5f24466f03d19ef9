/// How fast is it? Benchmarks against named peers in the same run; docs/speed.md says how to run them.
@NullMarked
package griffie.bench;

import org.jspecify.annotations.NullMarked;
