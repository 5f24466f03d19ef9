package griffie.desk.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A row of a file of tab-separated values, by the names in its first line.
record Row(Map<String, String> cells) {
    static List<Row> read(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        if (lines.isEmpty()) return List.of();
        String[] names = lines.getFirst().split("\t", -1);
        var rows = new ArrayList<Row>();
        for (var line : lines.subList(1, lines.size())) rows.add(of(names, line.split("\t", -1)));
        return rows;
    }

    private static Row of(String[] names, String[] values) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < names.length; i++) cells.put(names[i], i < values.length ? trimmed(values[i]) : "");
        return new Row(cells);
    }

    // Cells copied from web pages may begin or end with a no-break space.
    private static String trimmed(String value) {
        return value.replace('\u00a0', ' ').strip();
    }

    /// The value in a column; empty where there is none.
    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    Set<String> columns() {
        return cells.keySet();
    }
}
