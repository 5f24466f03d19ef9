package griffie.registry.ledger;

import griffie.paper.Kebab;
import griffie.paper.Span;

/// What a person says of one proposed thing: a finding, or a line of a view.
///
/// `about` is the handle of that thing; `quote` the words that were in front of the person, at `span` of the clean
/// text; `value` the right one where it is a correction, and empty otherwise.
public record Decision(String about, Verb verb, String value, String reason, String file, Span span, String quote) {
    public Decision {
        if (about.isBlank()) throw new IllegalArgumentException("a decision about nothing");
        if (verb == Verb.CORRECT && value.isBlank()) throw new IllegalArgumentException("a correction without a value");
    }

    /// What a person can do.
    public enum Verb {
        CONFIRM,
        REJECT,
        CORRECT;

        @Override
        public String toString() {
            return Kebab.of(this);
        }
    }
}
