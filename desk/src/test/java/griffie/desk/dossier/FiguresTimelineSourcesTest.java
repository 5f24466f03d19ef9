package griffie.desk.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import griffie.paper.CasebookPage;
import griffie.registry.dossier.Cell;
import griffie.registry.dossier.Line;
import griffie.registry.dossier.Passage;
import griffie.registry.dossier.Table;
import griffie.registry.dossier.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Figures, timeline and sources of the sample dossier against the tables of what a careful clerk would list.
class FiguresTimelineSourcesTest {
    @Test
    void figuresAreFoundWithTheirNumberAndApproximation() {
        var score = new ViewScore(Karabakh.view(View.FIGURES), Karabakh.rows("figures"));
        assertThat(score.recall()).as(score.report("amount", "amount")).isGreaterThanOrEqualTo(0.9);
        assertThat(score.right("amount", "amount"))
                .as(score.report("amount", "amount"))
                .isGreaterThanOrEqualTo(0.9);
        assertThat(score.right("approximation", "approximation"))
                .as(score.report("approximation", "approximation"))
                .isGreaterThanOrEqualTo(0.9);
        assertThat(score.precision()).as(score.report("amount", "amount")).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void figuresOfOneThingStandUnderOneName() {
        var score = together(View.FIGURES, "figures", "what", line -> text(line, View.FIGURES, "thing"));
        assertThat(score).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void everyTellingOfAnEventHasItsDate() {
        var table = Karabakh.view(View.TIMELINE);
        var missing = new ArrayList<String>();
        for (var row : Karabakh.rows("timeline")) {
            if (event(table, row).isEmpty()) missing.add(row.toString());
        }
        assertThat(missing).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void noEventIsInvented() {
        var rows = Karabakh.rows("timeline");
        var table = Karabakh.view(View.TIMELINE);
        var invented = table.lines().stream()
                .filter(line -> rows.stream().noneMatch(row -> isTold(line, row)))
                .map(line -> line.passage().map(Passage::quote).orElse(""))
                .toList();
        assertThat(invented).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void tellingsOfOneEventStandInOneLine() {
        var table = Karabakh.view(View.TIMELINE);
        Map<String, Set<Line>> lines = new HashMap<>();
        Map<Line, Set<String>> events = new HashMap<>();
        for (var row : Karabakh.rows("timeline")) {
            event(table, row).forEach(line -> {
                String event = row.getOrDefault("event", "");
                lines.computeIfAbsent(event, any -> new HashSet<>()).add(line);
                events.computeIfAbsent(line, any -> new HashSet<>()).add(event);
            });
        }
        assertThat(lines.values().stream().filter(some -> some.size() > 1)).hasSizeLessThanOrEqualTo(2);
        assertThat(events.values().stream().filter(some -> some.size() > 1)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void holdersAreOfTheRightKind() {
        var table = Karabakh.view(View.SOURCES);
        var rows = new ArrayList<Map<String, String>>();
        for (var row : Karabakh.rows("sources")) {
            row.replace("kind", "voice-" + row.getOrDefault("kind", ""));
            rows.add(row);
        }
        var score = new ViewScore(table, rows);
        assertThat(score.recall()).as(score.report("holder-kind", "kind")).isGreaterThanOrEqualTo(0.7);
        assertThat(score.right("holder-kind", "kind"))
                .as(score.report("holder-kind", "kind"))
                .isGreaterThanOrEqualTo(0.7);
        assertThat(score.precision()).as(score.report("holder-kind", "kind")).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void everyLineStandsOnAPassageOfItsPaper() {
        for (var view : List.of(View.FIGURES, View.TIMELINE, View.SOURCES, View.BALANCE)) {
            for (var line : Karabakh.view(view).lines()) {
                var passage = line.passage().orElseThrow();
                var text = Karabakh.DOSSIER
                        .paper(passage.file())
                        .orElseThrow()
                        .paper()
                        .text();
                assertThat(text.of(passage.span()).strip().replaceAll("\\s+", " "))
                        .isEqualTo(passage.quote());
            }
        }
    }

    @Test
    void handlesAreDifferent() {
        for (var view : List.of(View.FIGURES, View.TIMELINE, View.SOURCES, View.BALANCE)) {
            assertThat(Karabakh.view(view).lines().stream().map(Line::handle)).doesNotHaveDuplicates();
        }
    }

    @Test
    void theRealLetterGivesItsFiguresEventsAndBothAccused(@TempDir Path folder) throws IOException {
        String name = "kamerbrief-azerbeidzjan-armenie-2021.txt";
        var file = CasebookPage.root().resolve("../shared/papers/letters").resolve(name);
        assumeTrue(Files.exists(file), "skipped: put the real papers in ../shared to run this test");
        Files.copy(file, folder.resolve(name));
        var dossier = Karabakh.read(folder);
        var figures = View.FIGURES.of(dossier, Karabakh.DAY);
        assertThat(figures.lines().stream()
                        .map(line -> text(line, figures, "amount") + " " + text(line, figures, "approximation")))
                .contains("1000000 about", "680000 over", "6500 at-least", "44 exact", "15 exact", "16900000 exact")
                .hasSizeLessThanOrEqualTo(7);
        var timeline = View.TIMELINE.of(dossier, Karabakh.DAY);
        assertThat(timeline.lines().stream().map(line -> text(line, timeline, "date")))
                .contains("199X", "1992", "1993", "2007~", "2020-11", "2020-11-19", "2021-04-13", "2021-06-12")
                .doesNotContain("1996")
                .doesNotHaveDuplicates();
        var balance = View.BALANCE.of(dossier, Karabakh.DAY);
        assertThat(balance.lines().stream()
                        .filter(line -> !text(line, balance, "criticised").equals("0"))
                        .map(line -> text(line, balance, "state-named")))
                .contains("Armenië", "Azerbeidzjan");
    }

    private static List<Line> event(Table table, Map<String, String> row) {
        return table.lines().stream()
                .filter(line -> isTold(line, row) && dates(line, table).contains(row.getOrDefault("date", "")))
                .toList();
    }

    private static List<String> dates(Line line, Table table) {
        var dates = new ArrayList<>(List.of(text(line, table, "dates").split("; ", -1)));
        dates.add(text(line, table, "date"));
        return dates;
    }

    private static boolean isTold(Line line, Map<String, String> row) {
        return line.cells().stream()
                .filter(Cell.Passages.class::isInstance)
                .flatMap(passages -> ((Cell.Passages) passages).passages().stream())
                .anyMatch(passage ->
                        ViewScore.holds(passage, row.getOrDefault("file", ""), row.getOrDefault("quote", "")));
    }

    // The share of the rows of which the commonest value of their group is theirs.
    private static double together(
            View view, String rows, String group, java.util.function.Function<Line, String> value) {
        var table = Karabakh.view(view);
        Map<String, List<String>> groups = new HashMap<>();
        for (var row : Karabakh.rows(rows)) {
            table.lines().stream()
                    .filter(line -> line.passage()
                            .filter(passage -> ViewScore.holds(
                                    passage, row.getOrDefault("file", ""), row.getOrDefault("quote", "")))
                            .isPresent())
                    .findFirst()
                    .ifPresent(line -> groups.computeIfAbsent(row.getOrDefault(group, ""), any -> new ArrayList<>())
                            .add(value.apply(line)));
        }
        long all = groups.values().stream().mapToLong(List::size).sum();
        long same = groups.values().stream()
                .mapToLong(values ->
                        values.stream()
                                .collect(Collectors.groupingBy(one -> one, Collectors.counting()))
                                .values()
                                .stream()
                                .mapToLong(Long::longValue)
                                .max()
                                .orElse(0))
                .sum();
        return (double) same / all;
    }

    private static String text(Line line, View view, String column) {
        return text(line, Karabakh.view(view), column);
    }

    private static String text(Line line, Table table, String column) {
        return switch (line.cells().get(table.columns().indexOf(column))) {
            case Cell.Words(var words) -> words;
            case Cell.Term(var term) -> term;
            case Cell.Names(var names) -> String.join("; ", names);
            case Cell.Day(var edtf) -> edtf;
            case Cell.Amount(var amount) -> amount.toPlainString();
            case Cell.Cited cited -> cited.title();
            case Cell.Files(var files) -> String.join("; ", files);
            case Cell.Passages passages -> "";
            case Cell.Reasons reasons -> "";
        };
    }
}
