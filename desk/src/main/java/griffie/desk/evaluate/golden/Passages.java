package griffie.desk.evaluate.golden;

import griffie.paper.Span;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/// The passages of a clean text, counted in code points, each known by its checksum.
final class Passages {
    private final int[] points;

    Passages(String text) {
        this.points = text.codePoints().toArray();
    }

    int length() {
        return points.length;
    }

    String of(Span span) {
        return new String(points, span.start(), span.length());
    }

    /// CRC-32 of the passage in UTF-8, as eight hexadecimal digits.
    String checksum(Span span) {
        var crc = new CRC32();
        crc.update(of(span).getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(crc.getValue());
    }

    /// The passage itself when it has the checksum, else the nearest of the same length that has it: the text before it
    /// may have grown or shrunk since it was marked.
    Optional<Span> nearest(Span span, String checksum) {
        for (int distance = 0; distance <= points.length; distance++) {
            if (isAt(span.start() - distance, span, checksum)) return Optional.of(moved(span, -distance));
            if (isAt(span.start() + distance, span, checksum)) return Optional.of(moved(span, distance));
        }
        return Optional.empty();
    }

    private boolean isAt(int start, Span span, String checksum) {
        return start >= 0
                && start + span.length() <= points.length
                && checksum(Span.at(start, span.length())).equals(checksum);
    }

    private static Span moved(Span span, int by) {
        return Span.at(span.start() + by, span.length());
    }
}
