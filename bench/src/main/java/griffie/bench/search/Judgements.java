package griffie.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Written queries, and for each the papers that people judged: 2 is about it, 1 touches it, 0 does not.
record Judgements(List<Asked> queries, Map<String, Map<String, Integer>> grades) {
    private static final int DEPTH = 10;

    /// A query with its number and what makes it hard.
    record Asked(String number, String sort, String query) {}

    static Judgements read(Path folder) throws IOException {
        var queries = new ArrayList<Asked>();
        for (var row : rows(folder.resolve("queries.tsv"))) queries.add(new Asked(row[0], row[1], row[2]));
        var grades = new HashMap<String, Map<String, Integer>>();
        for (var row : rows(folder.resolve("judgements.tsv"))) {
            grades.computeIfAbsent(row[0], any -> new HashMap<>()).put(row[1], Integer.parseInt(row[2]));
        }
        return new Judgements(queries, grades);
    }

    private static List<String[]> rows(Path file) throws IOException {
        if (!Files.exists(file)) return List.of();
        return Files.readAllLines(file).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /// nDCG of the ten best: 1 when the best papers stand on top, 0 when none of them is there.
    double quality(String number, List<String> found) {
        var of = grades.getOrDefault(number, Map.of());
        double ideal = gain(of.values().stream().sorted((a, b) -> b - a).toList());
        return ideal == 0
                ? 0
                : gain(found.stream().map(key -> of.getOrDefault(key, 0)).toList()) / ideal;
    }

    boolean isJudged(String number) {
        return grades.getOrDefault(number, Map.of()).values().stream().anyMatch(grade -> grade > 0);
    }

    /// The share of the papers found that somebody judged.
    double judged(String number, List<String> found) {
        var of = grades.getOrDefault(number, Map.of());
        return found.isEmpty()
                ? 1
                : (double) found.stream().filter(of::containsKey).count() / found.size();
    }

    /// The grades of the papers found, in their order: `2201?0`, with a question mark for what nobody judged.
    String shown(String number, List<String> found) {
        var of = grades.getOrDefault(number, Map.of());
        return found.stream()
                .map(key -> of.containsKey(key) ? String.valueOf(of.get(key)) : "?")
                .collect(Collectors.joining());
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < Math.min(DEPTH, grades.size()); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return gain;
    }
}
