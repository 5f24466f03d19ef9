/// Search: how good and how fast, beside bare Lucene and SQLite's FTS5, in one run.
@NullMarked
package griffie.bench.search;

import org.jspecify.annotations.NullMarked;
