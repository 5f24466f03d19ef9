package griffie.paper;

/// A date or length of time that a text tells, with what its value was inferred from.
public record DateMention(Span span, Edtf date, Role role, Basis basis) implements Finding {
    /// What the date is for.
    public enum Role {
        /// Something happened, happens or is then.
        EVENT,
        /// Something must be done by then: `uiterlijk 1 mei`, `voor de zomer`.
        DEADLINE,
        /// How long something takes: `44 dagen`.
        DURATION;

        @Override
        public String toString() {
            return Kebab.of(this);
        }
    }

    /// Where the parts of the value come from that the words themselves leave out.
    public enum Basis {
        /// The words say all of it.
        WRITTEN,
        /// The date of the paper: `13 april` in a letter of June 2021.
        PAPER_DATE,
        /// A date told of before in the same text.
        EARLIER_DATE;

        @Override
        public String toString() {
            return Kebab.of(this);
        }
    }
}
