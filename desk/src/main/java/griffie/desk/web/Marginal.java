package griffie.desk.web;

import griffie.paper.Span;
import griffie.registry.ledger.Decision;
import java.util.List;
import java.util.Optional;

/// What stands in the margin beside a paragraph.
sealed interface Marginal {
    /// A note of the paper itself.
    record Note(int number, List<Segment> segments) implements Marginal {
        /// Whether its own words begin with its number.
        boolean saysItsNumber() {
            return !segments.isEmpty() && segments.getFirst().text().startsWith(Integer.toString(number));
        }
    }

    /// What Griffie found in the paragraph, and what a person decided on it.
    record Card(
            String id,
            String kind,
            String word,
            Tone tone,
            String sign,
            String quote,
            List<Fact> facts,
            List<Meant> candidates,
            String handle,
            Span span,
            Optional<Decision> decision)
            implements Marginal {
        /// The likeliest of the candidates; empty where there are none.
        String likely() {
            return candidates.isEmpty() ? "" : candidates.getFirst().id();
        }
    }

    /// One thing told about a finding; the address leads to where it says so, and may be empty.
    record Fact(String label, String text, String address) {}

    /// What may have been meant: its identifier, how it is written, its title, why, and the way to it where the dossier
    /// has it.
    record Meant(String id, String written, String title, String reasons, String address, int percent) {}
}
