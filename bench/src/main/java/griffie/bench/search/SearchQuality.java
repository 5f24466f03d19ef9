package griffie.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Compares what three engines find for written queries: `SearchQuality QUERIES FOLDER…`, or `--pool` before it to
/// print
/// what is to be judged.
public final class SearchQuality {
    private static final int DEPTH = 10;

    private SearchQuality() {}

    public static void main(String[] arguments) throws IOException {
        var rest = new ArrayList<>(Arrays.asList(arguments));
        boolean isPool = rest.remove("--pool");
        boolean isList = rest.remove("--each");
        var judgements = Judgements.read(Path.of(rest.removeFirst()));
        var papers = SearchPaper.under(rest.stream().map(Path::of).toList());
        var place = Files.createTempDirectory("search-quality");
        List<Engine> engines = List.of(
                new GriffieEngine(place.resolve("griffie")),
                new LuceneEngine(place.resolve("lucene"), LuceneEngine.Offsets.KEPT),
                new FtsEngine(place));
        for (var engine : engines) engine.index(papers);
        System.out.printf(
                "%d papers, %d queries%n", papers.size(), judgements.queries().size());
        if (isPool) pool(judgements, engines, papers);
        else compare(judgements, engines, isList ? System.out::println : line -> {});
        for (var engine : engines) engine.close();
    }

    private static void pool(Judgements judgements, List<Engine> engines, List<SearchPaper> papers) throws IOException {
        var titles = new TreeMap<String, String>();
        for (var paper : papers) titles.put(paper.key(), paper.title());
        for (var asked : judgements.queries()) {
            var pooled = new TreeSet<String>();
            for (var engine : engines) pooled.addAll(engine.best(asked.query(), DEPTH));
            // In the order of their names, so that the judge does not see who found what.
            for (var key : pooled) {
                if (judgements.grades().getOrDefault(asked.number(), Map.of()).containsKey(key)) continue;
                System.out.printf("%s\t%s\t%s\t%s%n", asked.number(), key, asked.query(), titles.getOrDefault(key, ""));
            }
        }
    }

    private interface Lines {
        void print(String line);
    }

    private static void compare(Judgements judgements, List<Engine> engines, Lines lines) throws IOException {
        var sums = new TreeMap<String, double[]>();
        var counts = new TreeMap<String, Integer>();
        double[] judged = new double[engines.size()];
        for (var asked : judgements.queries()) {
            if (!judgements.isJudged(asked.number())) continue;
            var line = new StringBuilder(asked.number() + "\t" + asked.query());
            for (int i = 0; i < engines.size(); i++) {
                var found = engines.get(i).best(asked.query(), DEPTH);
                double quality = judgements.quality(asked.number(), found);
                judged[i] += judgements.judged(asked.number(), found);
                for (var sort : List.of(asked.sort(), "~ all")) {
                    sums.computeIfAbsent(sort, any -> new double[engines.size()])[i] += quality;
                    if (i == 0) counts.merge(sort, 1, Integer::sum);
                }
                line.append(String.format(Locale.ROOT, "\t%.3f %s", quality, judgements.shown(asked.number(), found)));
            }
            lines.print(line.toString());
        }
        print(engines, sums, counts, judged);
    }

    private static void print(
            List<Engine> engines, Map<String, double[]> sums, Map<String, Integer> counts, double[] judged) {
        System.out.printf("%-24s %8s", "nDCG@10", "queries");
        for (var engine : engines) System.out.printf("  %s", engine.name());
        System.out.println();
        sums.forEach((sort, sum) -> {
            int count = counts.getOrDefault(sort, 1);
            System.out.printf("%-24s %8d", sort, count);
            for (double each : sum) System.out.printf(Locale.ROOT, "  %.3f", each / count);
            System.out.println();
        });
        System.out.print("share of the ten that was judged  ");
        for (double each : judged) System.out.printf(Locale.ROOT, "  %.2f", each / counts.getOrDefault("~ all", 1));
        System.out.println();
    }
}
