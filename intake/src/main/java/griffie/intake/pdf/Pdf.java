package griffie.intake.pdf;

import griffie.intake.page.Sheet;
import griffie.intake.page.Sheets;
import griffie.intake.refusal.Refused;
import griffie.intake.scan.Recognition;
import griffie.paper.Doubt;
import griffie.paper.Paper;
import griffie.paper.Refusal;
import griffie.paper.Remark;
import griffie.paper.Source;
import griffie.paper.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private static final List<Logger> SILENT =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        for (var logger : SILENT) logger.setLevel(Level.OFF);
        BundledFonts.use();
    }

    private Pdf() {}

    /// Reads a PDF; `source` says where it came from and has no decoded characters.
    public static Paper read(Source source, byte[] bytes) throws Refused {
        return read(source, bytes, new Clock(System::nanoTime, LONGEST));
    }

    static Paper read(Source source, byte[] bytes, Clock clock) throws Refused {
        Inflation.check(bytes);
        try (var document = Loader.loadPDF(new TimedBytes(bytes, clock))) {
            return paper(source, document, clock);
        } catch (Refused known) {
            throw known;
        } catch (InvalidPasswordException encrypted) {
            throw new Refused(Refusal.Plain.LOCKED, encrypted);
        } catch (IOException malformed) {
            throw broken(malformed);
        } catch (IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | ArithmeticException malformed) {
            // PDFBox lets these through where a broken file has another kind of object than it expects.
            throw broken(malformed);
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            throw new Refused(Refusal.Plain.TOO_INVOLVED, tooMuch);
        }
    }

    private static Refused broken(Throwable cause) {
        return new Refused(new Refusal.Damaged(Refusal.Form.PDF), cause);
    }

    private static Paper paper(Source source, PDDocument document, Clock clock) throws IOException {
        var pages = pages(document, clock);
        var scanned = new TreeMap<Integer, Sheet>();
        var doubts = new ArrayList<Doubt>();
        var useless = pages.stream().filter(TextLayer::isUseless).toList();
        if (!useless.isEmpty() && Recognition.isPossible()) scanned.putAll(recognised(source, document, useless));
        else if (!useless.isEmpty()) {
            var numbers = useless.stream().map(page -> page.sheet().page()).toList();
            doubts.add(new Doubt.PagesNotRead(numbers, Recognition.install()));
        }
        var sideways = pages.stream()
                .filter(page -> page.sideways() > 0)
                .map(page -> page.sheet().page())
                .toList();
        if (!sideways.isEmpty()) doubts.add(new Doubt.SidewaysLeftOut(sideways));
        var sheets = pages.stream()
                .map(page -> scanned.getOrDefault(page.sheet().page(), page.sheet()))
                .toList();
        if (sheets.stream().allMatch(sheet -> sheet.words().isEmpty())) throw withoutText(useless);
        return noted(Sheets.read(source, sheets), doubts);
    }

    private static Refused withoutText(List<PageReader.Read> useless) {
        boolean isMissing = !useless.isEmpty() && !Recognition.isPossible();
        return new Refused(isMissing ? Recognition.missing() : Refusal.Plain.NO_WORDS);
    }

    private static List<PageReader.Read> pages(PDDocument document, Clock clock) throws IOException {
        var reader = new PageReader(clock);
        var pages = new ArrayList<PageReader.Read>();
        for (PDPage page : document.getPages()) {
            if (pages.size() == MOST_PAGES) {
                throw new Refused(new Refusal.TooManyPages(MOST_PAGES));
            }
            clock.check();
            pages.add(reader.read(page, pages.size() + 1));
        }
        if (pages.isEmpty()) throw new Refused(Refusal.Plain.NO_PAGES);
        return pages;
    }

    private static Map<Integer, Sheet> recognised(Source source, PDDocument document, List<PageReader.Read> pages)
            throws IOException {
        var pictures = new Pictures(document);
        var sheets = new TreeMap<Integer, Sheet>();
        try (var recognition = Recognition.of(source.sha256(), pages.size())) {
            for (var page : pages) {
                int number = page.sheet().page();
                recognition.add(number, () -> pictures.of(number - 1, page.perInch()));
            }
            for (var sheet : recognition.finish()) sheets.put(sheet.page(), sheet);
        }
        return sheets;
    }

    private static Paper noted(Paper paper, List<Doubt> doubts) {
        var remarks = new ArrayList<Remark>();
        for (var doubt : doubts) remarks.add(new Remark(new Span(0, 0), doubt));
        remarks.addAll(paper.remarks());
        return new Paper(paper.source(), paper.about(), paper.language(), paper.text(), paper.repairs(), remarks);
    }
}
