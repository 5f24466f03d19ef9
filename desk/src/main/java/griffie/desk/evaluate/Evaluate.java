package griffie.desk.evaluate;

import griffie.desk.console.Console;
import griffie.desk.console.ConsoleOptions;
import griffie.desk.evaluate.golden.GoldenTrial;
import griffie.desk.reading.Catalogues;
import griffie.desk.reading.Papers;
import griffie.desk.reading.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `griffie evaluate CASES…`: exit 0, 1 when a file stays below the bar, 2 when a file could not be read.
@Command(
        name = "evaluate",
        resourceBundle = "griffie.desk.words.usage",
        mixinStandardHelpOptions = true,
        description = "Scores recognition and verification against files of cases, or against slips put in on purpose.")
public final class Evaluate implements Callable<Integer> {
    @Parameters(
            paramLabel = "CASES",
            arity = "1..*",
            descriptionKey = "cases",
            description = "Files of cases or golden files (TSV); with --slips: papers; with --golden: annotations.")
    private List<Path> paths = List.of();

    @Option(
            names = "--bar",
            paramLabel = "SHARE",
            descriptionKey = "bar",
            description = "The share of right rows below which the exit status is 1.")
    private double bar = 0.97;

    @Option(
            names = "--slips",
            paramLabel = "SEED",
            descriptionKey = "slips",
            description = "Damage confirmed citations of papers, chosen by this seed, and see what is found.")
    private List<Long> slips = List.of();

    @Option(
            names = "--times",
            paramLabel = "N",
            descriptionKey = "times",
            description = "With --slips: how often each kind of slip is tried on each citation.")
    private int times = 1;

    @Option(
            names = "--half",
            paramLabel = "HALF",
            descriptionKey = "half",
            description = "With --slips: only the papers of one half, DEVELOPMENT or TEST.")
    private Half half = Half.ALL;

    @Option(
            names = "--papers",
            paramLabel = "DIR",
            descriptionKey = "papers",
            description = "Where the papers of golden files are (default: ../shared/papers).")
    private List<Path> papers = List.of(Path.of("../shared/papers"));

    @Option(
            names = "--list",
            descriptionKey = "list",
            description = "Also list each thing that golden files have and was not found, or the other way round.")
    private boolean isListing;

    @Option(
            names = "--golden",
            paramLabel = "DIR",
            hidden = true,
            description = "Make golden files in this folder from annotations with quotes (golden/README.md).")
    private List<Path> golden = List.of();

    @Mixin
    private ConsoleOptions options = new ConsoleOptions();

    @Override
    public Integer call() throws IOException {
        var console = options.console();
        var catalogue = Catalogues.all(console::complain);
        var reader = Reader.with(catalogue);
        var files = Papers.under(paths);
        try {
            if (!slips.isEmpty()) {
                new SlipTrial(reader, catalogue, slips.getFirst(), times, half)
                        .over(files, console)
                        .writeTo(console.out());
                return 0;
            }
            var trial = new GoldenTrial(reader, papers, console::complain);
            if (!golden.isEmpty()) {
                for (var file : files) console.out().println(trial.convert(file, golden.getFirst()));
                return 0;
            }
            var goldenFiles = new ArrayList<Path>();
            double lowest = 1;
            for (var file : files) {
                if (GoldenTrial.isGolden(file)) goldenFiles.add(file);
                else lowest = Math.min(lowest, score(file, reader, console));
            }
            return lowest < bar || isBelowBar(trial, goldenFiles, console) ? 1 : 0;
        } catch (IOException e) {
            console.complain(String.valueOf(e.getMessage()));
            return 2;
        } finally {
            console.out().flush();
        }
    }

    private boolean isBelowBar(GoldenTrial trial, List<Path> files, Console console) throws IOException {
        if (files.isEmpty()) return false;
        var scores = trial.over(files);
        if (isListing) scores.listTo(console.out());
        scores.writeTo(console.out());
        return scores.isBelowBar();
    }

    private static double score(Path file, Reader reader, Console console) throws IOException {
        var rows = Row.read(file);
        if (rows.isEmpty()) return 1;
        var sort = CaseFile.of(rows.getFirst().columns());
        if (sort.isEmpty()) {
            console.complain(file
                    + ": no cases: a file of cases has the columns surface and target, or those of docs/accuracy.md");
            return 1;
        }
        var judged = new ArrayList<Judged>();
        for (var row : rows) judged.add(sort.get().judge(row, reader));
        var score = new Score(judged);
        write(file, score, console);
        return score.share();
    }

    private static void write(Path file, Score score, Console console) {
        var out = console.out();
        out.println(console.paint()
                .bold("%s: %d of %d rows right (%.1f%%), precision %.3f, recall %.3f"
                        .formatted(
                                file,
                                score.right(),
                                score.rows(),
                                100 * score.share(),
                                score.precision(),
                                score.recall())));
        for (var each : score.cases()) {
            if (each.isRight()) continue;
            String mark = each.isExcused() ? "  listed " : "  differs ";
            out.println(mark + each.name() + " «" + each.text() + "»: expected " + each.expected() + ", found "
                    + each.found() + (each.isExcused() ? " (" + each.remark() + ")" : ""));
        }
    }
}
