package griffie.desk.reading;

import griffie.paper.Refusal;
import griffie.registry.verification.Reading;
import java.nio.file.Path;

/// What came of one file, or of one paper in it: a reading, or why there is none.
public sealed interface Outcome {
    Path file();

    record Read(Path file, Reading reading) implements Outcome {}

    record Unread(Path file, Refusal refusal) implements Outcome {}
}
