package griffie.desk.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.registry.ledger.Event;
import griffie.registry.ledger.Ledger;
import griffie.registry.ledger.LedgerFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the reading of a folder at seeded moments, again and again on the same ledger: what was written stays, nothing
/// is written twice, and in the end all is there.
///
/// `-Dgriffie.kill.points=50` asks for fifty blows; a normal build deals a few.
class KilledGatheringIT {
    private static final long SEED = 20261124;
    private static final int POINTS = Integer.getInteger("griffie.kill.points", 6);
    private static final int PAPERS = 600;

    @TempDir
    private Path folder;

    @Test
    void seed20261124() throws IOException, InterruptedException {
        var papers = Files.createDirectory(folder.resolve("papers"));
        for (int i = 0; i < PAPERS; i++) Files.writeString(papers.resolve(i + ".txt"), paper(i));
        var whole = folder.resolve("whole");
        long millis = timed(papers, whole);
        var random = new Random(SEED);
        int kills = 0;
        var kept = folder.resolve("kept");
        for (int point = 0; point < POINTS; point++) {
            long known = entries(kept);
            if (isKilled(papers, kept, millis / 4 + random.nextLong(millis))) kills++;
            assertThat(entries(kept)).isGreaterThanOrEqualTo(known);
            // Begun anew once all is there, so that every blow has something to hit.
            if (entries(kept) == PAPERS) kept = folder.resolve("kept" + point);
        }
        assertThat(kills).isPositive();
        timed(papers, kept);
        assertThat(timesRead(kept))
                .hasSize(PAPERS)
                .allSatisfy((file, times) -> assertThat(times).isEqualTo(1));
    }

    private static String paper(int i) {
        return """
            Tweede Kamer der Staten-Generaal

            21 501-02 Raad Algemene Zaken en Raad Buitenlandse Zaken

            Nr. %d MOTIE VAN HET LID PROEFSTRA
            Voorgesteld 26 november 2020

            De Kamer,

            verzoekt de regering het zwembad van gemeente %d te openen,

            en gaat over tot de orde van de dag.

            Proefstra
            """.formatted(20000 + i, i);
    }

    private static long entries(Path kept) throws IOException {
        if (!Ledger.isIn(kept)) return 0;
        try (var ledger = Ledger.read(kept)) {
            assertThat(ledger.verify()).isEmpty();
            return ledger.end().number();
        } catch (LedgerFailure failure) {
            if (failure.why() == LedgerFailure.Why.MISSING) return 0;
            throw failure;
        }
    }

    private static Map<String, Integer> timesRead(Path kept) throws IOException {
        var times = new HashMap<String, Integer>();
        try (var ledger = Ledger.read(kept)) {
            ledger.since(0, entry -> {
                if (entry.event() instanceof Event.Read read) times.merge(read.file(), 1, Integer::sum);
            });
        }
        return times;
    }

    private static long timed(Path papers, Path kept) throws IOException, InterruptedException {
        long start = System.nanoTime();
        assertThat(child(papers, kept).waitFor()).isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static boolean isKilled(Path papers, Path kept, long after) throws IOException, InterruptedException {
        var child = child(papers, kept);
        boolean isDone = child.waitFor(after, TimeUnit.MILLISECONDS);
        child.destroyForcibly().waitFor();
        return !isDone;
    }

    private static Process child(Path papers, Path kept) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add("griffie.desk.Griffie");
        command.addAll(List.of("dossier", papers.toString(), "-o", kept.toString()));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
