package griffie.desk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.CasebookPage;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.catalogue.CatalogueFile;
import griffie.registry.catalogue.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperEntriesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyPaperThatSaysItsIdentifierIsAnEntry() throws IOException {
        var complaints = new ArrayList<String>();
        var part = PaperEntries.of(CasebookPage.root().resolve("samples"), files -> files, complaints::add);
        assertThat(complaints).isEmpty();
        assertThat(part.entries()).hasSizeGreaterThan(3).allSatisfy(entry -> {
            assertThat(entry.id().toString()).isNotEmpty();
            assertThat(entry.attested().sources()).isEmpty();
        });
        var compiled = folder.resolve("samples.catalogue");
        CatalogueFile.write(List.of(part), compiled);
        assertThat(Catalogue.read(compiled).all())
                .filteredOn(entry -> entry.title().isEmpty() && entry.last() == 0)
                .hasSizeLessThan(part.entries().size());
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestGoesOn() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "");
        Files.copy(CasebookPage.root().resolve("samples/motion-swimming-pools.txt"), folder.resolve("b.txt"));
        var complaints = new ArrayList<String>();
        var entries = PaperEntries.of(folder, files -> files, complaints::add).entries();
        assertThat(complaints).singleElement().asString().contains("a.txt");
        assertThat(entries).extracting(Entry::kind).hasSize(1);
    }
}
