package griffie.intake.refusal;

import griffie.paper.Refusal;
import java.io.IOException;

/// Bytes that are not read, and why; the name of the file is added at the door of intake.
public final class Refused extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.inShort());
        this.refusal = refusal;
    }

    public Refused(Refusal refusal, Throwable cause) {
        super(refusal.inShort(), cause);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
