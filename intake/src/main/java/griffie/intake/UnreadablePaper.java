package griffie.intake;

import java.io.IOException;
import java.nio.file.Path;

/// A file that cannot be read as a paper; the message names the file and what is wrong, and where it is a file of
/// another
/// kind, what can be read.
public final class UnreadablePaper extends IOException {
    private static final String READABLE =
            "Griffie reads PDF, scans (.tiff, .png, .jpg), plain text (.txt), Markdown (.md), Word (.docx), OpenDocument (.odt),"
                    + " RTF, web pages (.html), official XML, mail (.eml) and archives of these (.zip, .tar, .tar.gz, .tar.xz)";

    private final Path file;

    UnreadablePaper(Path file, String reason) {
        super("%s: %s".formatted(file, reason));
        this.file = file;
    }

    UnreadablePaper(Path file, String reason, Throwable cause) {
        super("%s: %s".formatted(file, reason), cause);
        this.file = file;
    }

    /// A file of a kind that is not read: `is an old Office document`.
    static UnreadablePaper ofOtherKind(Path file, String what) {
        return new UnreadablePaper(file, what + "; " + READABLE);
    }

    /// The file that could not be read.
    public Path file() {
        return file;
    }
}
