package griffie.registry.source;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.registry.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills an update at seeded points: the catalogue is the old or the new one, and the next run goes on from there.
///
/// `-Dgriffie.kill.points=50` asks for fifty points; a normal build takes a few.
class KilledUpdateIT {
    private static final long SEED = 20261123;
    private static final int POINTS = Integer.getInteger("griffie.kill.points", 6);
    private static final String CATALOGUE = "official.catalogue";
    private static final String JOURNAL = "official.journal";

    @TempDir
    private Path folder;

    @Test
    void seed20261123() throws IOException, InterruptedException {
        var before = folder.resolve("before");
        try (var sources = new LocalSources().begun()) {
            run(before, sources);
            sources.gone().requests.clear();
            var after = copied(before, "after");
            run(after, sources);
            killed(before, sum(after), sources.requests.size(), sources);
        }
    }

    private void killed(Path before, String fresh, int requests, LocalSources sources)
            throws IOException, InterruptedException {
        var random = new Random(SEED);
        int kills = 0;
        for (int point = 0; point < POINTS; point++) {
            // Half of the points lie after the last answer, where the catalogue is compiled and replaced.
            int at = random.nextBoolean() ? 1 + random.nextInt(requests) : requests;
            int delay = random.nextInt(at == requests ? 300 : 5);
            sources.requests.clear();
            if (isKilled(copied(before, "point" + point), fresh, at, delay, sources)) kills++;
            // The page on its way when it was killed is asked for again, and no other.
            if (at < requests - 8) assertThat(sources.requests).hasSizeBetween(requests, requests + 1);
        }
        // Some are done before the blow falls; most are not.
        assertThat(kills).isGreaterThan(POINTS / 3);
    }

    private static boolean isKilled(Path here, String fresh, int at, int delay, LocalSources sources)
            throws IOException, InterruptedException {
        var old = sum(here);
        var child = new AtomicReference<Process>();
        sources.faults.put(at, exchange -> {
            kill(child, delay);
            return false;
        });
        child.set(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        UpdateChild.class.getName(),
                        here.toString(),
                        sources.base())
                .inheritIO()
                .start());
        assertThat(child.get().waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(sum(here)).isIn(old, fresh);
        assertThat(Catalogue.read(here.resolve(CATALOGUE)).statements()).hasSize(2);
        sources.faults.clear();
        boolean isKilled = child.get().exitValue() != 0;
        if (isKilled) run(here, sources);
        assertThat(sum(here)).isEqualTo(fresh);
        return isKilled;
    }

    private static String sum(Path here) throws IOException {
        var sum = new CRC32();
        sum.update(Files.readAllBytes(here.resolve(CATALOGUE)));
        return Long.toHexString(sum.getValue());
    }

    /// Kills after some milliseconds, so that an answer that is already on its way may arrive.
    private static void kill(AtomicReference<Process> child, int delay) {
        Thread.ofPlatform().start(() -> {
            try {
                Thread.sleep(delay);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            child.get().destroyForcibly();
        });
    }

    private static void run(Path here, LocalSources sources) throws IOException {
        UpdateChild.main(new String[] {here.toString(), sources.base()});
    }

    private Path copied(Path from, String name) throws IOException {
        var to = Files.createDirectories(folder.resolve(name));
        for (var file : new String[] {CATALOGUE, JOURNAL}) {
            Files.copy(from.resolve(file), to.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        return to;
    }
}
