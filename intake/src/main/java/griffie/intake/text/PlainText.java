package griffie.intake.text;

import griffie.intake.dictionary.Dictionary;
import griffie.intake.text.Assembly.Assembled;
import griffie.paper.Paper;
import griffie.paper.Source;

/// The door: makes a paper of a text or Markdown file.
public final class PlainText {
    private PlainText() {}

    /// Cleans a text and reads what its head says. No text is refused.
    public static Paper read(Source source) {
        var assembled = assembled(source.decoded());
        var mended = Mending.of(assembled, Dictionary.bundled());
        return Heads.paper(source, mended);
    }

    private static Assembled assembled(String decoded) {
        var draft = Markdown.unmarked(Characters.normalised(Draft.of(decoded)));
        String chars = draft.chars();
        var marks = Marks.in(chars);
        var units = Units.of(chars, Lines.of(chars), marks);
        var layout = Layout.of(chars, units, marks);
        var links = Markers.link(marks, layout, chars.length());
        return Assembly.of(draft, layout, links, new Joints(Dictionary.bundled(), Vocabulary.of(chars)));
    }
}
