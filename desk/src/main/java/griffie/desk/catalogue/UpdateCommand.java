package griffie.desk.catalogue;

import griffie.desk.console.Console;
import griffie.desk.console.ConsoleOptions;
import griffie.desk.reading.Catalogues;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.source.Addresses;
import griffie.registry.source.Pace;
import griffie.registry.source.Update;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `griffie catalogue update`: the only command that speaks to the network.
@Command(
        name = "update",
        resourceBundle = "griffie.desk.words.usage",
        mixinStandardHelpOptions = true,
        description = "Fetches what the Tweede Kamer and the official publications know; goes on where it was stopped.")
final class UpdateCommand implements Callable<Integer> {
    /// The time between two messages about how far it is.
    private static final long QUIET_NANOS = 10_000_000_000L;

    @Mixin
    private ConsoleOptions options = new ConsoleOptions();

    @Option(names = "--odata", paramLabel = "URL", descriptionKey = "odata", description = "Where the OData is asked.")
    private URI odata = Addresses.OFFICIAL.odata();

    @Option(
            names = "--syncfeed",
            paramLabel = "URL",
            descriptionKey = "syncfeed",
            description = "Where the SyncFeed is asked.")
    private URI syncFeed = Addresses.OFFICIAL.syncFeed();

    @Option(names = "--sru", paramLabel = "URL", descriptionKey = "sru", description = "Where the SRU is asked.")
    private URI sru = Addresses.OFFICIAL.sru();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            descriptionKey = "from",
            description = "First day of the official publications.")
    private LocalDate from = LocalDate.of(1995, 1, 1);

    @Option(
            names = "--pause",
            paramLabel = "MS",
            descriptionKey = "pause",
            description = "Milliseconds between two requests.")
    private long pause = Pace.POLITE.pause().toMillis();

    private long lastTold = System.nanoTime();
    private int pages;
    private long facts;

    @Override
    public Integer call() {
        var console = options.console();
        try {
            var compiled = Catalogues.place(Path.of("official.tsv"));
            var update = Update.in(
                    Catalogues.updates(),
                    new Addresses(odata, syncFeed, sru),
                    Pace.POLITE.withPause(Duration.ofMillis(Math.max(0, pause))),
                    LocalDate.now(ZoneId.of("Europe/Amsterdam")),
                    fetched -> tell(fetched, console));
            update.run(from, compiled);
            Catalogue.read(compiled)
                    .statements()
                    .forEach(statement -> console.out()
                            .println(console.words().say("catalogue.added", statement.name(), statement.entries())));
            return 0;
        } catch (IllegalArgumentException e) {
            console.complain(String.valueOf(e.getMessage()));
            return 2;
        } catch (IOException e) {
            console.complain(console.words().say("catalogue.update-stopped", String.valueOf(e.getMessage())));
            return 2;
        } finally {
            console.out().flush();
        }
    }

    private void tell(Update.Fetched fetched, Console console) {
        pages++;
        facts += fetched.facts();
        if (System.nanoTime() - lastTold < QUIET_NANOS) return;
        lastTold = System.nanoTime();
        console.complain(console.words().say("catalogue.fetched", fetched.stage(), pages, facts));
    }
}
