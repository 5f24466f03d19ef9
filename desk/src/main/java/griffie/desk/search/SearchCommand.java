package griffie.desk.search;

import griffie.desk.console.Console;
import griffie.desk.console.ConsoleOptions;
import griffie.desk.dossier.DossierFolder;
import griffie.registry.ledger.Ledger;
import griffie.registry.ledger.LedgerFailure;
import griffie.registry.search.Facet;
import griffie.registry.search.Following;
import griffie.registry.search.Found;
import griffie.registry.search.Search;
import griffie.registry.search.SearchIndex;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `griffie search DIR QUERY`: exit 0 when papers were found, 1 when none, 2 when it could not be done.
@Command(
        name = "search",
        resourceBundle = "griffie.desk.words.usage",
        mixinStandardHelpOptions = true,
        description = "Finds papers of a dossier by what they say.")
public final class SearchCommand implements Callable<Integer> {
    private static final String INDEX = "index";

    // Kept here, as Java forgets the level of a logger that nobody holds. Lucene tells of a module that would make it a
    // little faster; no reader of papers can do anything about that.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    @Parameters(
            index = "0",
            paramLabel = "DIR",
            descriptionKey = "dossier-folder",
            description = "The folder of the dossier.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "QUERY",
            descriptionKey = "query",
            description = "What to look for.")
    private List<String> query = new ArrayList<>();

    @Option(
            names = "--only",
            paramLabel = "FACET=VALUE",
            descriptionKey = "only",
            description = "Only papers with this value: kind, year, author, dossier or language.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--skip", paramLabel = "N", descriptionKey = "skip", description = "Leave out the first N.")
    private int skipped;

    @Option(names = "--most", paramLabel = "N", descriptionKey = "most", description = "Show at most N; else 10.")
    private int most = 10;

    @Option(names = "--rebuild", descriptionKey = "rebuild", description = "Make the index anew first.")
    private boolean rebuild;

    @Option(names = "--json", descriptionKey = "json-object", description = "As one JSON object.")
    private boolean asJson;

    @Mixin
    private ConsoleOptions options = new ConsoleOptions();

    @Override
    public Integer call() {
        LUCENE.setLevel(Level.SEVERE);
        var console = options.console();
        try {
            return searched(console);
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

    private int searched(Console console) throws IOException {
        var place = DossierFolder.of(folder, "");
        if (!place.hasLedger()) {
            console.complain(console.words().say("search.no-dossier", folder));
            return 2;
        }
        if (skipped < 0 || most < 1) {
            console.complain(console.words().say("search.no-page", skipped, most));
            return 2;
        }
        var filters = filters();
        if (filters.isEmpty()) {
            console.complain(console.words().say("search.no-facet", String.join(" ", only)));
            return 2;
        }
        var index = place.kept().resolve(INDEX);
        follow(index, place.kept());
        try (var search = Search.open(index)) {
            var found = search.find(String.join(" ", query), new Search.Page(skipped, most), filters.get());
            write(found, console);
            return found.total() + found.looser() > 0 ? 0 : 1;
        }
    }

    // Where the folder cannot be written, or another process is at it, what was indexed before is searched.
    private void follow(Path folder, Path kept) throws IOException {
        try (var index = SearchIndex.open(folder);
                var ledger = Ledger.read(kept)) {
            if (rebuild) Following.anew(index, ledger);
            else Following.of(index, ledger);
        } catch (AccessDeniedException | SearchIndex.Busy e) {
            if (!SearchIndex.isIn(folder)) throw e;
        }
    }

    /// The values that were asked for; empty when one of them is of no facet.
    private Optional<Search.Filters> filters() {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var each : only) {
            int sign = each.indexOf('=');
            var facet = sign < 0 ? Optional.<Facet>empty() : facet(each.substring(0, sign));
            if (facet.isEmpty()) return Optional.empty();
            chosen.computeIfAbsent(facet.get(), any -> new HashSet<>()).add(each.substring(sign + 1));
        }
        return Optional.of(new Search.Filters(chosen));
    }

    private static Optional<Facet> facet(String name) {
        return Arrays.stream(Facet.values())
                .filter(facet -> facet.toString().equals(name))
                .findFirst();
    }

    private void write(Found found, Console console) throws IOException {
        if (asJson) console.out().println(FoundJson.of(String.join(" ", query), found));
        else new FoundText(console).write(String.join(" ", query), found);
    }
}
