package griffie.desk.reading;

import java.nio.file.Path;

/// What came of one file, or of one paper in it: a reading, or why there is none.
public sealed interface Outcome {
    Path file();

    record Read(Path file, Reading reading) implements Outcome {}

    /// The message names the file and says what to do.
    record Unread(Path file, String message) implements Outcome {}
}
