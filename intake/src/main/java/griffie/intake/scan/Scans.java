package griffie.intake.scan;

import griffie.intake.page.Sheet;
import griffie.intake.page.Sheets;
import griffie.paper.Paper;
import griffie.paper.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// The door: makes a paper of a picture of pages (TIFF, PNG, JPEG).
public final class Scans {
    private Scans() {}

    /// Reads a picture; `source` says where it came from and has no decoded characters.
    public static Paper read(Source source, byte[] picture) throws UnreadableScan {
        if (!Recognition.isPossible()) throw new UnreadableScan("is a scan; " + Recognition.howToInstall());
        try (var recognition = Recognition.of(source.sha256())) {
            return Sheets.read(source, withWords(recognition.all(file -> Files.write(file, picture))));
        } catch (UnreadableScan unreadable) {
            throw unreadable;
        } catch (IOException failed) {
            throw new UnreadableScan("could not be recognised: " + failed.getMessage(), failed);
        }
    }

    private static List<Sheet> withWords(List<Sheet> sheets) throws UnreadableScan {
        boolean hasWords = sheets.stream().anyMatch(sheet -> !sheet.words().isEmpty());
        if (!hasWords) throw new UnreadableScan("is a picture without readable text");
        return sheets;
    }
}
