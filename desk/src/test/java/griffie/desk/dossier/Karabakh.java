package griffie.desk.dossier;

import griffie.desk.console.Progress;
import griffie.desk.reading.Rules;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.dossier.Dossier;
import griffie.registry.dossier.Table;
import griffie.registry.dossier.View;
import griffie.registry.ledger.Ledger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The sample dossier, read once for all tests, and the tables of what a careful clerk would list.
public final class Karabakh {
    private static final Path TOP = Files.exists(Path.of("samples")) ? Path.of("") : Path.of("..");

    /// The day of the views: the end of the sample's story.
    public static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    public static final Dossier DOSSIER = read(TOP.resolve("samples/karabakh"));

    private Karabakh() {}

    static Dossier read(Path folder) {
        try {
            var kept = Files.createTempDirectory("griffie-dossier");
            try (var ledger = Ledger.open(kept, Clock.systemUTC())) {
                new Gathering(new DossierFolder(folder, kept), ledger, Catalogue.bundled(), "test", Rules.version())
                        .gather(Progress.silent(), (file, unread) -> {});
                return Dossier.of(ledger);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Table view(View view) {
        return view.of(DOSSIER, DAY);
    }

    /// The rows of one table, by the names of the columns.
    public static List<Map<String, String>> rows(String table) {
        try {
            var lines = Files.readAllLines(TOP.resolve("golden/karabakh/" + table + ".tsv"));
            var columns = lines.getFirst().split("\t", -1);
            var rows = new ArrayList<Map<String, String>>();
            for (var line : lines.subList(1, lines.size())) {
                var cells = line.split("\t", -1);
                var row = new LinkedHashMap<String, String>();
                for (int i = 0; i < columns.length; i++) row.put(columns[i], i < cells.length ? cells[i] : "");
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
