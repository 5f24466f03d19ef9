package griffie.paper;

/// A stretch of text, counted in UTF-16 code units from the start of the text; `end` is the first unit after it.
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) throw new IllegalArgumentException("span %d..%d".formatted(start, end));
    }

    public static Span at(int start, int length) {
        return new Span(start, start + length);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The smallest span that holds both.
    public Span covering(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    public Span shifted(int by) {
        return new Span(start + by, end + by);
    }

    /// In reading order; of two that start together, the longer one first.
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
