package griffie.intake.archive;

import java.io.IOException;

/// An archive that is broken, locked or larger than anything a dossier holds; the message says which.
public final class RefusedArchive extends IOException {
    RefusedArchive(String message) {
        super(message);
    }

    RefusedArchive(String message, Throwable cause) {
        super(message, cause);
    }
}
