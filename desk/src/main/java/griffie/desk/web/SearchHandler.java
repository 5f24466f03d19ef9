package griffie.desk.web;

import griffie.registry.search.Facet;
import griffie.registry.search.Found;
import griffie.registry.search.Search;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Optional;
import java.util.Set;

/// `/search?q=krijgsgevangenen&kind=motion&page=2`.
final class SearchHandler implements Handler {
    private static final int MOST_PAGES = 50;
    private static final int LONGEST = 1000;

    private final LiveSearch search;
    private final Pages pages;

    SearchHandler(LiveSearch search, Pages pages) {
        this.search = search;
        this.pages = pages;
    }

    @Override
    public void handle(Context ctx) throws IOException {
        String query = Form.query(ctx, "q").strip();
        if (query.length() > LONGEST) throw new TooMuch();
        int number = Math.clamp(Form.number(Form.query(ctx, "page")).orElse(1), 1, MOST_PAGES);
        var chosen = new EnumMap<Facet, String>(Facet.class);
        var filters = Search.Filters.NONE;
        for (var facet : Facet.values()) {
            String value = Form.query(ctx, facet.toString());
            if (value.isEmpty()) continue;
            chosen.put(facet, value);
            filters = filters.with(facet, Set.of(value));
        }
        var page = new Search.Page((number - 1) * SearchPage.HITS, SearchPage.HITS);
        var found = query.isEmpty() ? Optional.<Found>empty() : Optional.of(search.find(query, page, filters));
        pages.show(ctx, new SearchPage(query, chosen, number, found));
    }
}
