package griffie.paper;

import java.util.List;

/// A footnote or endnote: its number, every marker that points to it, and its body.
///
/// The body is empty and lies at the first marker when the paper has a marker but no such note.
public record Note(int number, List<Span> markers, Span body) {
    public Note {
        if (number < 0) throw new IllegalArgumentException("note " + number);
        markers = List.copyOf(markers);
    }

    public boolean hasBody() {
        return !body.isEmpty();
    }
}
