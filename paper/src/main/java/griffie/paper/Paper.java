package griffie.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// One document as it was read: where from, what it says about itself, its clean text, what intake found and doubted.
///
/// `language` is the language of most of the text. `repairs` lie in order in the text.
public record Paper(
        Source source, List<Said> about, Locale language, Text text, List<Repair> repairs, List<Remark> remarks) {
    public Paper {
        about = List.copyOf(about);
        repairs = List.copyOf(repairs);
        remarks = List.copyOf(remarks);
    }

    /// A paper of one paragraph that came from nowhere, for those who hold only a text.
    public static Paper of(String chars) {
        var source = new Source(Path.of("text"), "", chars);
        return new Paper(source, List.of(), Locale.forLanguageTag("nl"), Text.of(chars), List.of(), List.of());
    }

    public Paper with(Said more) {
        return new Paper(
                source, Stream.concat(about.stream(), Stream.of(more)).toList(), language, text, repairs, remarks);
    }

    /// Its own identifier.
    public Optional<Reference> id() {
        return about(Said.Identified.class).map(Said.Identified::reference).findFirst();
    }

    public Optional<PaperKind> kind() {
        return about(Said.Kind.class).map(Said.Kind::kind).findFirst();
    }

    public Optional<String> title() {
        return about(Said.Titled.class).map(Said.Titled::title).findFirst();
    }

    /// The day on which it was written or submitted.
    public Optional<LocalDate> date() {
        return about(Said.Dated.class)
                .flatMap(dated -> dated.date().whole().stream())
                .findFirst();
    }

    public <S extends Said> Stream<S> about(Class<S> sort) {
        return about.stream().filter(sort::isInstance).map(sort::cast);
    }

    /// What intake itself found: the marks of notes and the repairs, in reading order.
    public List<Finding> ownFindings() {
        var findings = new ArrayList<Finding>(repairs);
        for (var note : text.notes()) {
            for (var marker : note.markers()) {
                findings.add(new NoteMark(marker, note.number(), NoteMark.Role.MARKER));
            }
            if (note.hasBody()) findings.add(new NoteMark(note.body(), note.number(), NoteMark.Role.BODY));
        }
        findings.sort(Comparator.comparing(Finding::span));
        return findings;
    }
}
