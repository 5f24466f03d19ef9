package griffie.registry.verification;

import griffie.paper.Reference;
import java.util.List;
import java.util.Locale;

/// What checking a citation gave: a lead, not a proof.
///
/// Reasons say why, in the order of their weight; candidates are what may have been meant, the likeliest first.
public sealed interface Verdict {
    List<Reason> reasons();

    List<Candidate> candidates();

    /// The word for it, as in JSON.
    default Status status() {
        return switch (this) {
            case Confirmed v -> Status.CONFIRMED;
            case Differs v -> Status.DIFFERS;
            case Superseded v -> Status.SUPERSEDED;
            case NotFound v -> Status.NOT_FOUND;
            case Ambiguous v -> Status.AMBIGUOUS;
            case Incomplete v -> Status.INCOMPLETE;
            case Outside v -> Status.OUTSIDE;
            case Unchecked v -> Status.UNCHECKED;
        };
    }

    /// The id exists, and everything said beside it agrees or is silent. `id` is the full identifier, with the parts
    /// that the citation left out.
    record Confirmed(Reference id, String label, List<Reason> reasons) implements Verdict {
        @Override
        public List<Candidate> candidates() {
            return List.of();
        }
    }

    /// The id exists, but something said beside it contradicts the entry.
    record Differs(Reference id, String label, List<Reason> reasons, List<Candidate> candidates) implements Verdict {}

    /// The id exists, but was replaced; the first candidate replaced it.
    record Superseded(Reference id, List<Reason> reasons, List<Candidate> candidates) implements Verdict {}

    /// A catalogue that claims to be complete there does not have it.
    record NotFound(List<Reason> reasons, List<Candidate> candidates) implements Verdict {}

    /// More than one entry fits.
    record Ambiguous(List<Reason> reasons, List<Candidate> candidates) implements Verdict {}

    /// A part is missing; candidates, no guess.
    record Incomplete(List<Reason> reasons, List<Candidate> candidates) implements Verdict {}

    /// No catalogue claims that range: nothing is known against it.
    record Outside(List<Reason> reasons) implements Verdict {
        @Override
        public List<Candidate> candidates() {
            return List.of();
        }
    }

    /// A kind that is recognised but not checked.
    record Unchecked() implements Verdict {
        @Override
        public List<Reason> reasons() {
            return List.of();
        }

        @Override
        public List<Candidate> candidates() {
            return List.of();
        }
    }

    /// The eight verdicts by name.
    enum Status {
        CONFIRMED,
        DIFFERS,
        SUPERSEDED,
        NOT_FOUND,
        AMBIGUOUS,
        INCOMPLETE,
        OUTSIDE,
        UNCHECKED;

        /// As in JSON: `not-found`.
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
