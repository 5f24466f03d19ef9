package griffie.intake.page;

import java.util.List;

/// A part of a page that is read from top to bottom.
record Region(Kind kind, List<Row> rows) {
    enum Kind {
        /// Running text; it may go on in the next column.
        COLUMN,
        /// Labels and what stands beside them: a row is read from left to right.
        TABLE,
        /// A cell of a table with lines around it.
        CELL,
        /// What stands beside the text, as in a letterhead.
        SIDE
    }

    Region {
        rows = List.copyOf(rows);
    }

    double left() {
        return rows.stream().mapToDouble(Row::left).min().orElse(0);
    }

    double right() {
        return rows.stream().mapToDouble(Row::right).max().orElse(0);
    }

    double top() {
        return rows.getFirst().top();
    }

    double bottom() {
        return rows.getLast().baseline();
    }

    /// Where most full lines end: three in four end before or there.
    double usualRight() {
        double[] rights = rows.stream().mapToDouble(Row::right).sorted().toArray();
        return rights.length == 0 ? 0 : rights[rights.length * 3 / 4];
    }
}
