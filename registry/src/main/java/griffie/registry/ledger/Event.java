package griffie.registry.ledger;

import griffie.paper.Refusal;
import griffie.registry.verification.Reading;
import java.util.List;

/// What one entry of the ledger says.
///
/// `file` names a file under the folder of the dossier, `/` between its parts; a paper inside an archive or a mail has
/// the name of that file, a slash and its own.
public sealed interface Event {
    String file();

    /// A paper was read by these rules. It takes the place of what was read from the same file before. `known` is what
    /// the catalogue had of the paper itself and of what it cites.
    record Read(String file, String rules, Reading reading, List<Known> known) implements Event {
        public Read {
            known = List.copyOf(known);
        }
    }

    /// A file could not be read, and why.
    record Unread(String file, String rules, String sha256, Refusal refusal) implements Event {}

    /// All papers in a file that holds more than one were read.
    record Unpacked(String file, String rules, String sha256, List<String> papers) implements Event {
        public Unpacked {
            papers = List.copyOf(papers);
        }
    }

    /// A file is no longer in the folder.
    record Gone(String file) implements Event {}

    /// A person decided on what a machine had proposed.
    record Decided(Decision decision) implements Event {
        @Override
        public String file() {
            return decision.file();
        }
    }
}
