package griffie.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import griffie.paper.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Archives in tar, plain and compressed, as people send them and as attackers would.
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class TarsTest {
    private static final byte[] TEXT = Zips.utf8("De tekst van een stuk.");
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsEveryPaperHoweverTheArchiveIsCompressed() throws IOException {
        byte[] tar = Tars.of(Map.of("map/een.txt", TEXT));
        for (var packed : List.of(tar, Tars.gzip(tar), Tars.xz(tar))) {
            assertThat(all(packed).papers()).singleElement().satisfies(paper -> {
                assertThat(paper.source().file()).endsWithRaw(Path.of("given", "map", "een.txt"));
                assertThat(paper.text().chars()).isEqualTo("De tekst van een stuk.");
            });
        }
    }

    @Test
    void readsAFileThatWasOnlyCompressedUnderItsOwnName() throws IOException {
        assertThat(all(Tars.gzip(TEXT)).papers())
                .singleElement()
                .satisfies(paper -> assertThat(paper.source().file()).endsWithRaw(Path.of("given")));
    }

    @Test
    void knowsLongNames() throws IOException {
        String name = "map/" + "lang".repeat(40) + ".txt";
        var tar = new ByteArrayOutputStream();
        Tars.add(tar, "././@LongLink", 'L', Zips.utf8(name + "\0"));
        Tars.add(tar, name, '0', TEXT);
        Tars.add(tar, "PaxHeader", 'x', Zips.utf8("32 path=map/brief van de minister.txt\n"));
        Tars.add(tar, "kort.txt", '0', TEXT);
        assertThat(all(tar.toByteArray()).papers())
                .extracting(paper -> paper.source().file().getFileName().toString())
                .containsExactly("lang".repeat(40) + ".txt", "brief van de minister.txt");
    }

    @Test
    void leavesOutWhatLeadsOutOfTheArchive() throws IOException {
        var tar = new ByteArrayOutputStream();
        Tars.add(tar, "../../etc/passwd", '0', TEXT);
        Tars.add(tar, "/etc/shadow", '0', TEXT);
        Tars.add(tar, "koppeling", '2', new byte[0]);
        Tars.add(tar, "apparaat", '3', new byte[0]);
        Tars.add(tar, "map", '5', new byte[0]);
        Tars.add(tar, "goed.txt", '0', TEXT);
        var papers = all(tar.toByteArray());
        assertThat(papers.papers()).hasSize(1);
        assertThat(papers.unread())
                .extracting(UnreadablePaper::refusal)
                .containsExactly(
                        Refusal.Plain.OUTSIDE, Refusal.Plain.OUTSIDE, Refusal.Plain.LINK, Refusal.Plain.NO_FILE);
    }

    @Test
    void saysWhatIsWrongWithABrokenOne() throws IOException {
        byte[] tar = Tars.of(Map.of("een.txt", TEXT));
        assertRefused(Arrays.copyOf(tar, 520), "cut off");
        assertRefused(Arrays.copyOf(Tars.gzip(tar), 40), "cut off");
        byte[] broken = Tars.gzip(tar);
        broken[broken.length - 1] ^= 1;
        assertRefused(broken, "damaged");
        byte[] second = Arrays.copyOf(tar, tar.length);
        second[1024 + 3] = 'x'; // where the next header would stand
        assertRefused(second, "damaged [form=ARCHIVE]");
    }

    @Test
    void stopsAtABombAndAtGreed() throws IOException {
        assertRefused(bomb(), "unpacks too far [megabytes=256]");
        assertRefused(Tars.gzip(new byte[65 * MEGABYTE]), "member too large [megabytes=64]");
        assertRefused(greedy(), "too much memory");
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        byte[] zeros = new byte[60 * MEGABYTE];
        try (var packed = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < 5; i++) Tars.add(packed, "bom" + i, '0', zeros);
        }
        return bytes.toByteArray();
    }

    // The header asks for a dictionary of 1 GB.
    private static byte[] greedy() throws IOException {
        byte[] xz = Tars.xz(TEXT);
        xz[16] = 36;
        var sum = new CRC32();
        sum.update(xz, 12, 8);
        ByteBuffer.wrap(xz).order(ByteOrder.LITTLE_ENDIAN).putInt(20, (int) sum.getValue());
        return xz;
    }

    @Test
    void everyCutAndEveryWrongByteEndsWellSeed5() throws IOException {
        var random = new Random(5);
        byte[] tar = Tars.of(Map.of("een.txt", TEXT, "twee.txt", TEXT));
        for (var whole : List.of(tar, Tars.gzip(tar), Tars.xz(tar))) {
            for (int i = 0; i < 200; i++) {
                byte[] broken = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                try {
                    all(broken);
                } catch (UnreadablePaper refused) {
                    assertThat(refused.getMessage()).contains("given: ");
                }
            }
        }
    }

    private void assertRefused(byte[] bytes, String reason) {
        assertThatThrownBy(() -> all(bytes))
                .isInstanceOf(UnreadablePaper.class)
                .hasMessageContaining("given: ")
                .hasMessageContaining(reason);
    }

    private Papers all(byte[] bytes) throws IOException {
        return Intake.readAll(Files.write(folder.resolve("given"), bytes));
    }
}
