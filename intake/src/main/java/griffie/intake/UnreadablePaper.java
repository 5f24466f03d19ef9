package griffie.intake;

import griffie.intake.refusal.Refused;
import griffie.paper.Refusal;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A file that cannot be read as a paper, and why. The message is for a log: `brief.pdf: locked`.
public final class UnreadablePaper extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Path file;
    private final transient Refusal refusal;

    UnreadablePaper(Path file, Refusal refusal) {
        super(message(file, refusal));
        this.file = file;
        this.refusal = refusal;
    }

    private UnreadablePaper(Path file, Refusal refusal, Throwable cause) {
        super(message(file, refusal), cause);
        this.file = file;
        this.refusal = refusal;
    }

    /// A file that is refused, or that the system does not give.
    static UnreadablePaper of(Path file, IOException failed) {
        return new UnreadablePaper(file, refusal(failed), failed);
    }

    private static Refusal refusal(IOException failed) {
        return switch (failed) {
            case Refused refused -> refused.refusal();
            case NoSuchFileException missing -> Refusal.Plain.MISSING;
            case AccessDeniedException denied -> Refusal.Plain.NOT_PERMITTED;
            case IOException other -> new Refusal.Failed(String.valueOf(other.getMessage()));
        };
    }

    private static String message(Path file, Refusal refusal) {
        return file + ": " + refusal.inShort();
    }

    /// The file that could not be read.
    public Path file() {
        return file;
    }

    public Refusal refusal() {
        return refusal;
    }
}
