package griffie.bench;

import griffie.intake.Intake;
import griffie.intake.UnreadablePaper;
import griffie.paper.Paper;
import griffie.paper.Place;
import griffie.paper.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Reads every file of a folder, and the files in its archives, and prints what came of each format as a table:
/// `java -cp bench/target/griffie-bench.jar griffie.bench.Formats FOLDER`.
public final class Formats {
    private final Map<String, Row> rows = new TreeMap<>();

    private Formats() {}

    /// What came of the files of one format.
    private static final class Row {
        private int files;
        private int pages;
        private int characters;
        private int remarks;
        private int failures;
        private double seconds;
    }

    public static void main(String[] arguments) throws IOException {
        var formats = new Formats();
        try (var below = Files.walk(Path.of(arguments[0]))) {
            for (var file : below.filter(Files::isRegularFile).sorted().toList()) formats.read(file);
        }
        formats.print();
    }

    private void read(Path file) {
        long begun = System.nanoTime();
        try {
            var all = Intake.readAll(file);
            double each = seconds(begun)
                    / Math.max(1, all.papers().size() + all.unread().size());
            for (var paper : all.papers()) add(paper, each);
            for (var unread : all.unread()) add(unread, each);
        } catch (UnreadablePaper refused) {
            add(refused, seconds(begun));
        }
    }

    private void add(Paper paper, double seconds) {
        var row = row(paper.source().file());
        row.files++;
        row.pages += pages(paper);
        row.characters += paper.text().chars().length();
        row.remarks += paper.remarks().size();
        row.seconds += seconds;
    }

    private void add(UnreadablePaper refused, double seconds) {
        System.out.println(refused.getMessage());
        var row = row(refused.file());
        row.files++;
        row.failures++;
        row.seconds += seconds;
    }

    private static int pages(Paper paper) {
        var text = paper.text();
        return text.anchors().places(Span.at(0, text.chars().length())).stream()
                .mapToInt(Place::page)
                .max()
                .orElse(0);
    }

    private Row row(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return rows.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), any -> new Row());
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private void print() {
        System.out.println("| format | files | pages | characters | seconds | remarks | failures |");
        System.out.println("|---|---|---|---|---|---|---|");
        rows.forEach((format, row) -> System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %s | %,d | %.2f | %,d | %,d |%n",
                format,
                row.files,
                row.pages == 0 ? "" : String.valueOf(row.pages),
                row.characters,
                row.seconds,
                row.remarks,
                row.failures));
    }
}
