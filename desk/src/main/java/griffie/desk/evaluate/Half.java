package griffie.desk.evaluate;

import griffie.paper.Paper;
import griffie.paper.Reference;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// Which papers are used: what is chosen is chosen on one half, and reported on the other.
enum Half {
    ALL,
    DEVELOPMENT,
    TEST;

    /// A paper is always in the same half, by its identifier, or its file where it has none.
    boolean has(Paper paper) {
        if (this == ALL) return true;
        String name = paper.id().map(Reference::toString).orElse(paper.source().sha256());
        var sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        return this == (sum.getValue() % 2 == 0 ? DEVELOPMENT : TEST);
    }
}
