package griffie.intake.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/// Keeps what was recognised in the user's cache folder, under the hash of the file, the page and the settings.
final class Cache {
    private final Path folder;

    Cache(Path folder) {
        this.folder = folder;
    }

    /// The cache of the user: in `XDG_CACHE_HOME`, or else in `~/.cache`.
    static Cache ofUser(Map<String, String> environment) {
        String home = environment.getOrDefault("XDG_CACHE_HOME", "");
        var caches = home.isBlank() ? Path.of(System.getProperty("user.home", "."), ".cache") : Path.of(home);
        return new Cache(caches.resolve("griffie").resolve("scans"));
    }

    Optional<String> get(String key) {
        try {
            var file = file(key);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty(); // then it is recognised again
        }
    }

    /// Keeps a result; where the folder cannot be written nothing is kept.
    void put(String key, String value) {
        try {
            Files.createDirectories(folder);
            var part = Files.createTempFile(folder, "new", ".part");
            Files.writeString(part, value);
            Files.move(part, file(key), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            System.getLogger("griffie.intake").log(System.Logger.Level.DEBUG, "no cache of scans", full);
        }
    }

    private Path file(String key) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash) + ".hocr");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
