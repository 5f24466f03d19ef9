package griffie.paper;

import java.util.Locale;

/// A place that belongs to a note: a marker in the text, or the body of the note.
public record NoteMark(Span span, int number, Role role) implements Finding {
    /// What stands there.
    public enum Role {
        MARKER,
        BODY;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
