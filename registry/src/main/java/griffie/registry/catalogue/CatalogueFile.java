package griffie.registry.catalogue;

import griffie.paper.Dossier;
import griffie.paper.Reference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
        var parts = new ArrayList<Part>();
        for (var table : tables) {
            var rows = Table.read(table, bad);
            parts.add(new Part(statement(table, bad), rows));
        }
        write(parts, compiled);
        return bad;
    }

    /// Entries, and what is said about them as a whole.
    public record Part(Statement statement, List<Entry> entries) {
        public Part {
            entries = List.copyOf(entries);
        }
    }

    /// Compiles entries that did not come from a table. The compiled file is replaced at once and as a whole: whoever
    /// reads it finds the old or the new one, also when the program is killed meanwhile.
    public static void write(List<Part> parts, Path compiled) throws IOException {
        var entries = merged(parts);
        addDossiers(entries);
        write(new CompactForm(entries.values(), statements(parts)).bytes(), compiled);
    }

    /// A catalogue in memory, of no more than the entries themselves: nothing is derived of their dossiers.
    public static Catalogue of(Part part) {
        var form = new CompactForm(merged(List.of(part)).values(), statements(List.of(part)));
        try {
            return CompactCatalogue.of(
                    ByteBuffer.wrap(form.bytes()), part.statement().name());
        } catch (IOException e) {
            throw new UncheckedIOException("what was just compiled can be opened", e);
        }
    }

    private static Map<Reference, Entry> merged(List<Part> parts) {
        var entries = new HashMap<Reference, Entry>();
        for (var part : parts) {
            var by = Attested.by(part.statement().name());
            for (var entry : part.entries()) entries.merge(entry.id(), entry.with(by), Entry::merged);
        }
        return entries;
    }

    private static List<Statement> statements(List<Part> parts) {
        return parts.stream()
                .map(part -> part.statement().with(part.entries().size()))
                .toList();
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

    /// Every dossier of which a paper is known is known itself, with the numbers seen in it.
    private static void addDossiers(Map<Reference, Entry> entries) {
        var dossiers = new HashMap<Dossier, SeenNumbers>();
        for (var entry : entries.values()) {
            if (!(entry.id() instanceof Reference.Kamerstuk paper)) continue;
            dossiers.computeIfAbsent(paper.dossier(), dossier -> new SeenNumbers())
                    .see(paper.number(), entry);
        }
        dossiers.forEach((dossier, seen) -> {
            var entry = seen.asDossier(dossier);
            entries.merge(entry.id(), entry, Entry::merged);
        });
    }

    private static void write(byte[] bytes, Path compiled) throws IOException {
        var folder = compiled.toAbsolutePath().getParent();
        if (folder != null) Files.createDirectories(folder);
        var fresh = compiled.resolveSibling(compiled.getFileName() + ".new");
        try (var channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            for (var left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) channel.write(left);
            // The name must not be there before the content, also when the power fails.
            channel.force(true);
        }
        Files.move(fresh, compiled, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
