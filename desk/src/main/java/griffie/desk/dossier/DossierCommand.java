package griffie.desk.dossier;

import griffie.desk.console.Console;
import griffie.desk.console.ConsoleOptions;
import griffie.desk.reading.Catalogues;
import griffie.desk.reading.Rules;
import griffie.registry.dossier.Dossier;
import griffie.registry.dossier.View;
import griffie.registry.ledger.Ledger;
import griffie.registry.ledger.LedgerFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `griffie dossier FOLDER [VIEW]`: without a view it reads what is new and prints the state; with one it shows that
/// view of what was read, and reads only where nothing was read before. Exit 0, or 2 when it could not be done.
@Command(
        name = "dossier",
        resourceBundle = "griffie.desk.words.usage",
        mixinStandardHelpOptions = true,
        description = "Reads a folder of papers and shows what is open, answered and contested.")
public final class DossierCommand implements Callable<Integer> {
    /// What stands in the ledger for who said what the program says.
    public static final String PROGRAM = "griffie 0.1.0";

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "folder", description = "The folder with papers.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "VIEW",
            arity = "0..1",
            descriptionKey = "view",
            description = "One view only.")
    private String view = "";

    @Option(
            names = "-o",
            paramLabel = "DIR",
            descriptionKey = "kept",
            description = "Where the ledger and the index are kept; else in .griffie in the folder.")
    private String kept = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            descriptionKey = "as-of",
            description = "The day that counts for what is overdue; else today.")
    private @Nullable LocalDate asOf;

    @Option(names = "--json", descriptionKey = "json-object", description = "As one JSON object.")
    private boolean asJson;

    @Mixin
    private ConsoleOptions options = new ConsoleOptions();

    @Override
    public Integer call() {
        var console = options.console();
        try {
            return shown(console);
        } catch (LedgerFailure e) {
            console.complain(console.words().ledgerFailure(e));
            return 2;
        } catch (IOException e) {
            console.complain(String.valueOf(e.getMessage()));
            return 2;
        } finally {
            console.out().flush();
        }
    }

    private int shown(Console console) throws IOException {
        var words = console.words();
        var wanted = View.named(view);
        if (!view.isEmpty() && wanted.isEmpty()) {
            console.complain(words.say("dossier.no-view", view, views()));
            return 2;
        }
        if (!Files.isDirectory(folder)) {
            console.complain(words.say("dossier.no-folder", folder));
            return 2;
        }
        var place = DossierFolder.of(folder, kept);
        boolean reads = wanted.isEmpty() || !place.hasLedger();
        if (reads) gather(place, console);
        try (var ledger = Ledger.read(place.kept())) {
            if (wanted.isEmpty()) new Overview(console).write(counts(ledger, place), day(), folder.toString());
            else show(wanted.get(), Dossier.of(ledger), console);
        }
        return 0;
    }

    private Counts counts(Ledger ledger, DossierFolder place) throws IOException {
        String mark = "%s %s %s".formatted(ledger.end().sum(), day(), Rules.version());
        var kept = Counts.kept(place.kept(), mark);
        if (kept.isPresent()) return kept.get();
        var counts = Counts.of(Dossier.of(ledger), day());
        if (Files.isWritable(place.kept())) counts.keep(place.kept(), mark);
        return counts;
    }

    private void gather(DossierFolder place, Console console) throws IOException {
        var words = console.words();
        try (var ledger = Ledger.open(place.kept(), Clock.systemUTC())) {
            var catalogue = Catalogues.all(console::complain);
            var gathering = new Gathering(place, ledger, catalogue, PROGRAM, Rules.version());
            var count = gathering.gather(
                    console.progress(), (file, unread) -> console.complain(words.refusal(file, unread.refusal())));
            int changed = count.files() - count.unchanged();
            console.err()
                    .println(words.say(
                            "dossier.read", changed, count.unchanged(), count.gone(), count.read(), count.unread()));
            console.err().flush();
        }
    }

    private void show(View one, Dossier dossier, Console console) {
        var table = one.of(dossier, day());
        if (asJson) console.out().println(TableJson.of(table, dossier, console.words()));
        else new TableText(console).write(table);
    }

    private LocalDate day() {
        return asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    }

    private static String views() {
        return Stream.of(View.values()).map(View::toString).collect(Collectors.joining(", "));
    }
}
