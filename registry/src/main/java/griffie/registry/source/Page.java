package griffie.registry.source;

import java.util.List;

/// One page as it was read: what it says, where to go on, and whether this was the last one for now.
record Page(List<Fact> facts, String next, Rest rest) {
    /// Whether there is more.
    enum Rest {
        MORE,
        NONE
    }

    Page {
        facts = List.copyOf(facts);
    }
}
