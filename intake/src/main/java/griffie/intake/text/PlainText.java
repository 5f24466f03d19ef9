package griffie.intake.text;

import griffie.intake.dictionary.Dictionary;
import griffie.intake.text.Assembly.Assembled;
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
        var mended = Mending.of(assembled(draft, lines), Dictionary.bundled());
        return Heads.paper(source, mended, Lines.furniture(draft.chars(), lines));
    }

    private static Assembled assembled(Draft draft, List<Line> lines) {
        String chars = draft.chars();
        var marks = Marks.in(chars);
        var units = Units.of(chars, lines, marks);
        var layout = Layout.of(chars, units, marks);
        var links = Markers.link(marks, layout, chars.length());
        return Assembly.of(draft, layout, links, new Joints(Dictionary.bundled(), Vocabulary.of(chars)));
    }
}
