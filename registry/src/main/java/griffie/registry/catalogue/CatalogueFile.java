package griffie.registry.catalogue;

import griffie.paper.Dossier;
import griffie.paper.PaperKind;
import griffie.paper.PartialDate;
import griffie.paper.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Compiles catalogues as people keep them into the one that Griffie opens at once.
///
/// A table `mine.tsv` has its statement beside it in `mine.statement`.
public final class CatalogueFile {
    private CatalogueFile() {}

    /// Compiles the tables into one file, and gives back what could not be used. Entries that stand in more than one
    /// table are merged. The compiled file is replaced only when all went well.
    ///
    /// @throws IOException when a table cannot be read or the compiled file cannot be written
    public static List<BadRow> compile(List<Path> tables, Path compiled) throws IOException {
        var bad = new ArrayList<BadRow>();
        var statements = new ArrayList<Statement>();
        var entries = new HashMap<Reference, Entry>();
        for (var table : tables) {
            var rows = Table.read(table, bad);
            statements.add(statement(table, bad).with(rows.size()));
            for (var entry : rows) entries.merge(entry.id(), entry, Entry::merged);
        }
        addDossiers(entries);
        write(new CompactForm(entries.values(), statements).bytes(), compiled);
        return bad;
    }

    /// Compiles the bundled catalogue at build time: the compiled file, then the tables.
    public static void main(String[] args) throws IOException {
        var paths = List.of(args).stream().map(Path::of).toList();
        var bad = compile(paths.subList(1, paths.size()), paths.get(0));
        if (!bad.isEmpty()) throw new IOException("the bundled catalogue has rows that cannot be used: " + bad);
    }

    private static Statement statement(Path table, List<BadRow> bad) throws IOException {
        String name = table.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        var file = table.resolveSibling(name + ".statement");
        if (!Files.exists(file)) return Statement.parse(List.of(), name, unread -> {});
        return Statement.parse(
                Files.readAllLines(file),
                name,
                unread -> bad.add(new BadRow(file, unread.getKey(), unread.getValue())));
    }

    /// Every dossier of which a paper is known is known itself, with the highest number seen in it.
    private static void addDossiers(Map<Reference, Entry> entries) {
        for (var entry : List.copyOf(entries.values())) {
            if (!(entry.id() instanceof Reference.Kamerstuk paper)) continue;
            int number = paper.number().matches("\\d{1,6}") ? Integer.parseInt(paper.number()) : 0;
            var dossier = dossier(paper.dossier(), entry.dossierTitle(), number);
            entries.merge(dossier.id(), dossier, Entry::merged);
        }
    }

    private static Entry dossier(Dossier dossier, String title, int last) {
        var undated = new PartialDate(0, 0, 0);
        return new Entry(
                new Reference.WholeDossier(dossier),
                PaperKind.PAPER,
                undated,
                List.of(),
                title,
                "",
                List.of(),
                "",
                last);
    }

    private static void write(byte[] bytes, Path compiled) throws IOException {
        var folder = compiled.toAbsolutePath().getParent();
        if (folder != null) Files.createDirectories(folder);
        var fresh = compiled.resolveSibling(compiled.getFileName() + ".new");
        Files.write(fresh, bytes);
        Files.move(fresh, compiled, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
