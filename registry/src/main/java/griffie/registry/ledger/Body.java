package griffie.registry.ledger;

import griffie.paper.Anchors;
import griffie.paper.Block;
import griffie.paper.Finding;
import griffie.paper.Link;
import griffie.paper.Note;
import griffie.paper.Origin;
import griffie.paper.Paper;
import griffie.paper.Refusal;
import griffie.paper.Remark;
import griffie.paper.Repair;
import griffie.paper.Said;
import griffie.paper.Source;
import griffie.paper.Text;
import griffie.registry.verification.Checked;
import griffie.registry.verification.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What stands in the column `body` of an entry, one record for each sort of event. The text of a paper has columns of
/// its own.
sealed interface Body {
    record Read(
            Locale language,
            List<Said> about,
            List<Checked> citations,
            List<Finding> findings,
            List<Repair> repairs,
            List<Remark> remarks,
            List<Block> blocks,
            List<Locale> languages,
            List<Note> notes,
            List<Known> known)
            implements Body {
        static Read of(Event.Read event) {
            var reading = event.reading();
            var paper = reading.paper();
            return new Read(
                    paper.language(),
                    paper.about(),
                    reading.checked(),
                    reading.others(),
                    paper.repairs(),
                    paper.remarks(),
                    paper.text().blocks(),
                    paper.languages(),
                    paper.text().notes(),
                    event.known());
        }

        Event.Read event(String file, String rules, String sha256, String chars, Layout layout) {
            var text = new Text(chars, blocks, notes, layout.origin(), layout.anchors(), layout.links());
            var source = new Source(Path.of(file), sha256, "");
            var paper = new Paper(source, about, language, text, repairs, remarks, languages);
            return new Event.Read(file, rules, new Reading(paper, citations, findings), known);
        }
    }

    record Unread(Refusal refusal) implements Body {}

    record Unpacked(List<String> papers) implements Body {}

    record Gone() implements Body {}

    record Decided(Decision decision) implements Body {}

    /// Where the text stands in the file: needed only where a passage is shown in its source.
    record Layout(Origin origin, Anchors anchors, List<Link> links) {
        static Layout of(Text text) {
            return new Layout(text.origin(), text.anchors(), text.links());
        }

        /// Of a text that is taken for itself.
        static Layout none(String chars) {
            return new Layout(Origin.identity(chars.length()), Anchors.NONE, List.of());
        }

        byte[] packed() {
            return Packed.of(NounJson.write(this, Layout.class));
        }

        static Layout unpacked(byte[] packed) throws IOException {
            return NounJson.read(Packed.text(packed), Layout.class);
        }
    }
}
