package griffie.desk.catalogue;

import griffie.desk.console.Console;
import griffie.desk.console.ConsoleOptions;
import griffie.desk.reading.Catalogues;
import griffie.paper.Reference;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.catalogue.Contradiction;
import griffie.registry.catalogue.Entry;
import griffie.registry.catalogue.PersonName;
import griffie.registry.catalogue.Statement;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `griffie catalogue list`.
@Command(
        name = "list",
        resourceBundle = "griffie.desk.words.usage",
        mixinStandardHelpOptions = true,
        description = "Each catalogue with its date and what it claims to know completely.")
final class ListCommand implements Callable<Integer> {
    @Mixin
    private ConsoleOptions options = new ConsoleOptions();

    @Option(
            names = "--contradictions",
            descriptionKey = "contradictions",
            description = "Also what the catalogues do not agree about.")
    private boolean contradictions;

    @Option(
            names = "--derived",
            descriptionKey = "derived",
            description = "Also what follows for each dossier from the papers that are known of it.")
    private boolean derived;

    @Override
    public Integer call() throws IOException {
        var console = options.console();
        var all = Catalogues.all(console::complain);
        all.statements().forEach(statement -> show(statement, console));
        if (derived) all.all().forEach(entry -> showDerived(entry, all, console));
        if (contradictions) all.all().forEach(entry -> showContradictions(entry, console));
        console.out().flush();
        return 0;
    }

    private static void show(Statement statement, Console console) {
        var words = console.words();
        var out = console.out();
        out.println(console.paint().bold(statement.name()));
        out.println("  " + words.say("catalogue.entries", statement.entries()) + ", "
                + words.say("catalogue.date", words.date(statement.date())));
        if (!statement.source().isEmpty()) out.println("  " + words.say("catalogue.source", statement.source()));
        out.println("  " + completeness(statement, console));
    }

    private static String completeness(Statement statement, Console console) {
        var words = console.words();
        if (statement.complete().isEmpty()) return words.say("catalogue.nothing-complete");
        return words.say(
                "catalogue.complete",
                statement.complete().stream().map(Object::toString).collect(Collectors.joining("; ")));
    }

    private static void showDerived(Entry entry, Catalogue all, Console console) {
        if (!(entry.id() instanceof Reference.WholeDossier whole)) return;
        for (var claim : all.derived(whole.dossier())) {
            console.out().println(console.words().say("catalogue.derived", claim));
        }
    }

    private static void showContradictions(Entry entry, Console console) {
        for (var other : entry.attested().contradictions()) {
            console.out()
                    .println(console.words()
                            .say(
                                    "catalogue.contradiction",
                                    entry.id(),
                                    other.part(),
                                    kept(entry, other),
                                    other.value(),
                                    other.source()));
        }
    }

    private static String kept(Entry entry, Contradiction other) {
        return switch (other.part()) {
            case "kind" -> entry.kind().toString();
            case "date" -> entry.date().toString();
            case "outcome" -> entry.outcome();
            default -> entry.authors().stream().map(PersonName::written).collect(Collectors.joining("; "));
        };
    }
}
