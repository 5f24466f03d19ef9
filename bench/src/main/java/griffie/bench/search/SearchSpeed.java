package griffie.bench.search;

import griffie.bench.Cpu;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Compares what indexing and searching cost: `SearchSpeed QUERIES COPIES FOLDER…`. Every paper is taken that many
/// times.
///
/// Both do the same work in turn, so that what else the machine does falls on both.
public final class SearchSpeed {
    private static final int BUILDS = 9;
    private static final int ROUNDS = 12;
    private static final int WARM_UP = 4;

    private SearchSpeed() {}

    public static void main(String[] arguments) throws IOException {
        var rest = new ArrayList<>(Arrays.asList(arguments));
        var judgements = Judgements.read(Path.of(rest.removeFirst()));
        int copies = Integer.parseInt(rest.removeFirst());
        var papers = copied(SearchPaper.under(rest.stream().map(Path::of).toList()), copies);
        long characters =
                papers.stream().mapToLong(paper -> paper.chars().length()).sum();
        System.out.printf("%d papers, %.1f million characters%n", papers.size(), characters / 1e6);
        builds(papers);
        queries(papers, judgements);
    }

    private static List<SearchPaper> copied(List<SearchPaper> papers, int copies) {
        var all = new ArrayList<SearchPaper>();
        for (int copy = 0; copy < copies; copy++) {
            for (var paper : papers) all.add(paper.named(copy + "/" + paper.key()));
        }
        return all;
    }

    private static void builds(List<SearchPaper> papers) throws IOException {
        var griffie = new double[BUILDS];
        var lucene = new double[BUILDS];
        for (int i = -WARM_UP; i < BUILDS; i++) {
            double own = seconds(new GriffieEngine(Files.createTempDirectory("speed")), papers);
            double bare = seconds(
                    new LuceneEngine(Files.createTempDirectory("speed"), LuceneEngine.Offsets.LEFT_OUT), papers);
            if (i < 0) continue;
            griffie[i] = own;
            lucene[i] = bare;
        }
        System.out.printf(
                "indexing, seconds of processor: Griffie %.2f, Lucene %.2f: %.2f times (%s / %s)%n",
                middle(griffie),
                middle(lucene),
                middle(griffie) / middle(lucene),
                Arrays.toString(griffie),
                Arrays.toString(lucene));
    }

    private static double seconds(Engine engine, List<SearchPaper> papers) throws IOException {
        try (engine) {
            double begun = Cpu.seconds();
            engine.index(papers);
            return Cpu.seconds() - begun;
        }
    }

    private static void queries(List<SearchPaper> papers, Judgements judgements) throws IOException {
        List<Engine> engines = List.of(
                new GriffieEngine(Files.createTempDirectory("speed")),
                new LuceneEngine(Files.createTempDirectory("speed"), LuceneEngine.Offsets.KEPT),
                new LuceneEngine(Files.createTempDirectory("speed"), LuceneEngine.Offsets.LEFT_OUT));
        for (var engine : engines) engine.index(papers);
        List<List<Double>> times = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round < ROUNDS; round++) {
            for (var asked : judgements.queries()) {
                for (int i = 0; i < engines.size(); i++) {
                    long begun = System.nanoTime();
                    engines.get(i).best(asked.query(), 10);
                    if (round >= WARM_UP) times.get(i).add((System.nanoTime() - begun) / 1e6);
                }
            }
        }
        print("Griffie, with snippets and counts", times.get(0));
        print("Lucene, snippets from kept offsets", times.get(1));
        print("Lucene, snippets from the text", times.get(2));
        System.out.printf(
                "p95: %.2f and %.2f times%n",
                at(times.get(0), .95) / at(times.get(1), .95), at(times.get(0), .95) / at(times.get(2), .95));
        for (var engine : engines) engine.close();
    }

    private static void print(String name, List<Double> times) {
        ToDoubleFunction<Double> part = share -> at(times, share);
        System.out.printf(
                "%-36s p50 %.2f ms, p95 %.2f ms, p99 %.2f ms%n",
                name, part.applyAsDouble(.5), part.applyAsDouble(.95), part.applyAsDouble(.99));
    }

    private static double at(List<Double> times, double share) {
        return times.stream().sorted().toList().get((int) (times.size() * share));
    }

    private static double middle(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
