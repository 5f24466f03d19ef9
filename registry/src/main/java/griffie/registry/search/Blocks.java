package griffie.registry.search;

import griffie.paper.Paper;
import griffie.paper.Span;
import griffie.registry.search.Words.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/// The blocks of a text with the position of their first word, so that a passage is found without reading the whole.
record Blocks(List<Placed> all) {
    /// A block: where it stands, its language, and the position of its first word.
    record Placed(Span span, Language language, int position) {}

    Blocks {
        all = List.copyOf(all);
    }

    /// Cuts a paper into words, and notes where each block begins.
    static Blocks of(Paper paper, Tokens into) {
        var placed = new ArrayList<Placed>();
        for (var block : paper.text().blocks()) {
            var language = Language.of(paper.language(block));
            placed.add(new Placed(block.span(), language, into.nextPosition()));
            into.add(paper.text().chars(), block.span(), language);
            into.endBlock();
        }
        return new Blocks(placed);
    }

    /// The block in which a position lies.
    Placed at(int position) {
        var wanted = new Placed(new Span(0, 0), Language.DUTCH, position);
        int place = Collections.binarySearch(all, wanted, (a, b) -> Integer.compare(a.position(), b.position()));
        return all.get(place >= 0 ? place : -place - 2);
    }

    BytesRef bytes() {
        var out = new ByteBuffersDataOutput();
        try {
            out.writeVInt(all.size());
            int offset = 0;
            int position = 0;
            for (var block : all) {
                out.writeVInt(block.span().start() - offset);
                out.writeVInt(block.span().length());
                out.writeVInt((block.position() - position) * 2 + (block.language() == Language.DUTCH ? 0 : 1));
                offset = block.span().end();
                position = block.position();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the bytes lie in memory", e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    static Blocks read(BytesRef bytes) {
        var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        int count = in.readVInt();
        var placed = new ArrayList<Placed>(count);
        int offset = 0;
        int position = 0;
        for (int i = 0; i < count; i++) {
            var span = Span.at(offset + in.readVInt(), in.readVInt());
            int coded = in.readVInt();
            position += coded >>> 1;
            placed.add(new Placed(span, (coded & 1) == 0 ? Language.DUTCH : Language.ENGLISH, position));
            offset = span.end();
        }
        return new Blocks(placed);
    }
}
