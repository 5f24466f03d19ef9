package griffie.intake.publication;

import griffie.intake.composition.Composition;
import griffie.intake.composition.Role;
import griffie.intake.markup.Markup;
import griffie.intake.refusal.Refused;
import java.util.Optional;

/// What the elements of one sort of publication mean for its text.
interface Vocabulary {
    /// What an element is, by its name and that of the element around it.
    Part part(String name, String parent);

    /// What the paragraphs in the element that just began are, when it says so.
    Optional<Role> role(Markup begun, String parent) throws Refused;

    /// Told of each element that began and is read for its text.
    void begun(Markup begun, String parent) throws Refused;

    /// Told of each element that ended; its text was written from `from` on.
    void ended(String name, String parent, int from);

    Composition text();

    /// What an element is for the text.
    enum Part {
        /// Stands on its own; what is not known does so too, so that nothing is lost.
        BLOCK,
        /// Part of the line in which it stands.
        INLINE,
        /// Part of the line, lowered or raised.
        SHIFTED,
        /// A number that stands before the paragraph that follows it.
        NUMBER,
        NOTE,
        NOTE_NUMBER,
        NOTE_REFERENCE,
        ROW,
        CELL,
        BREAK,
        /// Not text: metadata, pictures.
        NOTHING
    }
}
