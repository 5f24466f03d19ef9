package griffie.desk.catalogue;

import griffie.desk.console.ConsoleOptions;
import griffie.registry.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `griffie catalogue list`, `griffie catalogue add PATH` and `griffie catalogue update`.
@Command(
        name = "catalogue",
        resourceBundle = "griffie.desk.words.usage",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "What is known: list it, add to it.",
        subcommands = {ListCommand.class, UpdateCommand.class})
public final class CatalogueCommand {
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Adds a catalogue; docs/catalogue.md describes its form.")
    int add(
            @Mixin ConsoleOptions options,
            @Parameters(
                            paramLabel = "PATH",
                            descriptionKey = "catalogue-file",
                            description = "A table (TSV), pages of the open data (JSON), or a folder of papers.")
                    Path path) {
        var console = options.console();
        if (!Files.exists(path)) {
            console.complain(console.words().say("no-catalogue-there", path));
            return 2;
        }
        try {
            Catalogue.read(new Additions(console).add(path))
                    .statements()
                    .forEach(statement -> console.out()
                            .println(console.words().say("catalogue.added", statement.name(), statement.entries())));
            return 0;
        } catch (IOException e) {
            console.complain(console.words().say("no-catalogue-file", path, String.valueOf(e.getMessage())));
            return 2;
        } finally {
            console.out().flush();
        }
    }
}
