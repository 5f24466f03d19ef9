package griffie.intake;

import java.io.IOException;
import java.nio.file.Path;

/// A file that cannot be read as a paper; the message names the file, what is wrong, and what can be read.
public final class UnreadablePaper extends IOException {
    private static final String READABLE =
            "Griffie reads PDF, scans (.tiff, .png, .jpg), plain text (.txt), Markdown (.md), Word (.docx), OpenDocument (.odt),"
                    + " RTF, web pages (.html), official XML, mail (.eml) and ZIP archives of these";

    private final Path file;

    UnreadablePaper(Path file, String reason) {
        super("%s: %s; %s".formatted(file, reason, READABLE));
        this.file = file;
    }

    UnreadablePaper(Path file, String reason, Throwable cause) {
        super("%s: %s; %s".formatted(file, reason, READABLE), cause);
        this.file = file;
    }

    /// The file that could not be read.
    public Path file() {
        return file;
    }
}
