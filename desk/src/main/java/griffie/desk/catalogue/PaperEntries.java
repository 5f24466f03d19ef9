package griffie.desk.catalogue;

import griffie.desk.reading.Papers;
import griffie.intake.Intake;
import griffie.registry.catalogue.CatalogueFile;
import griffie.registry.catalogue.Entry;
import griffie.registry.catalogue.Statement;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Makes a catalogue of a folder of papers: every paper that says what it is called exists.
final class PaperEntries {
    private final List<Entry> entries = new ArrayList<>();
    private LocalDate last = LocalDate.of(1, 1, 1);

    private PaperEntries() {}

    /// The papers of a folder as a part of a catalogue; what cannot be read is told, and the rest goes on. It is of the
    /// day of the latest paper.
    static CatalogueFile.Part of(Path folder, UnaryOperator<Iterator<Path>> shown, Consumer<String> complain)
            throws IOException {
        var read = new PaperEntries();
        var files = Papers.under(List.of(folder));
        for (var each = shown.apply(files.iterator()); each.hasNext(); ) read.add(each.next(), complain);
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        return new CatalogueFile.Part(new Statement(name, folder.toString(), read.last, 0, List.of()), read.entries);
    }

    private void add(Path file, Consumer<String> complain) {
        try {
            for (var paper : Intake.readAll(file).papers()) {
                Entry.of(paper).ifPresent(entries::add);
                paper.date().filter(last::isBefore).ifPresent(date -> last = date);
            }
        } catch (IOException e) {
            complain.accept(String.valueOf(e.getMessage()));
        }
    }
}
