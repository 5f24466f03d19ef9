package griffie.intake.office;

import griffie.intake.archive.Archive;
import griffie.paper.Text;
import java.io.IOException;

/// The door: the text of a document of a word processor.
public final class OfficeDocument {
    private OfficeDocument() {}

    /// The text of a DOCX file.
    public static Text docx(byte[] bytes) throws IOException {
        var archive = Archive.of(bytes, WordParts::isWanted);
        return WordText.read(WordParts.of(archive)).text();
    }
}
