package griffie.intake.page;

import griffie.intake.page.Region.Kind;
import java.util.ArrayList;
import java.util.List;

/// Finds the columns and tables of a page, and the order in which they are read.
///
/// Rows that follow each other and leave the same stretch white belong together: they are columns, a table, or text
/// with
/// something beside it. Every other row is a line of running text over the whole width.
final class Regions {
    private static final int DEEPEST = 4;
    private static final int FEWEST_ROWS = 2;

    private final List<Rule> rules;
    private final double left;
    private final double right;
    private final int depth;
    private final List<Region> regions = new ArrayList<>();
    private final List<Row> plain = new ArrayList<>();

    private Regions(List<Row> rows, List<Rule> rules, int depth) {
        this.rules = rules;
        this.depth = depth;
        this.left = rows.stream().mapToDouble(Row::left).min().orElse(0);
        this.right = rows.stream().mapToDouble(Row::right).max().orElse(0);
    }

    static List<Region> of(List<Row> rows, List<Rule> rules) {
        return of(rows, rules, 0);
    }

    private static List<Region> of(List<Row> rows, List<Rule> rules, int depth) {
        var regions = new Regions(rows, rules, depth);
        regions.group(rows);
        return regions.regions;
    }

    private void group(List<Row> rows) {
        var group = new ArrayList<Row>();
        var white = new Gaps(List.of());
        for (var row : rows) {
            var own = Gaps.of(row);
            var common = group.isEmpty() ? own : white.and(own, row.size() / 2);
            if (!group.isEmpty() && common.inside(left, right).isEmpty()) {
                close(group, white);
                group.clear();
                common = own;
            }
            group.add(row);
            white = common;
        }
        close(group, white);
        flush();
    }

    private void close(List<Row> group, Gaps white) {
        var columns = depth < DEEPEST ? Columns.of(group, white.inside(left, right), FEWEST_ROWS) : null;
        if (columns == null) {
            plain.addAll(group);
            return;
        }
        var bands = columns.bands(rules);
        if (bands.size() > 1) cells(bands, columns);
        else if (columns.isProse()) prose(columns);
        else if (columns.sideColumn() >= 0) beside(columns, columns.sideColumn());
        else if (group.size() > FEWEST_ROWS) add(Kind.TABLE, group);
        else plain.addAll(group);
    }

    private void cells(List<List<Row>> bands, Columns columns) {
        for (var band : bands) {
            for (var cell : columns.cells(band)) {
                if (!cell.isEmpty()) add(Kind.CELL, cell);
            }
        }
    }

    private void prose(Columns columns) {
        flush();
        for (var column : columns.cells()) regions.addAll(of(column, rules, depth + 1));
    }

    private void beside(Columns columns, int side) {
        flush();
        var cells = columns.cells();
        regions.add(new Region(Kind.SIDE, cells.get(side)));
        regions.addAll(of(columns.without(side), rules, depth + 1));
    }

    private void add(Kind kind, List<Row> rows) {
        flush();
        regions.add(new Region(kind, rows));
    }

    private void flush() {
        if (!plain.isEmpty()) regions.add(new Region(Kind.COLUMN, plain));
        plain.clear();
    }
}
