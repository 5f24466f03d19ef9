package griffie.bench.search;

import griffie.registry.search.Hit;
import griffie.registry.search.Indexed;
import griffie.registry.search.Search;
import griffie.registry.search.SearchIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Griffie's own search, with snippets and counts.
final class GriffieEngine implements Engine {
    private final Path folder;
    private @Nullable Search search;

    GriffieEngine(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "Griffie";
    }

    @Override
    public void index(List<SearchPaper> papers) throws IOException {
        try (var index = SearchIndex.open(folder)) {
            for (var paper : papers) index.replace(Indexed.of(paper.key(), paper.reading()));
            index.commit(papers.size());
        }
        search = Search.open(folder);
    }

    @Override
    public List<String> best(String query, int most) throws IOException {
        if (search == null) throw new IllegalStateException("nothing indexed");
        return search.find(query, new Search.Page(0, most), Search.Filters.NONE).hits().stream()
                .map(Hit::key)
                .toList();
    }

    @Override
    public void close() throws IOException {
        if (search != null) search.close();
    }
}
