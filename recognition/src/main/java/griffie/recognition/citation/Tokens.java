package griffie.recognition.citation;

import griffie.paper.Span;
import java.util.Arrays;

/// The signs of a text in order, with their offsets. White space is no sign; outside the text every sign is `END`.
final class Tokens {
    private final String chars;
    private final Sign[] signs;
    private final int[] starts;
    private final int[] ends;
    private final int size;

    private Tokens(String chars, Sign[] signs, int[] starts, int[] ends, int size) {
        this.chars = chars;
        this.signs = signs;
        this.starts = starts;
        this.ends = ends;
        this.size = size;
    }

    static Tokens of(String chars) {
        var scanner = new Scanner(chars);
        var signs = new Sign[chars.length() / 5 + 16];
        var starts = new int[signs.length];
        var ends = new int[signs.length];
        int size = 0;
        for (var sign = next(scanner); sign != Sign.END; sign = next(scanner)) {
            if (size == signs.length) {
                signs = Arrays.copyOf(signs, 2 * size);
                starts = Arrays.copyOf(starts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
            }
            signs[size] = sign;
            starts[size] = scanner.start();
            ends[size] = scanner.end();
            size++;
        }
        return new Tokens(chars, signs, starts, ends, size);
    }

    private static Sign next(Scanner scanner) {
        try {
            return scanner.next();
        } catch (java.io.IOException e) {
            throw new IllegalStateException("a scanner without a reader reads nothing", e);
        }
    }

    int size() {
        return size;
    }

    Sign sign(int i) {
        return i >= 0 && i < size ? signs[i] : Sign.END;
    }

    boolean is(int i, Sign sign) {
        return sign(i) == sign;
    }

    boolean isOneOf(int i, Sign first, Sign second) {
        return is(i, first) || is(i, second);
    }

    boolean isOneOf(int i, Sign first, Sign second, Sign third) {
        return is(i, first) || is(i, second) || is(i, third);
    }

    /// Whether the token is this word, in whatever case.
    boolean is(int i, String word) {
        return i >= 0
                && i < size
                && length(i) == word.length()
                && chars.regionMatches(true, starts[i], word, 0, word.length());
    }

    int start(int i) {
        return i < 0 ? 0 : i < size ? starts[i] : chars.length();
    }

    int end(int i) {
        return i < 0 ? 0 : i < size ? ends[i] : chars.length();
    }

    int length(int i) {
        return end(i) - start(i);
    }

    String text(int i) {
        return chars.substring(start(i), end(i));
    }

    String text(Span span) {
        return span.in(chars);
    }

    char first(int i) {
        return chars.charAt(start(i));
    }

    char last(int i) {
        return chars.charAt(end(i) - 1);
    }

    Span span(int i) {
        return new Span(start(i), end(i));
    }

    /// From the start of the first token up to the start of the token `next`, without the white space before it.
    Span span(int first, int next) {
        return new Span(start(first), end(next - 1));
    }

    /// Whether nothing stands between this token and the one before it.
    boolean glued(int i) {
        return i > 0 && i < size && starts[i] == ends[i - 1];
    }

    /// Whether a sign of this sort stands here and touches the one before it.
    boolean glued(int i, Sign sign) {
        return glued(i) && is(i, sign);
    }

    /// Whether a sign of this sort stands here and touches both its neighbours.
    boolean joins(int i, Sign sign) {
        return is(i, sign) && glued(i) && glued(i + 1);
    }

    /// Whether this is a number of so many digits.
    boolean isNumber(int i, int fewest, int most) {
        return is(i, Sign.NUMBER) && length(i) >= fewest && length(i) <= most;
    }

    /// The value of a number of at most nine digits.
    int number(int i) {
        return Integer.parseInt(chars, start(i), end(i), 10);
    }

    /// The first token that starts at or after the offset.
    int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }
}
