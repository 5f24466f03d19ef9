package griffie.desk.ledger;

import griffie.desk.console.Console;
import griffie.desk.console.ConsoleOptions;
import griffie.desk.dossier.DossierFolder;
import griffie.registry.dossier.Dossier;
import griffie.registry.dossier.Handle;
import griffie.registry.ledger.Decision;
import griffie.registry.ledger.Event;
import griffie.registry.ledger.Ledger;
import griffie.registry.ledger.LedgerEntry;
import griffie.registry.ledger.LedgerFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `griffie ledger confirm|reject|correct FOLDER HANDLE`, `griffie ledger log FOLDER`, `griffie ledger verify FOLDER`.
@Command(
        name = "ledger",
        resourceBundle = "griffie.desk.words.usage",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Decide on what was proposed; see who said what, and that the record is sound.")
public final class LedgerCommand {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    /// What a command does, and its exit status.
    @FunctionalInterface
    private interface Work {
        int done() throws IOException;
    }

    /// Who decides on what, and why.
    static final class Deciding {
        @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "dossier", description = "The dossier.")
        private Path folder = Path.of("");

        @Parameters(
                index = "1",
                paramLabel = "HANDLE",
                descriptionKey = "handle",
                description = "The twelve digits in front of a line.")
        private String handle = "";

        @Option(
                names = "--by",
                required = true,
                paramLabel = "NAME",
                descriptionKey = "by",
                description = "Who decides.")
        private String by = "";

        @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason", description = "Why.")
        private String reason = "";

        @Mixin
        private ConsoleOptions options = new ConsoleOptions();
    }

    @Command(name = "confirm", mixinStandardHelpOptions = true, description = "It is so.")
    int confirm(@Mixin Deciding deciding) {
        return decide(deciding, Decision.Verb.CONFIRM, "");
    }

    @Command(name = "reject", mixinStandardHelpOptions = true, description = "It is not so; the line goes.")
    int reject(@Mixin Deciding deciding) {
        return decide(deciding, Decision.Verb.REJECT, "");
    }

    @Command(name = "correct", mixinStandardHelpOptions = true, description = "It is otherwise.")
    int correct(
            @Mixin Deciding deciding,
            @Option(
                            names = "--to",
                            required = true,
                            paramLabel = "VALUE",
                            descriptionKey = "value",
                            description =
                                    "What it is: of a motion or promise its state, of a citation the right paper.")
                    String value) {
        return decide(deciding, Decision.Verb.CORRECT, value);
    }

    @Command(name = "log", mixinStandardHelpOptions = true, description = "Every entry, one a line.")
    int log(
            @Mixin ConsoleOptions options,
            @Parameters(paramLabel = "FOLDER", descriptionKey = "dossier", description = "The dossier.") Path folder) {
        var console = options.console();
        return done(console, () -> {
            try (var ledger = Ledger.read(DossierFolder.of(folder, "").kept())) {
                ledger.since(0, entry -> console.out().println(told(entry, console)));
            }
            return 0;
        });
    }

    @Command(name = "verify", mixinStandardHelpOptions = true, description = "Whether all is as it was written.")
    int verify(
            @Mixin ConsoleOptions options,
            @Parameters(paramLabel = "FOLDER", descriptionKey = "dossier", description = "The dossier.") Path folder) {
        var console = options.console();
        var words = console.words();
        return done(console, () -> {
            try (var ledger = Ledger.read(DossierFolder.of(folder, "").kept())) {
                var damage = ledger.verify();
                if (damage.isPresent()) {
                    var found = damage.get();
                    String number = Long.toString(found.entry());
                    console.complain(words.say("ledger.damage." + found.kind(), ledger.file(), number, found.file()));
                    return 1;
                }
                var end = ledger.end();
                console.out().println(words.say("ledger.sound", end.number(), end.number() + ":" + end.sum()));
                return 0;
            }
        });
    }

    private static int decide(Deciding deciding, Decision.Verb verb, String value) {
        var console = deciding.options.console();
        return done(console, () -> {
            var kept = DossierFolder.of(deciding.folder, "").kept();
            try (var reading = Ledger.read(kept)) {
                var handle = new Handle(deciding.handle);
                var passage = Dossier.of(reading).passage(handle, LocalDate.now(ZoneId.systemDefault()));
                if (passage.isEmpty()) {
                    console.complain(console.words().say("ledger.no-such-handle", deciding.handle));
                    return 2;
                }
                var on = passage.get();
                var decision =
                        new Decision(handle.digits(), verb, value, deciding.reason, on.file(), on.span(), on.quote());
                try (var ledger = Ledger.open(kept, Clock.systemUTC())) {
                    ledger.append(deciding.by, List.of(new Event.Decided(decision)));
                }
                console.out()
                        .println(console.words()
                                .say("ledger.decided", deciding.handle, verb(verb, console), on.quote()));
                return 0;
            }
        });
    }

    private static String verb(Decision.Verb verb, Console console) {
        return console.words().say("verb." + verb);
    }

    private static String told(LedgerEntry entry, Console console) {
        String what = switch (entry.event()) {
            case Event.Read read -> "read " + read.file();
            case Event.Unread unread -> "unread " + unread.file();
            case Event.Unpacked unpacked ->
                "unpacked " + unpacked.file() + " (" + unpacked.papers().size() + ")";
            case Event.Gone gone -> "gone " + gone.file();
            case Event.Decided(var decision) -> decided(decision, console);
        };
        return "%6d  %s  %s  %s".formatted(entry.number(), WHEN.format(entry.at()), entry.by(), what);
    }

    private static String decided(Decision decision, Console console) {
        String value = decision.value().isEmpty() ? "" : " → " + decision.value();
        String reason = decision.reason().isEmpty() ? "" : " (" + decision.reason() + ")";
        return "%s %s%s%s: %s «%s»"
                .formatted(
                        verb(decision.verb(), console),
                        decision.about(),
                        value,
                        reason,
                        decision.file(),
                        decision.quote());
    }

    private static int done(Console console, Work work) {
        try {
            return work.done();
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
}
