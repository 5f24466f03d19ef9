package griffie.registry.source;

import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/// The last that was said of each thing. A line is read when it is asked for: a parliament has more than a million.
record Facts(SortedMap<String, String> lines) {
    /// Every fact of one sort, in the order of the keys.
    Stream<Fact> of(String sort) {
        return lines.subMap(sort + "/", sort + "0").values().stream().map(Fact::parse);
    }

    Optional<Fact> get(String sort, String id) {
        return Optional.ofNullable(lines.get(sort + "/" + id)).map(Fact::parse);
    }
}
