package griffie.intake.markup;

import java.io.IOException;

/// XML that is broken, or that asks for what is never done; the message says what and in which line and column.
public final class MalformedMarkup extends IOException {
    MalformedMarkup(String message) {
        super(message);
    }

    static MalformedMarkup at(String chars, int offset, String problem) {
        int line = 1;
        int lineStart = 0;
        for (int at = chars.indexOf('\n'); at >= 0 && at < offset; at = chars.indexOf('\n', at + 1)) {
            line++;
            lineStart = at + 1;
        }
        return new MalformedMarkup("%s (line %d, column %d)".formatted(problem, line, offset - lineStart + 1));
    }
}
