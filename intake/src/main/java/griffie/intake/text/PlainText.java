package griffie.intake.text;

import griffie.intake.dictionary.Dictionary;
import griffie.intake.head.Languages;
import griffie.intake.head.Particulars;
import griffie.intake.text.Assembly.Assembled;
import griffie.intake.text.Units.Paragraphs;
import griffie.paper.Paper;
import griffie.paper.Remark;
import griffie.paper.Said;
import griffie.paper.Source;
import griffie.paper.Text;
import java.util.ArrayList;
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

    /// Makes a paper of a text that was taken from a file which knows its own paragraphs: links the notes that were
    /// typed, reads what its head says, and which paragraphs are questions and answers.
    ///
    /// What is `known` from elsewhere in the file comes first.
    public static Paper of(Source source, Text given, List<Said> known, List<Remark> remarks) {
        var text = TypedNotes.linked(given);
        var blocks = Dialogue.marked(text.chars(), Heads.withHeads(text.chars(), text.blocks()));
        var own = Particulars.of(text.chars(), blocks, List.of());
        var about = new ArrayList<>(known);
        for (var said : own.about()) {
            if (known.stream().noneMatch(said.getClass()::isInstance)) about.add(said);
        }
        var marked = new Text(text.chars(), blocks, text.notes(), text.origin(), text.anchors(), text.links());
        var all = new ArrayList<>(remarks);
        all.addAll(own.remarks());
        all.addAll(own.against(known));
        return new Paper(source, about, Languages.of(text.chars()), marked, List.of(), all);
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

    /// Whether a line is the code of a running reference whose label stands above it: `MINBZ-2021.88-12`.
    public static boolean isCode(String line, String above) {
        return Furniture.isCode(line, above);
    }

    /// Whether a line ends with a word after which no sentence can end: `steun van de`.
    public static boolean isOpen(String line) {
        return Writing.isOpen(line);
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
