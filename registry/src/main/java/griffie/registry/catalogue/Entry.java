package griffie.registry.catalogue;

import griffie.paper.Dossier;
import griffie.paper.Paper;
import griffie.paper.PaperKind;
import griffie.paper.PartialDate;
import griffie.paper.Reference;
import griffie.paper.Said;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One thing that is known to exist: a paper, a resolution or a dossier.
///
/// What is not known is empty: the authors, the titles, every part of the date. `replaces` holds the papers that this
/// one replaced. `last` is the highest number that was seen in a dossier, and 0 for anything else; `first` is the
/// lowest
/// number from which all up to `last` were seen, and 0 where `last` itself was not seen as a paper.
public record Entry(
        Reference id,
        PaperKind kind,
        PartialDate date,
        List<PersonName> authors,
        String title,
        String dossierTitle,
        List<Reference> replaces,
        String outcome,
        int first,
        int last,
        Attested attested) {
    public Entry {
        authors = List.copyOf(authors);
        replaces = List.copyOf(replaces);
    }

    /// What a paper says of itself as an entry; nothing when it does not say its identifier.
    public static Optional<Entry> of(Paper paper) {
        return paper.id().filter(id -> !(id instanceof Reference.Incomplete)).map(id -> of(id, paper));
    }

    private static Entry of(Reference id, Paper paper) {
        String authors = paper.about(Said.Author.class).map(Said.Author::name).collect(Collectors.joining(";"));
        return new Entry(
                id,
                paper.kind().filter(kind -> kind != PaperKind.PAPER).orElseGet(() -> kindOf(id)),
                paper.date().map(PartialDate::of).orElse(new PartialDate(0, 0, 0)),
                PersonName.list(authors),
                paper.title().orElse(""),
                "",
                List.of(),
                "",
                0,
                0,
                Attested.BY_NOBODY);
    }

    /// What is known of a paper when nothing but its identifier is.
    public static PaperKind kindOf(Reference id) {
        return switch (id) {
            case Reference.SecurityCouncilResolution ignored -> PaperKind.RESOLUTION;
            case Reference.GeneralAssemblyResolution ignored -> PaperKind.RESOLUTION;
            case Reference.Aanhangsel ignored -> PaperKind.ANSWER;
            case Reference.Kamervraag ignored -> PaperKind.QUESTION;
            case Reference.Handelingen ignored -> PaperKind.DEBATE_REPORT;
            case Reference ignored -> PaperKind.PAPER;
        };
    }

    /// What to call it: its title, of a resolution the item on the agenda of the Council.
    public String label() {
        if (kind == PaperKind.RESOLUTION && !dossierTitle.isEmpty()) return dossierTitle;
        return title.isEmpty() ? dossierTitle : title;
    }

    /// The dossier in which it is filed.
    public Optional<Dossier> dossier() {
        return id.inDossier();
    }

    /// What parliament did with it, as far as it is known.
    public Optional<Said.Vote> vote() {
        return switch (outcome) {
            case "aangenomen" -> Optional.of(Said.Vote.ADOPTED);
            case "verworpen", "niet aangenomen" -> Optional.of(Said.Vote.REJECTED);
            default -> Optional.empty();
        };
    }

    /// Two entries with the same identifier as one: what the richer one leaves empty is taken from the other. The
    /// order of the two does not matter.
    Entry merged(Entry other) {
        int more = Integer.compare(other.richness(), richness());
        if (more == 0) more = other.toString().compareTo(toString());
        return more > 0 ? other.filledFrom(this) : filledFrom(other);
    }

    private Entry filledFrom(Entry other) {
        boolean further = other.reachesFurther(this);
        return new Entry(
                id,
                kind == PaperKind.PAPER ? other.kind : kind,
                date.year() == 0 ? other.date : date,
                authors.isEmpty() ? other.authors : authors,
                title.isEmpty() ? other.title : title,
                dossierTitle.isEmpty() ? other.dossierTitle : dossierTitle,
                replaces.isEmpty() ? other.replaces : replaces,
                outcome.isEmpty() ? other.outcome : outcome,
                further ? other.first : first,
                further ? other.last : last,
                attested.and(other.attested, Contradictions.between(this, other)));
    }

    /// Whether it knows a higher number of the dossier, or of the same one more without a gap.
    private boolean reachesFurther(Entry other) {
        if (last != other.last) return last > other.last;
        return first > 0 && (other.first == 0 || first < other.first);
    }

    /// The same entry as said by others.
    Entry with(Attested by) {
        return new Entry(id, kind, date, authors, title, dossierTitle, replaces, outcome, first, last, by);
    }

    private int richness() {
        int authorship = authors.isEmpty() ? 0 : 4;
        int titles = (title.isEmpty() ? 0 : 2) + (dossierTitle.isEmpty() ? 0 : 1);
        return authorship + titles + (date.year() == 0 ? 0 : 2) + (replaces.isEmpty() ? 0 : 2) + (last == 0 ? 0 : 1);
    }
}
