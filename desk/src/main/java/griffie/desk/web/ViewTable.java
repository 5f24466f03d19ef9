package griffie.desk.web;

import griffie.registry.dossier.Cell;
import griffie.registry.dossier.Line;
import griffie.registry.dossier.Table;
import griffie.registry.dossier.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// A view with what a page needs of it: how many lines there are of each sort, which are late, and which columns need
/// the width of the page.
final class ViewTable {
    private static final int LONG = 90;
    private static final Set<String> UNFINISHED = Set.of("open", "in-part", "unclear");

    private final Table table;
    private final Map<String, List<Line>> byTerm = new LinkedHashMap<>();
    private final Set<Line> overdue = new LinkedHashSet<>();
    private final List<Integer> narrow;
    private final List<Integer> wide;

    ViewTable(Table table) {
        this.table = table;
        for (var line : table.lines()) {
            byTerm.computeIfAbsent(term(line), any -> new ArrayList<>()).add(line);
            if (isOverdue(line)) overdue.add(line);
        }
        this.wide = columns().filter(this::isWide).boxed().toList();
        this.narrow = columns().filter(column -> !isWide(column)).boxed().toList();
    }

    View view() {
        return table.view();
    }

    List<Line> lines() {
        return table.lines();
    }

    /// Where a column stands, or -1.
    int index(String column) {
        return table.columns().indexOf(column);
    }

    String column(int index) {
        return table.columns().get(index);
    }

    /// The lines of one sort; all of them where none is named.
    List<Line> lines(String term) {
        return term.isEmpty() ? table.lines() : byTerm.getOrDefault(term, List.of());
    }

    /// How many lines there are of each sort, in the order in which they come.
    Map<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        byTerm.forEach((term, lines) -> {
            if (!term.isEmpty()) counts.put(term, lines.size());
        });
        return counts;
    }

    /// The lines that should have been finished by now.
    Set<Line> overdue() {
        return overdue;
    }

    /// The columns that fit beside each other.
    List<Integer> narrow() {
        return narrow;
    }

    /// The columns that stand below those, over the whole width.
    List<Integer> wide() {
        return wide;
    }

    /// By which a line is counted: `open`.
    String term(Line line) {
        int column = index(table.view().countedBy());
        return column >= 0 && line.cells().get(column) instanceof Cell.Term(var key) ? key : "";
    }

    private IntStream columns() {
        return IntStream.range(0, table.columns().size());
    }

    private boolean isWide(int column) {
        return table.lines().stream().map(line -> line.cells().get(column)).anyMatch(ViewTable::isWide);
    }

    private static boolean isWide(Cell cell) {
        return switch (cell) {
            case Cell.Passages passages -> true;
            case Cell.Reasons reasons -> true;
            case Cell.Words(var words) -> words.length() > LONG;
            case Cell.Cited(var id, var title) -> title.length() > LONG;
            case Cell.Term term -> false;
            case Cell.Names names -> false;
            case Cell.Day day -> false;
            case Cell.Amount amount -> false;
            case Cell.Files(var files) -> files.size() > 1;
        };
    }

    private boolean isOverdue(Line line) {
        boolean saysSo = line.cells().contains(new Cell.Term("overdue"));
        int column = index("days-late");
        return saysSo
                || (column >= 0
                        && UNFINISHED.contains(term(line))
                        && line.cells().get(column) instanceof Cell.Amount(var days)
                        && days.signum() > 0);
    }
}
