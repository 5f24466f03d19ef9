package griffie.registry.verification;

import griffie.paper.Citation;
import griffie.paper.Dossier;
import griffie.paper.Doubt;
import griffie.paper.Paper;
import griffie.paper.PaperKind;
import griffie.paper.PartialDate;
import griffie.paper.Reference;
import griffie.paper.Remark;
import griffie.paper.Said;
import griffie.paper.Session;
import griffie.paper.Span;
import griffie.registry.catalogue.PersonName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the paper says about what it cites: everything beside the citation, and the paper itself around it.
///
/// The sentences count as far as they stand near; a "sentence" of a damaged text may be the whole paper.
final class Testimony {
    /// So much of a sentence before and after the citation is read, in characters.
    private static final int NEAR = 600;

    private final Paper paper;
    private final Citation citation;
    private final List<PersonName> authors;
    private final @Nullable Reference paperId;
    private final @Nullable LocalDate paperDate;
    private final @Nullable PartialDate date;
    private final @Nullable Session session;
    private final Set<PaperKind> kinds;
    private @Nullable String sentences;

    private Testimony(Paper paper, Citation citation, List<PersonName> authors) {
        this.paper = paper;
        this.citation = citation;
        this.authors = authors;
        // Asked for again with every entry that is compared.
        this.paperId = paper.id().orElse(null);
        this.paperDate = paper.date().orElse(null);
        this.date = citation.first(Said.Dated.class).map(Said.Dated::date).orElse(null);
        this.session = citation.first(Said.InSession.class)
                .map(Said.InSession::session)
                .orElse(null);
        this.kinds = citation.said(Said.Kind.class).map(Said.Kind::kind).collect(Collectors.toSet());
    }

    static Testimony of(Paper paper, Citation citation) {
        var authors = citation.said(Said.Author.class)
                .map(author -> PersonName.parse(author.name()))
                .filter(name -> !name.surname().isEmpty())
                .distinct()
                .limit(20)
                .toList();
        return new Testimony(paper, citation, authors);
    }

    Paper paper() {
        return paper;
    }

    Citation citation() {
        return citation;
    }

    /// The persons who are named, each once.
    List<PersonName> authors() {
        return authors;
    }

    /// Whether the paper itself has this identifier.
    boolean isOf(Reference id) {
        return id.equals(paperId);
    }

    /// The dossier in which the paper itself is filed.
    Optional<Dossier> paperDossier() {
        return Optional.ofNullable(paperId).flatMap(Reference::inDossier);
    }

    Optional<LocalDate> paperDate() {
        return Optional.ofNullable(paperDate);
    }

    /// The date of the paper, where the paper itself does not contradict it.
    Optional<LocalDate> certainDate() {
        boolean isDoubted = paper.remarks().stream()
                .map(Remark::doubt)
                .anyMatch(doubt -> doubt instanceof Doubt.SaysBoth || doubt instanceof Doubt.HeadDiffers);
        return isDoubted ? Optional.empty() : paperDate();
    }

    /// The first date beside the citation.
    Optional<PartialDate> date() {
        return Optional.ofNullable(date);
    }

    Optional<Session> session() {
        return Optional.ofNullable(session);
    }

    boolean saysKind(PaperKind kind) {
        return kinds.contains(kind);
    }

    boolean says(Said.UnBody body) {
        return citation.said(Said.Body.class).anyMatch(said -> said.body() == body);
    }

    /// Whether one of the names is followed by `c.s.`, with others.
    boolean saysAndOthers() {
        return sentences().contains("c.s.") || written().contains("c.s.");
    }

    /// The cited identifier as it stands in the text.
    String written() {
        return paper.text().of(citation.span());
    }

    /// The other members of its list.
    List<Reference> listed() {
        return citation.said(Said.Listed.class)
                .map(Said.Listed::other)
                .limit(30)
                .toList();
    }

    /// The sentences about it, and the citation itself where there is no sentence.
    String sentences() {
        if (sentences == null) sentences = sentencesAbout();
        return sentences;
    }

    private String sentencesAbout() {
        var text = new StringBuilder();
        citation.said(Said.Sentence.class)
                .limit(3)
                .forEach(said -> text.append(near(said.span())).append(' '));
        citation.first(Said.Titled.class).ifPresent(said -> text.append(said.title()));
        return text.toString();
    }

    private String near(Span sentence) {
        int around = sentence.contains(citation.span()) ? citation.span().start() : sentence.start();
        int start = Math.max(sentence.start(), around - NEAR);
        int end = Math.min(sentence.end(), around + NEAR);
        return paper.text().of(new Span(start, Math.max(start, end)));
    }

    /// What the sentences are about.
    Words words() {
        return Words.of(sentences());
    }

    /// What the sentences and the title of the paper are about.
    Words widerWords() {
        return Words.of(sentences() + " " + paper.title().orElse(""));
    }
}
