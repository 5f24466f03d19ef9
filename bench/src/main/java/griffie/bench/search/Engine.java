package griffie.bench.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/// Something that searches papers.
interface Engine extends Closeable {
    String name();

    /// Takes all papers in, makes them lasting and opens them for searching.
    void index(List<SearchPaper> papers) throws IOException;

    /// The keys of the best papers, the best first, with what a page of results needs having been made.
    List<String> best(String query, int most) throws IOException;
}
