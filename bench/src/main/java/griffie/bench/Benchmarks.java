package griffie.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/// Runs benchmarks as JMH's own program does, and then says what Griffie costs as a multiple of its peers.
public final class Benchmarks {
    private static final String GRIFFIE = "Griffie";
    private static final String BARE = "Bare";

    private Benchmarks() {}

    public static void main(String[] arguments) throws CommandLineOptionException, IOException, RunnerException {
        var options = new CommandLineOptions(arguments);
        boolean isQuestion = options.shouldHelp()
                || options.shouldList()
                || options.shouldListWithParams()
                || options.shouldListProfilers()
                || options.shouldListResultFormats();
        if (isQuestion) org.openjdk.jmh.Main.main(arguments);
        else ratios(new Runner(options).run());
    }

    // Pairs are named alike: xmlGriffie, xmlBare.
    private static void ratios(Collection<RunResult> results) {
        Map<String, Double> speeds = new TreeMap<>();
        for (var result : results)
            speed(result)
                    .ifPresent(speed -> speeds.put(result.getPrimaryResult().getLabel(), speed));
        speeds.forEach((name, speed) -> {
            var bare = speeds.get(name.replace(GRIFFIE, BARE));
            if (name.endsWith(GRIFFIE) && bare != null) print(name.replace(GRIFFIE, ""), speed, bare);
        });
    }

    /// How many pages or papers a core read in a second: the middle one of all iterations.
    private static OptionalDouble speed(RunResult result) {
        double[] speeds = result.getBenchmarkResults().stream()
                .flatMap(benchmark -> benchmark.getIterationResults().stream())
                .mapToDouble(Benchmarks::speed)
                .filter(speed -> speed > 0)
                .sorted()
                .toArray();
        return speeds.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(speeds[speeds.length / 2]);
    }

    private static double speed(IterationResult iteration) {
        var units = iteration.getSecondaryResults().get("units");
        var seconds = iteration.getSecondaryResults().get("cpuSeconds");
        return units == null || seconds == null || seconds.getScore() <= 0 ? 0 : units.getScore() / seconds.getScore();
    }

    private static void print(String format, double griffie, double bare) {
        System.out.printf(
                "%-5s Griffie %.1f, bare %.1f a second and core: %.2f times the time of the bare library%n",
                format, griffie, bare, bare / griffie);
    }
}
