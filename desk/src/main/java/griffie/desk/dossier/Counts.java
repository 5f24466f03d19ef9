package griffie.desk.dossier;

import griffie.registry.dossier.Cell;
import griffie.registry.dossier.Dossier;
import griffie.registry.dossier.Table;
import griffie.registry.dossier.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// How many lines each view has, and how many of each sort: what an overview shows.
///
/// The counts are kept beside the ledger with a mark of what they were made from, so that a dossier in which nothing
/// changed is shown at once; a file that has another mark, or cannot be read, counts as none.
record Counts(List<Count> counts) {
    private static final String FILE = "overview.tsv";

    /// One view: all its lines, and of each term of the column by which it is counted.
    record Count(View view, int lines, SequencedMap<String, Integer> sorts) {}

    static Counts of(Dossier dossier, LocalDate day) {
        var counts = new ArrayList<Count>();
        for (var view : View.values()) counts.add(count(view.of(dossier, day)));
        return new Counts(counts);
    }

    private static Count count(Table table) {
        int column = table.columns().indexOf(table.view().countedBy());
        var sorts = new LinkedHashMap<String, Integer>();
        for (var line : table.lines()) {
            boolean isCounted =
                    column >= 0 && line.cells().get(column) instanceof Cell.Term(var term) && !term.isEmpty();
            if (isCounted) sorts.merge(((Cell.Term) line.cells().get(column)).key(), 1, Integer::sum);
        }
        return new Count(table.view(), table.lines().size(), sorts);
    }

    /// The counts that were kept in a folder, when they have this mark.
    static Optional<Counts> kept(Path folder, String mark) {
        try {
            var lines = Files.readAllLines(folder.resolve(FILE));
            if (lines.isEmpty() || !lines.getFirst().equals(mark)) return Optional.empty();
            var counts = new ArrayList<Count>();
            for (var line : lines.subList(1, lines.size())) counts.add(parse(line.split("\t", -1)));
            return Optional.of(new Counts(counts));
        } catch (IOException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Count parse(String[] cells) {
        var sorts = new LinkedHashMap<String, Integer>();
        for (int i = 2; i + 1 < cells.length; i += 2) sorts.put(cells[i], Integer.valueOf(cells[i + 1]));
        var view = View.named(cells[0]).orElseThrow(() -> new IllegalArgumentException(cells[0]));
        return new Count(view, Integer.parseInt(cells[1]), sorts);
    }

    void keep(Path folder, String mark) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(mark);
        for (var count : counts) {
            var line = new StringBuilder(count.view() + "\t" + count.lines());
            for (Map.Entry<String, Integer> sort : count.sorts().entrySet()) {
                line.append('\t').append(sort.getKey()).append('\t').append(sort.getValue());
            }
            lines.add(line.toString());
        }
        Files.write(folder.resolve(FILE), lines);
    }
}
