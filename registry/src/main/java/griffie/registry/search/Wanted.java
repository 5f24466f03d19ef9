package griffie.registry.search;

import griffie.paper.Span;
import java.util.List;

/// What somebody looks for. Spans are in the query as it was typed.
sealed interface Wanted {
    /// A word in any of its forms. The label is that of an actor, or empty.
    record Word(Span at, String written, String label) implements Wanted {}

    /// These words, as they are written and in this order.
    record Phrase(String written) implements Wanted {}

    /// Words that begin with these letters.
    record Prefix(String start) implements Wanted {}

    /// A paper or legal act that is cited, and how the query wrote it.
    record Cited(String id, String written) implements Wanted {}

    /// An actor whose name is more than one word.
    record Named(String label, String written) implements Wanted {}

    /// A day, month or year, or the time between two of them; both ends as numbers of the index.
    record Dated(int from, int to) implements Wanted {}

    /// Words without a sign between them: the more of them the better.
    record Loose(List<Wanted> all) implements Wanted {
        public Loose {
            all = List.copyOf(all);
        }
    }

    record All(List<Wanted> all) implements Wanted {
        public All {
            all = List.copyOf(all);
        }
    }

    record Any(List<Wanted> all) implements Wanted {
        public Any {
            all = List.copyOf(all);
        }
    }

    record Not(Wanted unwanted) implements Wanted {}

    /// Both, with at most so many words between them, in any order.
    record Near(Wanted one, Wanted other, int words) implements Wanted {}

    /// In one field, or in papers of one kind.
    record In(QueryField field, Wanted wanted) implements Wanted {}
}
