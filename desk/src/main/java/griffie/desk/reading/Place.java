package griffie.desk.reading;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A line and column in a file, both counted from 1; columns count Unicode code points.
public record Place(int line, int column) {
    /// The places of offsets in one text; made once, asked often.
    public static final class Finder {
        private final String text;
        private final int[] lineStarts;

        public Finder(String text) {
            this.text = text;
            this.lineStarts = lineStarts(text);
        }

        /// The place of an offset that counts UTF-16 code units.
        public Place of(int offset) {
            int found = Arrays.binarySearch(lineStarts, offset);
            int line = found >= 0 ? found : -found - 2;
            return new Place(line + 1, text.codePointCount(lineStarts[line], offset) + 1);
        }

        private static int[] lineStarts(String text) {
            var starts = IntStream.builder().add(0);
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                boolean crBeforeLf = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
                if (c == '\n' || (c == '\r' && !crBeforeLf)) starts.add(at + 1);
            }
            return starts.build().toArray();
        }
    }
}
