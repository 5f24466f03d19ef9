package griffie.intake.pdf;

import java.io.IOException;

/// A PDF that cannot be read; the message says why and what to do, without the name of the file.
public final class UnreadablePdf extends IOException {
    private static final long serialVersionUID = 1;

    UnreadablePdf(String reason) {
        super(reason);
    }

    UnreadablePdf(String reason, Throwable cause) {
        super(reason, cause);
    }
}
