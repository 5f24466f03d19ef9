package griffie.paper;

import java.util.List;
import java.util.Optional;

/// The clean text of a paper: whole paragraphs without page furniture, then its notes.
///
/// Markers of notes stand in it as superscript digits (`²`), whatever sign the source had, so that they are never read
/// as part of a number. Blocks lie in order, do not overlap, and are separated by an empty line.
///
/// `anchors` tell where it stands on the pages of the file; a file without pages has none. `links` are the hyperlinks
/// of
/// the file, as far as its format has any that are read.
public record Text(
        String chars, List<Block> blocks, List<Note> notes, Origin origin, Anchors anchors, List<Link> links) {
    public Text {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        links = List.copyOf(links);
        if (origin.length() != chars.length()) {
            throw new IllegalArgumentException(
                    "origin of %d for %d characters".formatted(origin.length(), chars.length()));
        }
    }

    /// A text without links.
    public Text(String chars, List<Block> blocks, List<Note> notes, Origin origin, Anchors anchors) {
        this(chars, blocks, notes, origin, anchors, List.of());
    }

    /// A text that was never on a page.
    public Text(String chars, List<Block> blocks, List<Note> notes, Origin origin) {
        this(chars, blocks, notes, origin, Anchors.NONE);
    }

    /// One paragraph that is its own source.
    public static Text of(String chars) {
        var all = new Span(0, chars.length());
        return new Text(chars, List.of(new Block.Paragraph(all)), List.of(), Origin.identity(chars.length()));
    }

    public String of(Span span) {
        return span.in(chars);
    }

    /// The note in whose body the offset lies.
    public Optional<Note> noteAt(int offset) {
        return notes.stream().filter(note -> note.body().contains(offset)).findFirst();
    }
}
