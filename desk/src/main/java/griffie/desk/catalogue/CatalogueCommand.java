package griffie.desk.catalogue;

import griffie.desk.console.Console;
import griffie.desk.console.ConsoleOptions;
import griffie.desk.reading.Catalogues;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.catalogue.CatalogueFile;
import griffie.registry.catalogue.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `griffie catalogue list` and `griffie catalogue add FILE`.
@Command(
        name = "catalogue",
        resourceBundle = "griffie.desk.words.usage",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "What is known: list it, add to it.")
public final class CatalogueCommand {
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Each catalogue with its date and what it claims to know completely.")
    int list(@Mixin ConsoleOptions options) throws IOException {
        var console = options.console();
        Catalogues.all(console::complain).statements().forEach(statement -> show(statement, console));
        console.out().flush();
        return 0;
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Adds a catalogue; docs/catalogue.md describes its form.")
    int add(
            @Mixin ConsoleOptions options,
            @Parameters(paramLabel = "FILE", descriptionKey = "catalogue-file", description = "A catalogue as TSV.")
                    Path file) {
        var console = options.console();
        if (!Files.isRegularFile(file)) {
            console.complain(console.words().say("no-catalogue-there", file));
            return 2;
        }
        try {
            var compiled = Catalogues.place(file);
            CatalogueFile.compile(List.of(file), compiled).forEach(row -> console.complain(row.toString()));
            Catalogue.read(compiled)
                    .statements()
                    .forEach(statement -> console.out()
                            .println(console.words().say("catalogue.added", statement.name(), statement.entries())));
            return 0;
        } catch (IOException e) {
            console.complain(console.words().say("no-catalogue-file", file, String.valueOf(e.getMessage())));
            return 2;
        } finally {
            console.out().flush();
        }
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
}
