package griffie.registry.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The checksum of an entry: SHA-256 over the checksum of the entry before and all its own columns, each with its
/// length in front, so that no letter can move from one column to the next.
final class Chain {
    /// What stands before the first entry.
    static final byte[] START = new byte[32];

    private final MessageDigest digest;

    Chain() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    byte[] sum(byte[] before, Row row) {
        add(before);
        add(ByteBuffer.allocate(8).putLong(row.number()).array());
        for (var column : row.texts()) add(column.getBytes(StandardCharsets.UTF_8));
        add(row.layout());
        return digest.digest();
    }

    private void add(byte[] part) {
        digest.update(ByteBuffer.allocate(4).putInt(part.length).array());
        digest.update(part);
    }
}
