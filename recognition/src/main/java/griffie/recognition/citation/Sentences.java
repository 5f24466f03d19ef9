package griffie.recognition.citation;

import griffie.paper.Block;
import griffie.paper.Span;
import griffie.paper.Text;
import java.util.Arrays;

/// Where the sentences of a text begin and end.
public final class Sentences {
    private final int[] starts;
    private final int[] ends;
    private final int size;

    private Sentences(int[] starts, int[] ends, int size) {
        this.starts = starts;
        this.ends = ends;
        this.size = size;
    }

    static Sentences of(Text text, Tokens tokens) {
        var building = new Builder(tokens);
        int block = 0;
        for (int i = 0; i < tokens.size(); i++) {
            block = blockBefore(text, block, tokens.start(i), building, i);
            building.add(i);
        }
        return building.build();
    }

    // A block ends a sentence whatever its last sign is: a heading has no full stop.
    private static int blockBefore(Text text, int block, int offset, Builder building, int token) {
        int at = block;
        while (at < text.blocks().size() && span(text, at).end() <= offset) {
            at++;
            building.breakBefore(token);
        }
        return at;
    }

    private static Span span(Text text, int block) {
        Block at = text.blocks().get(block);
        return at.span();
    }

    /// The sentence in which the offset lies, or the one before it.
    public Span at(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        int index = found >= 0 ? found : Math.max(0, -found - 2);
        return size == 0 ? new Span(0, 0) : new Span(starts[index], ends[index]);
    }

    private static final class Builder {
        private final Tokens tokens;
        private int[] starts = new int[16];
        private int[] ends = new int[16];
        private int size;
        private int first;

        Builder(Tokens tokens) {
            this.tokens = tokens;
        }

        void add(int token) {
            if (tokens.is(token, Sign.PARAGRAPH)) {
                breakBefore(token);
                first = token + 1;
            } else if (isEnd(token)) {
                int next = token + 1;
                while (tokens.glued(next) && tokens.isOneOf(next, Sign.MARK, Sign.QUOTE, Sign.CLOSE)) next++;
                if (next == token + 1) breakBefore(next);
            } else if (tokens.is(token, Sign.MARK) && closesSentence(token)) {
                breakBefore(token + 1);
            }
        }

        private boolean closesSentence(int mark) {
            int before = mark - 1;
            while (tokens.isOneOf(before, Sign.QUOTE, Sign.CLOSE)) before--;
            return before >= first && isEnd(before);
        }

        private boolean isEnd(int token) {
            if (tokens.is(token, Sign.STOP)) return true;
            if (!tokens.is(token, Sign.DOT)) return false;
            return opensSentence(afterMarks(token + 1)) && !tokens.is(token - 1, Sign.LETTER);
        }

        private int afterMarks(int token) {
            int next = token;
            while (tokens.glued(next) && tokens.isOneOf(next, Sign.MARK, Sign.QUOTE, Sign.CLOSE)) next++;
            return next;
        }

        private boolean opensSentence(int token) {
            if (tokens.is(token, Sign.END)) return true;
            if (tokens.glued(token)) return false;
            char first = tokens.first(token);
            return !Character.isLowerCase(first) && first != ',' && first != ';' && first != ')';
        }

        void breakBefore(int token) {
            if (token <= first) return;
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
            }
            starts[size] = tokens.start(first);
            ends[size] = tokens.end(token - 1);
            size++;
            first = token;
        }

        Sentences build() {
            breakBefore(tokens.size());
            return new Sentences(starts, ends, size);
        }
    }
}
