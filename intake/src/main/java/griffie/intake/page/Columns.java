package griffie.intake.page;

import griffie.intake.page.Gaps.Gap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Rows that leave the same stretches white, and where these stretches are.
record Columns(List<Row> rows, List<Double> cuts) {
    Columns {
        rows = List.copyOf(rows);
        cuts = List.copyOf(cuts);
    }

    private static final int SHORTEST_LINE = 20; // of running text, in characters
    private static final int FEWEST_RULES = 3; // above, between and below two rows of a table
    private static final int FEWEST_BANDS = 3;
    private static final double APART = 1.4; // distance of two rows of a table, in distances of lines
    private static final double LOOSEST = 1.7; // distance of two lines of one cell, in sizes of the type
    private static final double ALIGNED = 0.25; // of the size of the type

    /// The columns between white stretches; null where fewer than two would have text enough.
    static @Nullable Columns of(List<Row> rows, List<Gap> white, int fewestRows) {
        var cuts = new ArrayList<Double>();
        double from = Double.NEGATIVE_INFINITY;
        for (var gap : white) {
            if (count(rows, from, gap.left()) < fewestRows
                    || count(rows, gap.right(), Double.POSITIVE_INFINITY) < fewestRows) continue;
            cuts.add((Math.max(gap.left(), -1e6) + Math.min(gap.right(), 1e6)) / 2);
            from = gap.right();
        }
        if (cuts.isEmpty()) return null;
        return new Columns(rows, cuts);
    }

    private static long count(List<Row> rows, double left, double right) {
        return rows.stream()
                .filter(row -> !Rows.between(row, left, right).isEmpty())
                .count();
    }

    /// The rows of each column.
    List<List<Row>> cells() {
        return cells(rows);
    }

    List<List<Row>> cells(List<Row> band) {
        var cells = new ArrayList<List<Row>>();
        for (int column = 0; column <= cuts.size(); column++) {
            var cell = new ArrayList<Row>();
            for (var row : band) {
                var words = Rows.between(row, leftOf(column), rightOf(column));
                if (!words.isEmpty()) cell.add(Row.of(words));
            }
            cells.add(cell);
        }
        return cells;
    }

    private double leftOf(int column) {
        return column == 0 ? Double.NEGATIVE_INFINITY : cuts.get(column - 1);
    }

    private double rightOf(int column) {
        return column == cuts.size() ? Double.POSITIVE_INFINITY : cuts.get(column);
    }

    /// The rows without those words that stand in one column.
    List<Row> without(int column) {
        var others = new ArrayList<Row>();
        for (var row : rows) {
            var words = new ArrayList<>(row.words());
            words.removeAll(Rows.between(row, leftOf(column), rightOf(column)));
            if (!words.isEmpty()) others.add(Row.of(words));
        }
        return others;
    }

    /// Whether each column has lines as long as those of running text.
    boolean isProse() {
        return cells().stream().allMatch(Columns::isProse);
    }

    private static boolean isProse(List<Row> cell) {
        int[] lengths = cell.stream().mapToInt(Row::length).sorted().toArray();
        return lengths[lengths.length * 3 / 4] >= SHORTEST_LINE;
    }

    /// The outer column whose lines do not stand beside those of the others, or -1: the side of a letterhead.
    int sideColumn() {
        var cells = cells();
        for (int column : new int[] {cuts.size(), 0}) {
            var rest = column == 0 ? cells.get(1) : cells.get(column - 1);
            if (!isProse(cells.get(column)) && !isAligned(cells.get(column), rest)) return column;
        }
        return -1;
    }

    private static boolean isAligned(List<Row> narrow, List<Row> wide) {
        int aligned = 0;
        int at = 0;
        for (var row : narrow) {
            while (at < wide.size() && wide.get(at).baseline() < row.baseline() - ALIGNED * row.size()) at++;
            if (at < wide.size() && wide.get(at).baseline() <= row.baseline() + ALIGNED * row.size()) aligned++;
        }
        return aligned * 10 >= narrow.size() * 7;
    }

    /// The rows between the lines that are drawn across all columns; a single band when there are no such lines.
    List<List<Row>> bands(List<Rule> rules) {
        double[] across = rules.stream()
                .filter(this::isAcross)
                .mapToDouble(Rule::y)
                .sorted()
                .toArray();
        if (across.length < FEWEST_RULES) return whiteBands();
        var bands = new ArrayList<List<Row>>();
        int last = Integer.MIN_VALUE;
        for (var row : rows) {
            int band = -Arrays.binarySearch(across, row.baseline() + 0.01) - 1;
            if (band != last || bands.isEmpty()) bands.add(new ArrayList<>());
            bands.getLast().add(row);
            last = band;
        }
        return areCells(bands) ? bands : List.of(rows);
    }

    // A table without lines: white runs through all columns, and below it each of them begins on the same line. In
    // columns
    // of text the paragraphs of one end where those of the other do not.
    private List<List<Row>> whiteBands() {
        double leading = leading();
        var bands = new ArrayList<List<Row>>();
        for (int i = 0; i < rows.size(); i++) {
            boolean isApart = i > 0 && rows.get(i).baseline() - rows.get(i - 1).baseline() > APART * leading;
            if (isApart && !isFull(rows.get(i))) return List.of(rows);
            if (isApart || bands.isEmpty()) bands.add(new ArrayList<>());
            bands.getLast().add(rows.get(i));
        }
        return bands.size() >= FEWEST_BANDS && areUnbroken(bands) ? bands : List.of(rows);
    }

    // Whether something stands in every column.
    private boolean isFull(Row row) {
        return cells(List.of(row)).stream().noneMatch(List::isEmpty);
    }

    private boolean areUnbroken(List<List<Row>> bands) {
        return bands.stream().allMatch(band -> cells(band).stream().allMatch(Columns::isUnbroken));
    }

    // The distance that most lines have at least.
    private double leading() {
        double[] distances = IntStream.range(1, rows.size())
                .mapToDouble(i -> rows.get(i).baseline() - rows.get(i - 1).baseline())
                .sorted()
                .toArray();
        return distances.length == 0 ? 0 : distances[distances.length / 4];
    }

    // Between two lines of a grid each cell holds one piece of text; between two lines that only part a page there are
    // several labels with white between them.
    private boolean areCells(List<List<Row>> bands) {
        int single = 0;
        for (var band : bands) {
            if (isUnbroken(cells(band).getFirst())) single++;
        }
        return single * 10 >= bands.size() * 8;
    }

    private static boolean isUnbroken(List<Row> cell) {
        for (int i = 1; i < cell.size(); i++) {
            if (cell.get(i).baseline() - cell.get(i - 1).baseline()
                    > LOOSEST * cell.get(i).size()) return false;
        }
        return true;
    }

    private boolean isAcross(Rule rule) {
        double margin = 2 * rows.getFirst().size();
        return rule.left() < cuts.get(0)
                && rule.right() > cuts.get(cuts.size() - 1)
                && rule.y() > rows.getFirst().top() - margin
                && rule.y() < rows.getLast().baseline() + margin;
    }
}
