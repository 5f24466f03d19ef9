package griffie.desk.evaluate.golden;

import griffie.desk.evaluate.golden.Kind.Family;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What came of all golden files, as tables and as a list of what went wrong.
public final class Scores {
    private final List<ScoredPaper> papers;

    Scores(List<ScoredPaper> papers) {
        this.papers = List.copyOf(papers);
    }

    /// One golden file with what was found in its paper.
    record ScoredPaper(GoldenFile golden, Passages text, Comparison comparison) {}

    /// Whether some kind is found less well, in some set, than it has to be.
    public boolean isBelowBar() {
        return sets().anyMatch(set -> Arrays.stream(Family.values()).anyMatch(family -> isBelowBar(family, of(set))));
    }

    private static boolean isBelowBar(Family family, List<Comparison> comparisons) {
        var tally = Tally.of(comparisons, kind -> kind.family() == family);
        return tally.expected() > 0 && tally.f1() < family.bar();
    }

    Tally tally(Predicate<Kind> kinds) {
        return Tally.of(papers.stream().map(ScoredPaper::comparison).toList(), kinds);
    }

    /// A table for each set.
    public void writeTo(PrintWriter out) {
        sets().forEach(set -> write(set, of(set), out));
    }

    private static void write(String set, List<Comparison> comparisons, PrintWriter out) {
        out.println("%s: %d papers".formatted(set, comparisons.size()));
        out.println("  kind         expected  found  right  precision  recall     F1  F1 of spans  value right");
        for (var family : Family.values()) {
            write(family.toString(), Tally.of(comparisons, kind -> kind.family() == family), out);
            if (family != Family.ACT) continue;
            for (var kind : Kind.values()) {
                if (kind.family() == family) write("  " + kind, Tally.of(comparisons, kind::equals), out);
            }
        }
        String besides = besides(comparisons);
        if (!besides.isEmpty()) out.println("  of those right, also right: " + besides);
    }

    private static void write(String name, Tally tally, PrintWriter out) {
        if (tally.expected() == 0 && tally.found() == 0) return;
        out.println("  %-12s %8d %6d %6d %10s %7s %6s %12s %12s"
                .formatted(
                        name,
                        tally.expected(),
                        tally.found(),
                        tally.right(),
                        share(tally.precision(), tally.found()),
                        share(tally.recall(), tally.expected()),
                        share(tally.f1(), tally.expected() + tally.found()),
                        share(tally.f1OfSpans(), tally.expected() + tally.found()),
                        share(tally.valued(), tally.right() + tally.differing())));
    }

    private static String share(double share, int of) {
        return of == 0 ? "-" : "%.3f".formatted(share);
    }

    private static String besides(List<Comparison> comparisons) {
        return Arrays.stream(Family.values())
                .flatMap(family -> family.besides().stream().map(key -> besides(family, key, comparisons)))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// How often a value that is not scored was right, where the annotation has it.
    private static String besides(Family family, String key, List<Comparison> comparisons) {
        var pairs = comparisons.stream()
                .flatMap(each -> each.right().stream())
                .filter(pair -> pair.expected().mark().kind().family() == family)
                .filter(pair -> !pair.expected().mark().value(key).isEmpty())
                .toList();
        if (pairs.isEmpty()) return "";
        long right = pairs.stream()
                .filter(pair -> Value.agree(
                        pair.expected().mark().value(key), pair.found().value(key)))
                .count();
        return "%s %s %d/%d".formatted(family, key, right, pairs.size());
    }

    /// Each thing that was missed, has another value, or was found where nothing is, paper by paper.
    public void listTo(PrintWriter out) {
        for (var paper : papers) {
            out.println(paper.golden().paper());
            lines(paper)
                    .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                    .forEach(line -> out.println(line.text()));
        }
    }

    private record Line(int start, String text) {}

    private static Stream<Line> lines(ScoredPaper paper) {
        var comparison = paper.comparison();
        var missed = comparison.missed().stream().map(each -> line("missed ", each.mark(), paper.text(), ""));
        var alarms = comparison.alarms().stream().map(each -> line("alarm  ", each, paper.text(), ""));
        var differing = comparison.differing().stream()
                .map(pair -> line(
                        "differs",
                        pair.found(),
                        paper.text(),
                        " expected " + pair.expected().mark().shown()));
        return Stream.of(missed, alarms, differing).flatMap(each -> each);
    }

    private static Line line(String what, Mark mark, Passages text, String more) {
        int start = mark.span().start();
        String quote = text.of(mark.span()).replace('\n', ' ');
        return new Line(start, "  %s %6d %s «%s» %s%s".formatted(what, start, mark.kind(), quote, mark.shown(), more));
    }

    private List<Comparison> of(String set) {
        return papers.stream()
                .filter(each -> each.golden().set().equals(set))
                .map(ScoredPaper::comparison)
                .toList();
    }

    private Stream<String> sets() {
        return papers.stream().map(each -> each.golden().set()).distinct().sorted();
    }
}
