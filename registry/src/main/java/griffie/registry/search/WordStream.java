package griffie.registry.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/// Words on their way into the index: each with its stems, and with what was recognised there, at one position.
///
/// The words of some parts of a text keep the positions that they have in the whole, so that one table of blocks
/// serves all fields.
final class WordStream extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private Tokens tokens = Tokens.NONE;
    private List<Range> ranges = List.of();
    private Labels labels = Labels.NONE;
    private int range;
    private int token;
    private int part;
    private int position;

    /// The tokens from `first` up to `end`.
    record Range(int first, int end) {}

    /// The same stream with other words; making a new one costs more than a short text.
    WordStream of(Tokens tokens, List<Range> ranges, Labels labels) {
        this.tokens = tokens;
        this.ranges = ranges;
        this.labels = labels;
        return this;
    }

    WordStream ofAll(Tokens tokens, Labels labels) {
        return of(tokens, List.of(new Range(0, tokens.size())), labels);
    }

    @Override
    public void reset() {
        range = -1;
        token = 0;
        part = 0;
        position = -1;
        nextRange();
    }

    @Override
    public boolean incrementToken() {
        if (range >= ranges.size()) return false;
        int here = tokens.position(token);
        increment.setPositionIncrement(here - position);
        position = here;
        term.setBytesRef(term(tokens.word(token)));
        if (part == 0) nextToken();
        return true;
    }

    // The written word first, then its stem and parts, then the labels that stand there.
    private BytesRef term(Word word) {
        int at = part++;
        int more = word.more().size();
        BytesRef found =
                at == 0 ? word.written() : at <= more ? word.more().get(at - 1) : labels.get(token, at - more - 1);
        if (part > more + labels.count(token)) part = 0;
        return found;
    }

    private void nextToken() {
        token++;
        if (token >= ranges.get(range).end()) nextRange();
    }

    private void nextRange() {
        do range++;
        while (range < ranges.size()
                && ranges.get(range).first() >= ranges.get(range).end());
        if (range < ranges.size()) token = ranges.get(range).first();
    }
}
