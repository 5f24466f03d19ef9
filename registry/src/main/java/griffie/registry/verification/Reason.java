package griffie.registry.verification;

import griffie.paper.Dossier;
import griffie.paper.PaperKind;
import griffie.paper.PartialDate;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.paper.Session;
import java.time.LocalDate;
import java.util.List;

/// Why a verdict or a candidate: one thing that agrees, contradicts or is missing. The desk puts it into words.
public sealed interface Reason {
    record AuthorAgrees(String said, List<String> authors) implements Reason {}

    record AuthorDiffers(String said, List<String> authors) implements Reason {}

    record KindDiffers(PaperKind said, PaperKind kind) implements Reason {}

    record DateAgrees(PartialDate said, LocalDate date) implements Reason {}

    record DateDiffers(PartialDate said, LocalDate date) implements Reason {}

    record SessionDiffers(Session said, Session session) implements Reason {}

    /// The words that the text and the entry share.
    record SubjectAgrees(List<String> words) implements Reason {}

    /// What the entry is about, which the text does not mention.
    record SubjectDiffers(String subject) implements Reason {}

    /// The rest of the list has the same subject.
    record ListAgrees(List<Reference> others) implements Reason {}

    record ListDiffers(List<Reference> others, String subject) implements Reason {}

    record VoteDiffers(Said.Vote said, Said.Vote vote) implements Reason {}

    /// The cited paper would be later than the citing one.
    record LaterThanPaper(LocalDate date, LocalDate paper) implements Reason {}

    record ReplacedBy(Reference by) implements Reason {}

    /// A catalogue that claims to be complete there does not have it.
    record NotInCatalogue(String catalogue, LocalDate asOf) implements Reason {}

    /// The dossier has no such chapter, or no chapters at all.
    record NoSuchDossier(Dossier dossier) implements Reason {}

    /// The highest number that the catalogue knows is lower.
    record BeyondLast(int last) implements Reason {}

    /// How little the written form differs from the candidate.
    record Slip(Kind kind) implements Reason {
        /// The kinds of slips that really occur.
        public enum Kind {
            DIGIT_CHANGED,
            DIGITS_SWAPPED,
            DIGIT_LOST,
            DIGIT_ADDED,
            CHAPTER_DROPPED,
            CHAPTER_ADDED,
            CHAPTER_CHANGED,
            SUFFIX_CHANGED,
            DOSSIER_CHANGED,
            NUMBER_CHANGED,
            BODY_CHANGED,
            OLD_NUMBER,
            NONE
        }
    }

    /// The paper's own dossier.
    record OwnDossier(Dossier dossier) implements Reason {}

    /// The number lies in the range that is known of that dossier.
    record InRange(Dossier dossier, int last) implements Reason {}
}
