package griffie.intake.scan;

import griffie.intake.page.Sheet;
import griffie.intake.page.Sheets;
import griffie.intake.refusal.Refused;
import griffie.paper.Paper;
import griffie.paper.Refusal;
import griffie.paper.Source;
import java.io.IOException;
import java.util.List;

/// The door: makes a paper of a picture of pages (TIFF, PNG, JPEG).
public final class Scans {
    private static final int MOST_PAGES = 5_000;

    private Scans() {}

    /// Reads a picture; `source` says where it came from and has no decoded characters.
    public static Paper read(Source source, byte[] picture) throws Refused {
        if (!Recognition.isPossible()) throw new Refused(Recognition.missing());
        try {
            return Sheets.read(source, withWords(sheets(source, picture)));
        } catch (Refused unreadable) {
            throw unreadable;
        } catch (IOException failed) {
            throw new Refused(new Refusal.Failed(String.valueOf(failed.getMessage())), failed);
        }
    }

    private static List<Sheet> sheets(Source source, byte[] picture) throws IOException {
        try (var file = PictureFile.of(picture).orElse(null)) {
            int pages = file == null ? 1 : file.pages();
            if (pages > MOST_PAGES) throw new Refused(new Refusal.TooManyPages(MOST_PAGES));
            try (var recognition = Recognition.of(source.sha256(), pages)) {
                if (file == null || !file.isReadable()) return recognition.all(picture);
                for (int page = 1; page <= pages; page++) add(recognition, file, page);
                return recognition.finish();
            }
        }
    }

    private static void add(Recognition recognition, PictureFile file, int page) throws IOException {
        recognition.add(page, () -> file.page(page));
    }

    private static List<Sheet> withWords(List<Sheet> sheets) throws Refused {
        boolean hasWords = sheets.stream().anyMatch(sheet -> !sheet.words().isEmpty());
        if (!hasWords) throw new Refused(Refusal.Plain.NO_WORDS);
        return sheets;
    }
}
