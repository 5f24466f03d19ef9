package griffie.desk.reading;

import griffie.intake.Intake;
import griffie.paper.Paper;
import griffie.recognition.Recognition;
import griffie.registry.verification.Verification;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Which rules and catalogues read a paper: a short text that differs when any of them does.
///
/// It is made of the checksums that the program's own jars have of what is in them, and of the names, sizes and dates
/// of the catalogues that were added.
public final class Rules {
    private static final List<Class<?>> DOORS =
            List.of(Paper.class, Intake.class, Recognition.class, Verification.class);

    private Rules() {}

    public static String version() throws IOException {
        var sum = new CRC32();
        for (var door : DOORS) add(place(door), sum);
        for (var added : Catalogues.added()) {
            add(added + " " + Files.size(added) + " " + Files.getLastModifiedTime(added), sum);
        }
        return "%08x".formatted(sum.getValue());
    }

    private static Path place(Class<?> door) throws IOException {
        try {
            return Path.of(
                    door.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static void add(Path place, CRC32 sum) throws IOException {
        if (Files.isDirectory(place)) addFolder(place, sum);
        else addJar(place, sum);
    }

    private static void addJar(Path jar, CRC32 sum) throws IOException {
        try (var entries = new ZipFile(jar.toFile())) {
            entries.stream()
                    .filter(entry -> !entry.getName().startsWith("META-INF/"))
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .forEach(entry -> add(entry.getName() + " " + entry.getCrc(), sum));
        }
    }

    private static void addFolder(Path folder, CRC32 sum) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(folder.relativize(file) + " " + Files.size(file), sum);
            }
        }
    }

    private static void add(String text, CRC32 sum) {
        text.chars().forEach(c -> {
            sum.update(c >>> 8);
            sum.update(c);
        });
    }
}
