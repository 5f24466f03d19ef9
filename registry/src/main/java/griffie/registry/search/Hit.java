package griffie.registry.search;

import griffie.paper.Span;
import java.util.List;

/// A paper that was found. The identifier and the date are empty where the paper does not say them.
public record Hit(String key, String id, String date, String title, double score, List<Passage> passages) {
    public Hit {
        passages = List.copyOf(passages);
    }

    /// A passage of the clean text, and in it what was looked for; all spans are in the clean text. `pairs` of the
    /// characters before it are written as two UTF-16 units, so that whoever counts characters can.
    public record Passage(Span at, String text, List<Span> marked, int pairs) {
        public Passage {
            marked = List.copyOf(marked);
        }
    }
}
