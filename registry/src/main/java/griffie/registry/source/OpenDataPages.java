package griffie.registry.source;

import griffie.registry.catalogue.CatalogueFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/// Reads pages of the Tweede Kamer's open data (OData, JSON) that somebody fetched and kept, with as much in them as
/// was
/// asked for.
public final class OpenDataPages {
    private static final long LARGEST = 64L << 20;

    private OpenDataPages() {}

    /// What the pages say, as a part of a catalogue. It is of the day on which one of their rows last changed.
    ///
    /// @throws IOException when one of them is no such page; the message names the file
    public static CatalogueFile.Part read(List<Path> pages, String name) throws IOException {
        var lines = new TreeMap<String, String>();
        String last = "";
        for (var file : pages) {
            for (var row : rows(file)) {
                OpenData.fact(row).forEach(fact -> lines.put(fact.key(), fact.toString()));
                String changed = OpenData.day(row.text("GewijzigdOp"));
                if (changed.compareTo(last) > 0) last = changed;
            }
        }
        lines.values().removeIf(line -> line.indexOf('\t') < 0);
        var day = last.isEmpty() ? LocalDate.of(1, 1, 1) : LocalDate.parse(last);
        return Harvest.kept(new Facts(lines), name, "Tweede Kamer open data", day);
    }

    private static List<Json> rows(Path file) throws IOException {
        if (Files.size(file) > LARGEST) throw new IOException(file + ": larger than any page of the open data");
        try {
            return OpenData.rows(Json.read(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new IOException("%s: not a page of the open data: %s".formatted(file, e.getMessage()), e);
        }
    }
}
