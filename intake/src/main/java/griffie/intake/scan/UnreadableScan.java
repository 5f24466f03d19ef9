package griffie.intake.scan;

import java.io.IOException;

/// A picture that cannot be read; the reason says why and what to do, without the name of the file.
public final class UnreadableScan extends IOException {
    private static final long serialVersionUID = 1;

    private final String reason;

    UnreadableScan(String reason) {
        super(reason);
        this.reason = reason;
    }

    UnreadableScan(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
