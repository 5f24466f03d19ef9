package griffie.paper;

import java.nio.file.Path;

/// The file that a paper was read from: its path, the SHA-256 of its bytes in hexadecimal, and its decoded characters.
///
/// `decoded` is empty for files that are not text; then nothing can be underlined in the file itself.
public record Source(Path file, String sha256, String decoded) {}
