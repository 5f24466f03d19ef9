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
    /// Whether it is told beside a verdict; the rest counts as well, and is shown to who asks for everything.
    default boolean isTold() {
        return switch (this) {
            case SessionAgrees s -> false;
            case KindAgrees k -> false;
            case Company c -> false;
            case WasReplaced r -> false;
            case BodyNotSaid body -> false;
            case NumberAgrees number -> false;
            case Slip slip -> slip.kind() != Slip.Kind.NONE;
            case AuthorAgrees a -> true;
            case AuthorDiffers a -> true;
            case KindDiffers k -> true;
            case DateAgrees d -> true;
            case DateDiffers d -> true;
            case SessionDiffers s -> true;
            case SubjectAgrees s -> true;
            case SubjectDiffers s -> true;
            case ListAgrees l -> true;
            case ListDiffers l -> true;
            case VoteDiffers v -> true;
            case LaterThanPaper l -> true;
            case ReplacedBy r -> true;
            case NotInCatalogue n -> true;
            case NoSuchDossier d -> true;
            case BeyondLast l -> true;
            case OwnDossier o -> true;
            case InRange r -> true;
            case YearAfterPaper y -> true;
            case SessionAfterPaper s -> true;
            case YearDiffers y -> true;
            case OutsideSession o -> true;
            case BodyDiffers b -> true;
            case ActDiffers a -> true;
            case CitedElsewhere c -> true;
            case Malformed m -> true;
            case LinkDiffers l -> true;
            case LinkFollows l -> true;
        };
    }

    record AuthorAgrees(String said, List<String> authors) implements Reason {}

    record AuthorDiffers(String said, List<String> authors) implements Reason {}

    record KindDiffers(PaperKind said, PaperKind kind) implements Reason {}

    record DateAgrees(PartialDate said, LocalDate date) implements Reason {}

    record DateDiffers(PartialDate said, LocalDate date) implements Reason {}

    record SessionDiffers(Session said, Session session) implements Reason {}

    record SessionAgrees(Session said) implements Reason {}

    record KindAgrees(PaperKind kind) implements Reason {}

    /// Whether the order of the named authors, the others and `c.s.` fit those who signed.
    record Company(int named, int signed) implements Reason {}

    /// Neither the body of the United Nations nor the year is said.
    record BodyNotSaid() implements Reason {}

    /// The number is that of the entry, whatever else is not.
    record NumberAgrees() implements Reason {}

    /// The entry itself was replaced later.
    record WasReplaced() implements Reason {}

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

    /// The identifier names a year that had not begun when the paper was written.
    record YearAfterPaper(int year, LocalDate paper) implements Reason {}

    /// The session had not begun when the paper was written.
    record SessionAfterPaper(Session session, LocalDate paper) implements Reason {}

    /// The date beside it is not of the year that the identifier names.
    record YearDiffers(PartialDate said, int year) implements Reason {}

    /// The date beside it does not lie in the session that the identifier names.
    record OutsideSession(PartialDate said, Session session) implements Reason {}

    /// The body of the United Nations that is said has no resolution with such a number.
    record BodyDiffers(Said.UnBody said) implements Reason {}

    /// The word before the number says another kind of act than the number.
    record ActDiffers(ActKind said, ActKind act) implements Reason {}

    /// The same thing is cited by another identifier in the same paper.
    record CitedElsewhere(Reference other) implements Reason {}

    /// A part of the identifier that cannot be so.
    record Malformed(Part part, String id) implements Reason {
        /// The parts that are checked.
        public enum Part {
            ECLI_COUNTRY,
            ECLI_COURT,
            ECLI_YEAR,
            CELEX_YEAR,
            CELEX_TYPE
        }
    }

    /// The hyperlink on it leads to another paper than the words say.
    record LinkDiffers(Reference target) implements Reason {}

    /// The hyperlink on it leads to the wrong paper as well.
    record LinkFollows(Reference target) implements Reason {}

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
            YEAR_CHANGED,
            ACT_CHANGED,
            LINK,
            OLD_NUMBER,
            NONE
        }
    }

    /// The paper's own dossier.
    record OwnDossier(Dossier dossier) implements Reason {}

    /// The number lies in the range that is known of that dossier.
    record InRange(Dossier dossier, int last) implements Reason {}
}
