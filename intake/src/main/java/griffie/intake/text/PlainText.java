package griffie.intake.text;

import griffie.intake.dictionary.Dictionary;
import griffie.intake.text.Assembly.Assembled;
import griffie.intake.text.Units.Paragraphs;
import griffie.paper.Paper;
import griffie.paper.Source;
import java.util.List;

/// The door: makes a paper of a text or Markdown file.
public final class PlainText {
    private PlainText() {}

    /// Cleans a text and reads what its head says. No text is refused.
    public static Paper read(Source source) {
        var draft = Markdown.unmarked(Characters.normalised(Draft.of(source.decoded())));
        var lines = Lines.of(draft.chars());
        var mended = Mending.of(assembled(draft, lines, Paragraphs.GUESSED), Dictionary.bundled());
        return Heads.paper(source, mended, Lines.furniture(draft.chars(), lines));
    }

    /// Cleans the text of printed pages: paragraphs are parted by empty lines, columns and pages end with a form feed,
    /// notes begin with a raised number. `furniture` is what runs along the pages and is not in the text.
    public static Paper ofPages(Source source, List<String> furniture) {
        var draft = Characters.normalised(Draft.of(source.decoded()));
        var lines = Lines.ofPages(draft.chars());
        var mended = Mending.of(assembled(draft, lines, Paragraphs.SEEN), Dictionary.bundled());
        return Heads.paper(source, mended, furniture);
    }

    /// Whether a line can be nothing but what belongs to a page: a page number, an ISSN, a running reference.
    public static boolean isFurniture(String line) {
        return Furniture.isFurniture(line);
    }

    private static Assembled assembled(Draft draft, List<Line> lines, Paragraphs paragraphs) {
        String chars = draft.chars();
        var marks = Marks.in(chars);
        var units = Units.of(chars, lines, marks, paragraphs);
        var layout = Layout.of(chars, units, marks);
        var links = Markers.link(marks, layout, chars.length());
        return Assembly.of(draft, layout, links, new Joints(Dictionary.bundled(), Vocabulary.of(chars)));
    }
}
