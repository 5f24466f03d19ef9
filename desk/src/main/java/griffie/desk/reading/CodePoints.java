package griffie.desk.reading;

import griffie.paper.Span;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Turns offsets that count UTF-16 code units into offsets that count Unicode code points, as in JSON.
public final class CodePoints {
    /// The offsets after which a second half of a pair stands.
    private final int[] pairs;

    public CodePoints(String text) {
        this.pairs = pairs(text);
    }

    public Span of(Span span) {
        return new Span(of(span.start()), of(span.end()));
    }

    private int of(int offset) {
        int found = Arrays.binarySearch(pairs, offset);
        return offset - (found >= 0 ? found : -found - 1);
    }

    private static int[] pairs(String text) {
        var pairs = IntStream.builder();
        for (int at = 1; at < text.length(); at++) {
            if (Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))) pairs.add(at);
        }
        return pairs.build().toArray();
    }
}
