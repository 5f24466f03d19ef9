package griffie.desk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.registry.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class ReadingsTest {
    private static final Reader READER = Reader.with(Catalogue.bundled());

    @TempDir
    private Path folder = Path.of("");

    @Test
    void oneBadFileNeverStopsAFolder() throws IOException {
        Files.writeString(folder.resolve("1.txt"), "Een brief over de begroting van dit jaar.");
        Files.writeString(folder.resolve("2.pdf"), "%PDF-1.7\n1 0 obj << /A ");
        Files.writeString(folder.resolve("3.xml"), "<officiele-publicatie><kamerstuk>");
        Files.write(folder.resolve("4.bin"), new byte[1_000]);
        Files.writeString(folder.resolve("5.zip"), "PK\u0003\u0004");
        Files.createFile(folder.resolve("6.docx"));
        Files.writeString(folder.resolve("7.txt"), "Nog een brief over de begroting.");
        try (var readings = Readings.of(READER, Papers.under(List.of(folder, folder.resolve("weg.txt"))))) {
            var outcomes = new ArrayList<Outcome>();
            readings.forEachRemaining(outcomes::addAll);
            assertThat(outcomes)
                    .extracting(outcome -> outcome instanceof Outcome.Read)
                    .containsExactly(true, false, false, false, false, false, true, false);
            assertThat(outcomes)
                    .flatExtracting(outcome -> outcome instanceof Outcome.Unread unread
                            ? List.of(unread.refusal().code())
                            : List.of())
                    .containsExactly("damaged", "broken-xml", "other-kind", "cut-off", "empty", "missing");
        }
    }

    @Test
    void readsOnlyAFewFilesAhead() throws IOException {
        var file = Files.writeString(folder.resolve("1.txt"), "Een brief over de begroting van dit jaar.");
        var files = new Counted(file);
        int ahead = 2 * Runtime.getRuntime().availableProcessors();
        try (var readings = Readings.of(READER, files)) {
            for (int taken = 0; taken < 500; taken++) {
                assertThat(files.asked).isLessThanOrEqualTo(taken + ahead);
                readings.next();
            }
        }
        assertThat(files.asked).isGreaterThan(500);
    }

    /// The same file, very often; it counts how far it was asked for.
    private static final class Counted extends AbstractList<Path> {
        private final Path file;
        private int asked;

        Counted(Path file) {
            this.file = file;
        }

        @Override
        public Path get(int index) {
            asked = Math.max(asked, index + 1);
            return file;
        }

        @Override
        public int size() {
            return 1_000_000;
        }
    }
}
