package griffie.intake.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lines that stand together: a paragraph, or a part of one, or the body of a note.
record Unit(List<Line> lines, Gap gap, @Nullable NoteStart note) {
    /// What lies before it.
    enum Gap {
        /// Nothing; the lines may as well belong together.
        NONE,
        /// Nothing, but it is a paragraph of its own.
        LINE,
        /// Empty lines.
        BLANK,
        /// So many empty lines that a page may have ended.
        WIDE,
        /// Furniture or the end of a page.
        PAGE
    }

    Line first() {
        return lines.getFirst();
    }

    Line last() {
        return lines.getLast();
    }

    int start() {
        return first().start();
    }

    int end() {
        return last().end();
    }

    /// The number of the note that it may be the body of, or 0.
    int number() {
        return note == null ? 0 : note.number();
    }

    boolean is(NoteStart.Form form) {
        return note != null && note.form() == form;
    }
}
