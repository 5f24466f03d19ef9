package griffie.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Where each character of a clean text comes from in its source.
///
/// The clean text is cut into runs. A run copied letter by letter leads each letter to its own; a run that was
/// rewritten (a repaired word, a blank for a line end) leads as a whole to the whole passage that it was made from.
/// Offsets are UTF-16 code units, on both sides.
public final class Origin {
    private final int[] cleanStarts;
    private final int[] sourceStarts;
    private final int[] sourceEnds;
    private final BitSet rewritten;
    private final int length;

    private Origin(int[] cleanStarts, int[] sourceStarts, int[] sourceEnds, BitSet rewritten, int length) {
        this.cleanStarts = cleanStarts;
        this.sourceStarts = sourceStarts;
        this.sourceEnds = sourceEnds;
        this.rewritten = rewritten;
        this.length = length;
    }

    /// The origin of a text that is its own source.
    public static Origin identity(int length) {
        return new Builder().copy(0, length).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /// The number of clean characters that this origin knows.
    public int length() {
        return length;
    }

    /// The passage of the source that the clean span was made from.
    public Span source(Span clean) {
        if (clean.end() > length) throw new IllegalArgumentException(clean + " in a text of " + length);
        if (length == 0) return new Span(0, 0);
        if (clean.isEmpty()) return emptyAt(clean.start());
        int start = first(clean.start());
        return new Span(start, Math.max(start, last(clean.end() - 1)));
    }

    /// One run: so many clean characters, what they were made from, and whether they were copied letter by letter.
    public record Run(int length, Span source, boolean isCopy) {}

    /// The runs, in the order of the clean text.
    public List<Run> runs() {
        var runs = new ArrayList<Run>(cleanStarts.length);
        for (int run = 0; run < cleanStarts.length; run++) {
            var source = new Span(sourceStarts[run], sourceEnds[run]);
            runs.add(new Run(cleanEnd(run) - cleanStarts[run], source, isCopy(run)));
        }
        return runs;
    }

    /// This origin after an earlier step: from this clean text through the text between to the first source.
    public Origin after(Origin earlier) {
        var composed = new Builder();
        for (int run = 0; run < cleanStarts.length; run++) {
            composeRun(run, earlier, composed);
        }
        return composed.build();
    }

    private void composeRun(int run, Origin earlier, Builder composed) {
        int cleanLength = cleanEnd(run) - cleanStarts[run];
        if (!isCopy(run)) {
            var between = new Span(sourceStarts[run], sourceEnds[run]);
            composed.rewrite(cleanLength, earlier.source(between));
            return;
        }
        int at = sourceStarts[run];
        while (at < sourceEnds[run]) {
            int earlierRun = earlier.runOf(at);
            int end = Math.min(sourceEnds[run], earlier.cleanEnd(earlierRun));
            if (earlier.isCopy(earlierRun)) {
                composed.copy(earlier.first(at), end - at);
            } else {
                composed.rewrite(end - at, new Span(earlier.sourceStarts[earlierRun], earlier.sourceEnds[earlierRun]));
            }
            at = end;
        }
    }

    private Span emptyAt(int offset) {
        int at = offset < length ? first(offset) : last(length - 1);
        return new Span(at, at);
    }

    private int first(int clean) {
        int run = runOf(clean);
        return isCopy(run) ? sourceStarts[run] + clean - cleanStarts[run] : sourceStarts[run];
    }

    private int last(int clean) {
        int run = runOf(clean);
        return isCopy(run) ? sourceStarts[run] + clean - cleanStarts[run] + 1 : sourceEnds[run];
    }

    private int runOf(int clean) {
        int found = Arrays.binarySearch(cleanStarts, clean);
        return found >= 0 ? found : -found - 2;
    }

    private int cleanEnd(int run) {
        return run + 1 < cleanStarts.length ? cleanStarts[run + 1] : length;
    }

    private boolean isCopy(int run) {
        return !rewritten.get(run);
    }

    /// Builds an origin from left to right, in step with the clean text.
    public static final class Builder {
        private int[] cleanStarts = new int[16];
        private int[] sourceStarts = new int[16];
        private int[] sourceEnds = new int[16];
        private final BitSet rewritten = new BitSet();
        private int runs;
        private int length;

        /// The next `count` clean characters are those of the source from `sourceStart` on.
        public Builder copy(int sourceStart, int count) {
            if (count == 0) return this;
            if (runs > 0 && !rewritten.get(runs - 1) && sourceEnds[runs - 1] == sourceStart) {
                sourceEnds[runs - 1] += count;
                length += count;
                return this;
            }
            return add(count, sourceStart, sourceStart + count);
        }

        /// The next `count` clean characters stand for the whole of `source`.
        public Builder rewrite(int count, Span source) {
            if (count == 0) return this;
            rewritten.set(runs);
            return add(count, source.start(), source.end());
        }

        /// The number of clean characters so far.
        public int length() {
            return length;
        }

        public Origin build() {
            return new Origin(
                    Arrays.copyOf(cleanStarts, runs),
                    Arrays.copyOf(sourceStarts, runs),
                    Arrays.copyOf(sourceEnds, runs),
                    (BitSet) rewritten.clone(),
                    length);
        }

        private Builder add(int count, int sourceStart, int sourceEnd) {
            if (runs == cleanStarts.length) grow();
            cleanStarts[runs] = length;
            sourceStarts[runs] = sourceStart;
            sourceEnds[runs] = sourceEnd;
            runs++;
            length += count;
            return this;
        }

        private void grow() {
            cleanStarts = Arrays.copyOf(cleanStarts, 2 * runs);
            sourceStarts = Arrays.copyOf(sourceStarts, 2 * runs);
            sourceEnds = Arrays.copyOf(sourceEnds, 2 * runs);
        }
    }
}
