package griffie.desk.dossier;

import griffie.registry.dossier.Cell;
import griffie.registry.dossier.Line;
import griffie.registry.dossier.Passage;
import griffie.registry.dossier.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the lines of a view compare with a table of what a careful clerk would list: a line is that of a row when its
/// passage holds, or lies around, the quote of the row.
public final class ViewScore {
    private final Table table;
    private final List<Map<String, String>> rows;
    private final Map<Map<String, String>, Line> matches = new LinkedHashMap<>();
    private final List<Line> extra = new ArrayList<>();

    public ViewScore(Table table, List<Map<String, String>> rows) {
        this.table = table;
        this.rows = rows;
        var used = new HashSet<Line>();
        for (var row : rows) {
            table.lines().stream()
                    .filter(line -> !used.contains(line) && isOf(line, row))
                    .findFirst()
                    .ifPresent(line -> {
                        used.add(line);
                        matches.put(row, line);
                    });
        }
        table.lines().stream().filter(line -> !used.contains(line)).forEach(extra::add);
    }

    private static boolean isOf(Line line, Map<String, String> row) {
        return line.passage()
                .filter(passage -> holds(passage, row.getOrDefault("file", ""), row.getOrDefault("quote", "")))
                .isPresent();
    }

    static boolean holds(Passage passage, String file, String quote) {
        if (!passage.file().equals(file)) return false;
        var paper = Karabakh.DOSSIER.paper(file);
        if (paper.isEmpty()) return false;
        String chars = paper.get().paper().text().chars();
        int start = flat(chars).indexOf(flat(quote));
        return start >= 0
                && start < passage.span().end()
                && start + quote.length() > passage.span().start();
    }

    // Line ends of the clean text are blanks in the quote.
    private static String flat(String text) {
        return text.replace('\n', ' ');
    }

    /// The share of the rows that have a line.
    public double recall() {
        return (double) matches.size() / rows.size();
    }

    /// The share of the lines that have a row.
    public double precision() {
        return (double) matches.size() / Math.max(1, table.lines().size());
    }

    /// The share of all rows whose line has the right value in a column; a row without a line has not.
    public double right(String column, String rowColumn) {
        long right = matches.entrySet().stream()
                .filter(match ->
                        said(match.getValue(), column).equals(match.getKey().getOrDefault(rowColumn, "")))
                .count();
        return (double) right / rows.size();
    }

    private String said(Line line, String column) {
        return text(line.cells().get(table.columns().indexOf(column)));
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Words(var words) -> words;
            case Cell.Term(var term) -> term;
            case Cell.Names(var names) -> String.join("; ", names);
            case Cell.Day(var edtf) -> edtf;
            case Cell.Amount(var amount) -> amount.toPlainString();
            case Cell.Cited(var id, var title) -> id.toString();
            case Cell.Files(var files) -> String.join("; ", files);
            case Cell.Passages(var passages) ->
                passages.isEmpty() ? "" : passages.getFirst().quote();
            case Cell.Reasons(var reasons) -> reasons.toString();
        };
    }

    /// What is missing, extra or otherwise, for people who mend it.
    public String report(String column, String rowColumn) {
        var out = new StringBuilder();
        for (var row : rows) {
            var line = Optional.ofNullable(matches.get(row));
            String said = line.map(one -> said(one, column)).orElse("(missing)");
            if (!said.equals(row.getOrDefault(rowColumn, "")))
                out.append("%s «%s»: %s, should be %s%n"
                        .formatted(
                                row.getOrDefault("file", ""), row.getOrDefault("quote", ""), said, row.get(rowColumn)));
        }
        for (var line : extra) {
            out.append("extra %s: %s%n"
                    .formatted(
                            line.passage().map(Passage::address).orElse(""),
                            line.cells().stream().map(ViewScore::text).toList()));
        }
        return out.toString();
    }
}
