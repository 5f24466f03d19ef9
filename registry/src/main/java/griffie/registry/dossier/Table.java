package griffie.registry.dossier;

import java.util.List;

/// One view as a table. The names of the columns are keys of the desk's words: `motions.request`.
public record Table(View view, List<String> columns, List<Line> lines) {
    public Table {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        for (var line : lines) {
            if (line.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "%d cells in %d columns".formatted(line.cells().size(), columns.size()));
            }
        }
    }
}
