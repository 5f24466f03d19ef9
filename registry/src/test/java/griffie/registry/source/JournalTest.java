package griffie.registry.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasAppendedIsThereAgain() throws IOException {
        var file = folder.resolve("a.journal");
        write(file);
        try (var journal = Journal.open(file)) {
            assertThat(journal.mark("documents")).isEqualTo(new Journal.Mark("second", Page.Rest.MORE));
            assertThat(journal.facts().get("document", "1").orElseThrow().field("title"))
                    .isEqualTo("later");
            assertThat(journal.facts().get("document", "2")).isEmpty();
            assertThat(journal.facts().of("document")).hasSize(1);
        }
    }

    /// Wherever it was cut, what is whole stays, and more can be added after it.
    @Test
    void aJournalThatWasCutAnywhereIsAsItWasBefore() throws IOException {
        var whole = folder.resolve("whole.journal");
        write(whole);
        var bytes = Files.readAllBytes(whole);
        for (int length = 0; length < bytes.length; length++) {
            var cut = Files.write(folder.resolve("cut.journal"), Arrays.copyOf(bytes, length));
            try (var journal = Journal.open(cut)) {
                var mark = journal.mark("documents");
                assertThat(mark == null ? "" : mark.next()).isIn("", "first");
                journal.append("documents", new Page(List.of(), "third", Page.Rest.NONE));
            }
            try (var journal = Journal.open(cut)) {
                assertThat(journal.mark("documents")).isEqualTo(new Journal.Mark("third", Page.Rest.NONE));
            }
        }
    }

    @Test
    void aFrameWithAWrongByteAndWhatFollowsIsNotBelieved() throws IOException {
        var file = folder.resolve("bad.journal");
        write(file);
        var bytes = Files.readAllBytes(file);
        bytes[30] ^= 1;
        Files.write(file, bytes);
        try (var journal = Journal.open(file)) {
            assertThat(journal.mark("documents")).isNull();
        }
    }

    @Test
    void aFactIsOneLineWhateverItsTitleHolds() {
        var fact = new Fact("document/1", Map.of("title", "One\ttwo\nthree = four"));
        assertThat(Fact.parse(fact.toString()).field("title")).isEqualTo("One two three = four");
    }

    private static void write(Path file) throws IOException {
        try (var journal = Journal.open(file)) {
            journal.append(
                    "documents",
                    new Page(
                            List.of(
                                    new Fact("document/1", Map.of("title", "sooner")),
                                    new Fact("document/2", Map.of("title", "gone"))),
                            "first",
                            Page.Rest.MORE));
            journal.append(
                    "documents",
                    new Page(
                            List.of(new Fact("document/1", Map.of("title", "later")), Fact.deleted("document/2")),
                            "second",
                            Page.Rest.MORE));
        }
    }
}
