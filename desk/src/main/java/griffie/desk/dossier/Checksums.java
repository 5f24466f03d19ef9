package griffie.desk.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The SHA-256 of each file, in hexadecimal; empty for one that cannot be read.
final class Checksums {
    private final Map<Path, String> sums;

    Checksums(List<Path> files) {
        this.sums = files.parallelStream().distinct().collect(Collectors.toMap(file -> file, Checksums::sum));
    }

    String of(Path file) {
        return sums.getOrDefault(file, "");
    }

    private static String sum(Path file) {
        try (var digesting = new DigestOutputStream(OutputStream.nullOutputStream(), sha256())) {
            Files.copy(file, digesting);
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (IOException e) {
            // Reading it will fail as well, and say why.
            return "";
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
