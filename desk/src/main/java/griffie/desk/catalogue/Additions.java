package griffie.desk.catalogue;

import griffie.desk.console.Console;
import griffie.desk.reading.Catalogues;
import griffie.registry.catalogue.CatalogueFile;
import griffie.registry.source.OpenDataPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Adds what people have as a catalogue: a table, pages of the open data, a folder of papers.
final class Additions {
    private final Console console;

    Additions(Console console) {
        this.console = console;
    }

    /// Compiles it, and gives the place of the compiled catalogue.
    Path add(Path given) throws IOException {
        var compiled = Catalogues.place(given.toAbsolutePath().normalize());
        if (Files.isDirectory(given)) CatalogueFile.write(List.of(ofFolder(given)), compiled);
        else if (isPage(given)) CatalogueFile.write(List.of(pages(List.of(given), given)), compiled);
        else CatalogueFile.compile(List.of(given), compiled).forEach(row -> console.complain(row.toString()));
        return compiled;
    }

    private CatalogueFile.Part ofFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            var pages = files.filter(Additions::isPage).sorted().toList();
            if (!pages.isEmpty()) return pages(pages, folder);
        }
        return PaperEntries.of(folder, files -> console.progress().over(files, -1), console::complain);
    }

    private static CatalogueFile.Part pages(List<Path> pages, Path given) throws IOException {
        String name =
                String.valueOf(given.toAbsolutePath().normalize().getFileName()).replaceFirst("\\.json$", "");
        return OpenDataPages.read(pages, name);
    }

    private static boolean isPage(Path file) {
        return Files.isRegularFile(file) && file.toString().endsWith(".json");
    }
}
