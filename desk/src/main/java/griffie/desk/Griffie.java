package griffie.desk;

import griffie.desk.catalogue.CatalogueCommand;
import griffie.desk.check.Check;
import griffie.desk.dossier.DossierCommand;
import griffie.desk.evaluate.Evaluate;
import griffie.desk.ledger.LedgerCommand;
import griffie.desk.read.Read;
import griffie.desk.search.SearchCommand;
import griffie.desk.web.ServeCommand;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command `griffie`.
@Command(
        name = "griffie",
        version = "griffie 0.1.0",
        resourceBundle = "griffie.desk.words.usage",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads papers of a parliamentary dossier and checks what they cite.",
        subcommands = {
            Check.class,
            Read.class,
            DossierCommand.class,
            ServeCommand.class,
            SearchCommand.class,
            LedgerCommand.class,
            CatalogueCommand.class,
            Evaluate.class
        })
public final class Griffie {
    private Griffie() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /// Runs one command and gives its exit status.
    public static int run(String... arguments) {
        languageOf(arguments)
                .or(Griffie::languageOfEnvironment)
                .ifPresent(language -> Locale.setDefault(Locale.forLanguageTag(language)));
        return new CommandLine(new Griffie()).execute(arguments);
    }

    // Java takes the language of the environment only where that locale is installed; the wish counts all the same.
    private static Optional<String> languageOfEnvironment() {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(System::getenv)
                .filter(value -> value != null && !value.isEmpty())
                .findFirst()
                .map(value -> value.split("[_.@]", 2)[0])
                .filter(value -> value.matches("[a-z]{2}"));
    }

    // The texts of --help are chosen before the options are read, so --lang is looked for first.
    private static Optional<String> languageOf(String[] arguments) {
        var all = Arrays.asList(arguments);
        int at = all.indexOf("--lang");
        if (at >= 0 && at + 1 < all.size()) return Optional.of(all.get(at + 1));
        return all.stream()
                .filter(argument -> argument.startsWith("--lang="))
                .map(argument -> argument.substring("--lang=".length()))
                .findFirst();
    }
}
