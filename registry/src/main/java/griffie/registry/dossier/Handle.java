package griffie.registry.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The lasting name of a finding or of a line, by which a person decides on it: twelve hexadecimal digits.
///
/// It follows from what the thing is and says, and not from where it stands, so that it is the same after the paper
/// was read again, as long as the passage is still there.
public record Handle(String digits) {
    private static final int BYTES = 6;

    public static Handle of(String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return new Handle(HexFormat.of().formatHex(digest.digest(), 0, BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return digits;
    }
}
