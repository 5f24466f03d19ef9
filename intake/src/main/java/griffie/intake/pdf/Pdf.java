package griffie.intake.pdf;

import griffie.intake.page.Sheet;
import griffie.intake.page.Sheets;
import griffie.intake.pdf.Clock.TimeUp;
import griffie.paper.Paper;
import griffie.paper.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// The door: makes a paper of a PDF.
public final class Pdf {
    private static final int MOST_PAGES = 5_000;
    private static final long LONGEST = 120_000_000_000L; // nanoseconds; a page takes some milliseconds

    // What PDFBox complains about is no news for a reader; kept here so that it stays silent.
    private static final List<Logger> SILENT = List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        for (var logger : SILENT) logger.setLevel(Level.OFF);
    }

    private Pdf() {}

    /// Reads a PDF; `source` says where it came from and has no decoded characters.
    public static Paper read(Source source, byte[] bytes) throws UnreadablePdf {
        return read(source, bytes, new Clock(System::nanoTime, LONGEST));
    }

    static Paper read(Source source, byte[] bytes, Clock clock) throws UnreadablePdf {
        Inflation.check(bytes);
        try (var document = Loader.loadPDF(new TimedBytes(bytes, clock))) {
            return Sheets.read(source, sheets(document, clock));
        } catch (InvalidPasswordException encrypted) {
            throw new UnreadablePdf("is locked with a password: save it without one and try again", encrypted);
        } catch (TimeUp timeUp) {
            throw new UnreadablePdf(timeUp.getMessage() + ": print it to a new PDF and try again", timeUp);
        } catch (IOException malformed) {
            throw broken(malformed);
        } catch (IllegalArgumentException | IllegalStateException | ClassCastException | NullPointerException
                | IndexOutOfBoundsException | NegativeArraySizeException | ArithmeticException malformed) {
            // PDFBox lets these through where a broken file has another kind of object than it expects.
            throw broken(malformed);
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            throw new UnreadablePdf("is built so that it cannot be read within reason: print it to a new PDF and try again", tooMuch);
        }
    }

    private static UnreadablePdf broken(Throwable cause) {
        return new UnreadablePdf("is a damaged or incomplete PDF: fetch it again, or print it to a new PDF", cause);
    }

    private static List<Sheet> sheets(PDDocument document, Clock clock) throws IOException {
        var reader = new PageReader(clock);
        var sheets = new ArrayList<Sheet>();
        int number = 0;
        for (PDPage page : document.getPages()) {
            if (++number > MOST_PAGES) {
                throw new UnreadablePdf("has more than %,d pages: split it into parts".formatted(MOST_PAGES));
            }
            clock.check();
            sheets.add(reader.read(page, number).sheet());
        }
        if (sheets.isEmpty()) throw new UnreadablePdf("is a PDF without pages: fetch it again");
        return sheets;
    }
}
