package griffie.recognition.quantity;

import griffie.paper.Finding;
import griffie.recognition.word.Words;
import java.util.BitSet;
import java.util.List;

/// The tokens that are a part of something else, which no quantity takes away.
final class Taken {
    private final BitSet tokens;

    private Taken(BitSet tokens) {
        this.tokens = tokens;
    }

    static Taken of(Words words, List<Finding> findings) {
        var tokens = new BitSet(words.size());
        for (var finding : findings) {
            tokens.set(words.at(finding.span().start()), words.at(finding.span().end()));
        }
        return new Taken(tokens);
    }

    boolean is(int i) {
        return tokens.get(i);
    }

    /// Whether any token from one up to another is taken.
    boolean isAny(int from, int to) {
        int first = tokens.nextSetBit(from);
        return first >= 0 && first < to;
    }
}
