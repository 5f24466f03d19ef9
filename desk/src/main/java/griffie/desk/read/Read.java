package griffie.desk.read;

import griffie.desk.console.Console;
import griffie.desk.console.ConsoleOptions;
import griffie.desk.json.ReadingJson;
import griffie.desk.reading.Catalogues;
import griffie.desk.reading.Reader;
import griffie.desk.words.Words;
import griffie.intake.UnreadablePaper;
import griffie.paper.Act;
import griffie.paper.ActorMention;
import griffie.paper.Answer;
import griffie.paper.Citation;
import griffie.paper.DateMention;
import griffie.paper.Finding;
import griffie.paper.FindingValues;
import griffie.paper.ImpossibleDate;
import griffie.paper.NoteMark;
import griffie.paper.Quantity;
import griffie.paper.Repair;
import griffie.registry.verification.Checked;
import griffie.registry.verification.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `griffie read FILE`: everything recognised in one paper; exit 0, or 2 when it could not be read.
@Command(
        name = "read",
        resourceBundle = "griffie.desk.words.usage",
        mixinStandardHelpOptions = true,
        description = "Shows everything recognised in one paper.")
public final class Read implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", descriptionKey = "file", description = "The paper.")
    private Path file = Path.of("");

    @Option(names = "--json", descriptionKey = "json-object", description = "As one JSON object.")
    private boolean asJson;

    @Mixin
    private ConsoleOptions options = new ConsoleOptions();

    @Override
    public Integer call() throws IOException {
        var console = options.console();
        try {
            show(Reader.with(Catalogues.all(console::complain)).readEverything(file), console);
            return 0;
        } catch (UnreadablePaper e) {
            console.complain(console.words().refusal(e.file(), e.refusal()));
            return 2;
        } catch (IOException e) {
            console.complain(String.valueOf(e.getMessage()));
            return 2;
        } finally {
            console.out().flush();
        }
    }

    private void show(Reading reading, Console console) {
        if (asJson) console.out().println(ReadingJson.of(reading, console.words(), finding -> true));
        else showToPeople(reading, console);
    }

    private static void showToPeople(Reading reading, Console console) {
        var paper = reading.paper();
        var words = console.words();
        var out = console.out();
        out.println(console.paint().bold(paper.source().file().toString()));
        paper.kind().ifPresent(kind -> out.println("  " + words.say("read.kind") + ": " + words.kind(kind)));
        paper.id().ifPresent(id -> out.println("  " + words.say("read.id") + ": " + id));
        paper.date().ifPresent(date -> out.println("  " + words.say("read.date") + ": " + words.date(date)));
        paper.title().ifPresent(title -> out.println("  " + words.say("read.title") + ": " + title));
        paper.remarks().forEach(remark -> out.println("  ! " + words.doubt(remark.doubt())));
        var checks = reading.checks();
        reading.findings().forEach(finding -> out.println("  " + line(finding, checks.get(finding), reading, console)));
    }

    private static String line(Finding finding, @Nullable Checked checked, Reading reading, Console console) {
        var words = console.words();
        return switch (finding) {
            case NoteMark(var span, var number, var role) ->
                switch (role) {
                    case MARKER -> words.say("read.note-marker", number);
                    case BODY -> words.say("read.note-body", number);
                };
            case Repair(var span, var from, var to) -> words.say("read.repair", from, to);
            case Citation citation ->
                words.say("check.cited", quoted(citation, reading)) + " " + known(citation, checked, console);
            case DateMention date -> other(finding, date.date().toString(), reading, console);
            case ImpossibleDate date -> other(finding, words.say("read.impossible-date"), reading, console);
            case Quantity quantity -> other(finding, amount(quantity, words), reading, console);
            case ActorMention mention -> other(finding, mention.actor().name(), reading, console);
            case Act act -> other(finding, holders(act), reading, console);
            case Answer answer -> other(finding, "", reading, console);
        };
    }

    private static String other(Finding finding, String value, Reading reading, Console console) {
        String kind = console.words().findingKind(FindingValues.kind(finding));
        return "%s \"%s\" %s".formatted(kind, quoted(finding, reading), value).stripTrailing();
    }

    private static String amount(Quantity quantity, Words words) {
        String amount = quantity.amount().toPlainString();
        String range = quantity.isRange() ? amount + "–" + quantity.max().toPlainString() : amount;
        String unit = quantity.unit().equals("1") ? "" : " " + quantity.unit();
        return range + unit + " (" + words.approximation(quantity.approximation()) + ")";
    }

    private static String holders(Act act) {
        return act.by().stream().map(Act.Party::name).collect(Collectors.joining("; "));
    }

    private static String quoted(Finding finding, Reading reading) {
        return reading.paper().text().of(finding.span()).replace('\n', ' ');
    }

    private static String known(Citation citation, @Nullable Checked checked, Console console) {
        if (checked == null) return citation.reference().toString();
        var status = checked.verdict().status();
        return checked.fullReference() + " "
                + console.paint().verdict(status, console.words().status(status));
    }
}
