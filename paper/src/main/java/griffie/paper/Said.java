package griffie.paper;

/// One thing that a text says about a paper: of a cited one beside its citation, of itself in its head.
///
/// What is not said is not in the list; nothing is guessed. The span is where it is said.
public sealed interface Said {
    Span span();

    /// Who wrote it, as written: `Van der Graaf`, `Inge van Dijk`. One entry for each person.
    record Author(Span span, String name) implements Said {}

    /// To whom it is directed, as written: `Voorzitter van de Tweede Kamer der Staten-Generaal`. One entry for each.
    record Addressee(Span span, String name) implements Said {}

    /// What it is called: `motie`, `amendement`, `brief`.
    record Kind(Span span, PaperKind kind) implements Said {}

    record Dated(Span span, PartialDate date) implements Said {}

    record InSession(Span span, Session session) implements Said {}

    record InChamber(Span span, Chamber chamber) implements Said {}

    /// Another dossier in which the same paper is filed: `31 289` in `31 293 en 31 289, nr. 653`.
    record AlsoIn(Span span, Dossier dossier) implements Said {}

    /// The organ of the United Nations, as far as it is named: `Veiligheidsraad`, `General Assembly`.
    record Body(Span span, UnBody body) implements Said {}

    /// What parliament did with it: `aangenomen motie`.
    record Outcome(Span span, Vote vote) implements Said {}

    /// The page or pages inside it, as written.
    record Pages(Span span, String pages) implements Said {}

    /// Another member of the list or range in which it stands.
    record Listed(Span span, Reference other) implements Said {}

    /// A sentence about it: the one in which it stands, or the one that carries the marker of its note.
    record Sentence(Span span) implements Said {}

    /// Its title.
    record Titled(Span span, String title) implements Said {}

    /// Its own identifier, in the head of a paper.
    record Identified(Span span, Reference reference) implements Said {}

    /// The questions that it answers, by the number of the questions.
    record Answering(Span span, Reference questions) implements Said {}

    /// What parliament did with a motion or amendment.
    enum Vote {
        ADOPTED,
        REJECTED
    }

    /// An organ of the United Nations.
    enum UnBody {
        SECURITY_COUNCIL,
        GENERAL_ASSEMBLY
    }
}
