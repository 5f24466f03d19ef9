package griffie.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// One document as it was read: where from, what it says about itself, its clean text, what intake found and doubted.
///
/// `language` is the language of most of the text, `languages` that of each of its blocks; the latter is empty where
/// nobody looked. `repairs` lie in order in the text.
public record Paper(
        Source source,
        List<Said> about,
        Locale language,
        Text text,
        List<Repair> repairs,
        List<Remark> remarks,
        List<Locale> languages) {
    public Paper {
        about = List.copyOf(about);
        repairs = List.copyOf(repairs);
        remarks = List.copyOf(remarks);
        languages = List.copyOf(languages);
        if (!languages.isEmpty() && languages.size() != text.blocks().size()) {
            throw new IllegalArgumentException("%d languages for %d blocks"
                    .formatted(languages.size(), text.blocks().size()));
        }
    }

    /// A paper of which every block is in the same language.
    public Paper(
            Source source, List<Said> about, Locale language, Text text, List<Repair> repairs, List<Remark> remarks) {
        this(source, about, language, text, repairs, remarks, List.of());
    }

    /// A paper of one paragraph that came from nowhere, for those who hold only a text.
    public static Paper of(String chars) {
        var source = new Source(Path.of("text"), "", chars);
        return new Paper(source, List.of(), Locale.forLanguageTag("nl"), Text.of(chars), List.of(), List.of());
    }

    public Paper with(Said more) {
        var all = Stream.concat(about.stream(), Stream.of(more)).toList();
        return new Paper(source, all, language, text, repairs, remarks, languages);
    }

    /// The same paper, with more that is doubted of it.
    public Paper doubted(List<Remark> more) {
        if (more.isEmpty()) return this;
        var all = Stream.concat(remarks.stream(), more.stream()).toList();
        return new Paper(source, about, language, text, repairs, all, languages);
    }

    /// The same paper, with the language of each block of its text.
    public Paper in(List<Locale> languages) {
        return new Paper(source, about, language, text, repairs, remarks, languages);
    }

    /// The language of a block of its text.
    public Locale language(Block block) {
        if (languages.isEmpty()) return language;
        int place = Collections.binarySearch(text.blocks(), block, Comparator.comparing(Block::span));
        return place < 0 ? language : languages.get(place);
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

    /// The session in which it was written, where it says so or its identifier does.
    public Optional<Session> session() {
        return about(Said.InSession.class)
                .map(Said.InSession::session)
                .findFirst()
                .or(() -> id().flatMap(Paper::session));
    }

    private static Optional<Session> session(Reference id) {
        return switch (id) {
            case Reference.Handelingen report -> Optional.of(report.session());
            case Reference.Aanhangsel answer -> Optional.of(answer.session());
            case Reference other -> Optional.empty();
        };
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
