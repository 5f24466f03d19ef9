package griffie.desk.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Rows of a file of tab-separated values, by the names in its first line; a missing cell is empty.
final class Tsv {
    private Tsv() {}

    static List<Map<String, String>> rows(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        if (lines.isEmpty()) return List.of();
        String[] names = lines.getFirst().split("\t", -1);
        var rows = new ArrayList<Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            var row = new LinkedHashMap<String, String>();
            for (int i = 0; i < names.length; i++) row.put(names[i], i < cells.length ? cells[i].strip() : "");
            rows.add(row);
        }
        return rows;
    }
}
