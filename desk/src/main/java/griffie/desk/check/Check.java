package griffie.desk.check;

import griffie.desk.console.Console;
import griffie.desk.console.ConsoleOptions;
import griffie.desk.json.ReadingJson;
import griffie.desk.reading.Catalogues;
import griffie.desk.reading.Outcome;
import griffie.desk.reading.Papers;
import griffie.desk.reading.Reader;
import griffie.desk.reading.Readings;
import griffie.paper.Citation;
import griffie.paper.Finding;
import griffie.paper.NoteMark;
import griffie.registry.verification.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `griffie check PATH…`: exit 0 when nothing is wrong, 1 when something is, 2 when it could not be done.
@Command(
        name = "check",
        resourceBundle = "griffie.desk.words.usage",
        mixinStandardHelpOptions = true,
        description = "Reports each citation in papers that is not confirmed.")
public final class Check implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "paths", description = "Papers, or folders.")
    private List<Path> paths = List.of();

    @Option(names = "--json", descriptionKey = "json-lines", description = "One JSON object for each paper.")
    private boolean asJson;

    @Option(
            names = "--explain",
            paramLabel = "ID",
            descriptionKey = "explain",
            description = "Show all that was weighed for the citations of this paper.")
    private String explain = "";

    @Mixin
    private ConsoleOptions options = new ConsoleOptions();

    @Override
    public Integer call() throws IOException {
        var console = options.console();
        for (var path : paths) {
            if (!Files.exists(path)) {
                console.complain(console.words().say("nothing-there", path));
                return 2;
            }
        }
        return explain.isEmpty() ? check(Papers.under(paths), console) : explain(Papers.under(paths), console);
    }

    private int explain(List<Path> files, Console console) throws IOException {
        var reader = Reader.with(Catalogues.all(console::complain));
        var explanation = new Explanation(reader, console);
        try (var readings = Readings.of(reader, files)) {
            readings.forEachRemaining(outcomes -> outcomes.forEach(outcome -> {
                switch (outcome) {
                    case Outcome.Read(var file, var reading) -> explanation.write(reading, explain);
                    case Outcome.Unread(var file, var refusal) ->
                        console.complain(console.words().refusal(file, refusal));
                }
            }));
        }
        if (explanation.explained() == 0) console.complain(console.words().say("explain.nothing", explain));
        console.out().flush();
        return explanation.explained() == 0 ? 2 : 0;
    }

    private int check(List<Path> files, Console console) throws IOException {
        var reader = Reader.with(Catalogues.all(console::complain));
        var report = new Report(console);
        try (var readings = Readings.of(reader, files)) {
            console.progress()
                    .over(readings, files.size())
                    .forEachRemaining(outcomes -> outcomes.forEach(outcome -> show(outcome, report, console)));
        }
        if (!asJson) report.writeTotals();
        console.out().flush();
        return report.exitStatus();
    }

    private void show(Outcome outcome, Report report, Console console) {
        switch (outcome) {
            case Outcome.Read(var file, var reading)
            when asJson -> {
                report.count(reading);
                console.out().println(json(reading, console));
            }
            case Outcome.Read(var file, var reading) -> report.write(reading);
            case Outcome.Unread(var file, var refusal) -> {
                report.countUnread();
                console.complain(console.words().refusal(file, refusal));
            }
        }
    }

    private static String json(Reading reading, Console console) {
        return ReadingJson.of(reading, console.words(), Check::isCitationOrNote);
    }

    private static boolean isCitationOrNote(Finding finding) {
        return finding instanceof Citation || finding instanceof NoteMark;
    }
}
