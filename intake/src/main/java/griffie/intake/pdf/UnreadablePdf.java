package griffie.intake.pdf;

import java.io.IOException;

/// A PDF that cannot be read; the message says why and what to do, without the name of the file.
public final class UnreadablePdf extends IOException {
    private static final long serialVersionUID = 1;

    private final String reason;

    UnreadablePdf(String reason) {
        super(reason);
        this.reason = reason;
    }

    UnreadablePdf(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /// What is wrong with it and what to do, without the name of the file.
    public String reason() {
        return reason;
    }
}
