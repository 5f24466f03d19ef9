package griffie.desk.sameletter;

import griffie.desk.reading.Reader;
import griffie.intake.Intake;
import griffie.paper.Note;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.verification.Candidate;
import griffie.registry.verification.Checked;
import griffie.registry.verification.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a reader learns from the letter: its citations with their verdicts and candidates, and its notes, in order.
final class Facts {
    private static final Reader READER = readerOfBundled();

    private Facts() {}

    static Reading reading(byte[] file) throws IOException {
        return READER.check(Intake.read(Path.of("letter"), file));
    }

    /// The citations first, then the notes.
    static List<String> of(Reading reading) {
        var facts = new ArrayList<String>();
        for (var checked : reading.checked()) facts.add(citation(reading, checked));
        for (var note : reading.paper().text().notes()) facts.add(note(reading, note));
        return facts;
    }

    private static String citation(Reading reading, Checked checked) {
        var at = checked.citation().span();
        Optional<Integer> note = reading.paper().text().notes().stream()
                .filter(each -> each.body().start() <= at.start()
                        && at.end() <= each.body().end())
                .map(Note::number)
                .findFirst();
        return "citation \"%s\" of %s in %s: %s, perhaps %s"
                .formatted(
                        reading.paper().text().of(at),
                        checked.citation().reference(),
                        note.map(number -> "note " + number).orElse("the text"),
                        checked.verdict().status(),
                        checked.verdict().candidates().stream()
                                .map(Candidate::id)
                                .toList());
    }

    private static String note(Reading reading, Note note) {
        var text = reading.paper().text();
        return "note %d with %s: %s"
                .formatted(note.number(), note.markers().stream().map(text::of).toList(), text.of(note.body()));
    }

    private static Reader readerOfBundled() {
        return Reader.with(Catalogue.bundled());
    }
}
