package griffie.paper;

import java.util.List;
import java.util.Set;

/// What somebody does with words: who does what to whom about what, as far as the text says it.
///
/// The span is the clause that carries the act. `about` lies in it: what is asked, promised or said; of a condition,
/// what follows from it. `due` are the dates by which it must be done.
public record Act(
        Span span, Kind kind, List<Party> by, List<Party> to, Span about, List<DateMention> due, Set<Manner> manner)
        implements Finding {
    public Act {
        by = List.copyOf(by);
        to = List.copyOf(to);
        due = List.copyOf(due);
        manner = Set.copyOf(manner);
    }

    /// One who acts or is addressed. The span is where that is said, and empty where it follows from who wrote the
    /// paper.
    public record Party(Span span, String name) {}

    /// What sort of act it is. The last five are assessments: how far something agreed or asked was carried out.
    public enum Kind {
        /// Asks the addressee to do or tell something.
        REQUEST,
        /// Commits the one who speaks.
        PROMISE,
        /// Calls on others.
        CALL,
        /// States something as fact, or accuses.
        CLAIM,
        /// Holds a view, supports or rejects.
        POSITION,
        /// Says what would follow from what.
        CONDITION,
        PROGRESS,
        DONE,
        OUTSTANDING,
        NOT_DONE,
        MOOT;

        public boolean isAssessment() {
            return compareTo(PROGRESS) >= 0;
        }

        @Override
        public String toString() {
            return Kebab.of(this);
        }
    }

    /// How it is said.
    public enum Manner {
        /// It is denied: `heeft niet opgeroepen`.
        NEGATED,
        /// It is only supposed: `zou`, `kan`.
        HYPOTHETICAL,
        /// The writer tells what another said; the other is the holder.
        REPORTED;

        @Override
        public String toString() {
            return Kebab.of(this);
        }
    }
}
