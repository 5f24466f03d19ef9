package griffie.intake.publication;

import griffie.paper.Origin;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;

/// A paragraph or the body of a note while it is written, before it has its place in the text.
final class Written {
    /// A marker in it: where it stands, and the number of the note.
    record Marker(Span at, int number) {}

    private final String element;
    private final StringBuilder chars = new StringBuilder();
    private final Origin.Builder origin = Origin.builder();
    private final List<Marker> markers = new ArrayList<>();

    Written(String element) {
        this.element = element;
    }

    /// The name of the element that it is the text of.
    String element() {
        return element;
    }

    boolean isEmpty() {
        return chars.isEmpty();
    }

    String chars() {
        return chars.toString();
    }

    Origin origin() {
        return origin.build();
    }

    List<Marker> markers() {
        return markers;
    }

    /// Adds letters that stand for the source from `start` to `end`; blanks become one, and none begins a paragraph.
    void add(String decoded, int start, int end) {
        boolean isCopy = decoded.length() == end - start;
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            boolean isBlank = Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
            if (isBlank && (chars.isEmpty() || chars.charAt(chars.length() - 1) == ' ')) continue;
            chars.append(isBlank ? ' ' : c);
            if (isCopy && (!isBlank || c == ' ')) origin.copy(start + i, 1);
            else origin.rewrite(1, isCopy ? Span.at(start + i, 1) : new Span(start, end));
        }
    }

    /// Adds what the source does not have in this form.
    Span insert(String text, Span source) {
        int start = chars.length();
        chars.append(text);
        origin.rewrite(text.length(), source);
        return new Span(start, chars.length());
    }
}
