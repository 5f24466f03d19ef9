package griffie.registry.dossier;

import griffie.registry.ledger.Decision;
import java.util.List;
import java.util.Optional;

/// One line of a view: its cells in the order of the columns, the passage it stands on, and what a person decided on it
/// last. A line without a decision is proposed by the machine.
public record Line(Handle handle, List<Cell> cells, Optional<Passage> passage, Optional<Decision> decision) {
    public Line {
        cells = List.copyOf(cells);
    }
}
