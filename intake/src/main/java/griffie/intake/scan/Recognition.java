package griffie.intake.scan;

import griffie.intake.page.Sheet;
import griffie.intake.refusal.Refused;
import griffie.paper.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/// Reads pictures of the pages of one file, as many at once as there are cores, and remembers what it read.
public final class Recognition implements AutoCloseable {
    private static final int MOST_AT_ONCE = 8; // pages that one process reads

    private final Tesseract tesseract;
    private final Cache cache;
    private final String file;
    private final Path folder;
    private final ExecutorService threads;
    private final Semaphore waiting;
    private final int atOnce;
    private final TreeMap<Integer, Sheet> sheets = new TreeMap<>();
    private final List<Future<Map<Integer, Sheet>>> batches = new ArrayList<>();
    private List<Page> batch = new ArrayList<>();

    /// Draws a page, or fetches it from its file.
    public interface Drawing {
        Picture picture() throws IOException;
    }

    private record Page(int number, int perInch, Path file) {}

    Recognition(Tesseract tesseract, Cache cache, String file, int pages) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        this.tesseract = tesseract;
        this.cache = cache;
        this.file = file;
        this.folder = Files.createTempDirectory("griffie-scan");
        this.threads = Executors.newFixedThreadPool(cores);
        this.atOnce = Math.clamp((pages + cores - 1) / cores, 1, MOST_AT_ONCE);
        this.waiting = new Semaphore((cores + 1) * atOnce); // pictures on the disk
    }

    /// Whether pictures can be read on this machine.
    public static boolean isPossible() {
        return Tesseract.installed().isPresent();
    }

    /// Why pages are not read on a machine where it is not possible.
    public static Refusal missing() {
        return new Refusal.NeedsTesseract(Tesseract.INSTALL);
    }

    /// The command that installs what reads pictures.
    public static String install() {
        return Tesseract.INSTALL;
    }

    /// Begins with a file, known by the hash of its bytes, of which so many pages are scans.
    public static Recognition of(String sha256, int pages) throws IOException {
        var tesseract = Tesseract.installed().orElseThrow(() -> new Refused(missing()));
        return new Recognition(tesseract, Cache.ofUser(System.getenv()), sha256, pages);
    }

    /// Adds a page; it is drawn only when it was not read before.
    public void add(int number, Drawing drawing) throws IOException {
        var known = cache.get(key(number));
        if (known.isPresent()) {
            sheets.put(number, Hocr.sheet(known.get(), number));
            return;
        }
        waiting.acquireUninterruptibly();
        var picture = drawing.picture();
        var written = Files.createTempFile(folder, "page", ".pgm");
        picture.writeTo(written);
        batch.add(new Page(number, picture.perInch(), written));
        if (batch.size() == atOnce) submit();
    }

    private void submit() {
        if (batch.isEmpty()) return;
        var pages = batch;
        batches.add(threads.submit(() -> read(pages)));
        batch = new ArrayList<>();
    }

    private Map<Integer, Sheet> read(List<Page> pages) throws IOException {
        try {
            String all = tesseract.read(pages.stream().map(Page::file).toList(), folder);
            var completed = completed(pages, Hocr.pages(all));
            var read = new TreeMap<Integer, Sheet>();
            for (int i = 0; i < completed.size(); i++) {
                int number = pages.get(i).number();
                cache.put(key(number), completed.get(i));
                read.put(number, Hocr.sheet(completed.get(i), number));
            }
            return read;
        } finally {
            for (var page : pages) Files.deleteIfExists(page.file());
            waiting.release(pages.size());
        }
    }

    private List<String> completed(List<Page> pages, List<String> hocr) throws IOException {
        var strip = new Strip();
        var marks = new ArrayList<List<Raised.Mark>>();
        for (int i = 0; i < hocr.size(); i++) {
            // Read again rather than kept: pictures of many pages would fill the memory.
            var picture = Picture.read(pages.get(i).file(), pages.get(i).perInch());
            marks.add(Raised.in(picture, Hocr.words(hocr.get(i))));
            for (var mark : marks.get(i)) mark.digits().forEach(digit -> strip.add(picture, digit));
        }
        var digits =
                strip.isEmpty() ? List.<String>of().iterator() : digits(strip).iterator();
        var completed = new ArrayList<String>();
        for (int i = 0; i < hocr.size(); i++) {
            var found = marks.get(i).stream()
                    .map(mark -> new Hocr.Found(mark, number(mark, digits)))
                    .toList();
            completed.add(Hocr.completed(hocr.get(i), pages.get(i).perInch(), found));
        }
        return completed;
    }

    // Empty where a digit could not be read, and where it is no number of a note.
    private static String number(Raised.Mark mark, Iterator<String> digits) {
        var number = new StringBuilder();
        boolean isWhole = true;
        for (int i = 0; i < mark.digits().size(); i++) {
            String digit = digits.next();
            isWhole &= !digit.isEmpty();
            number.append(digit);
        }
        return isWhole && number.charAt(0) != '0' ? number.toString() : "";
    }

    private List<String> digits(Strip strip) throws IOException {
        var file = Files.createTempFile(folder, "digits", ".pgm");
        strip.picture().writeTo(file);
        return strip.digits(tesseract.readDigits(file, folder));
    }

    /// All pages of a picture file that only Tesseract can open.
    List<Sheet> all(byte[] picture) throws IOException {
        String key = key(0);
        String hocr = cache.get(key).orElse("");
        if (hocr.isEmpty()) {
            hocr = tesseract.read(Files.write(Files.createTempFile(folder, "file", ""), picture), folder);
            cache.put(key, hocr);
        }
        var pages = Hocr.pages(hocr);
        for (int i = 0; i < pages.size(); i++) sheets.put(i + 1, Hocr.sheet(pages.get(i), i + 1));
        return finish();
    }

    private String key(int page) {
        return file + " " + page + " " + tesseract.settings();
    }

    /// Waits for all pages; they come in their order.
    public List<Sheet> finish() throws IOException {
        submit();
        for (var read : batches) sheets.putAll(finished(read));
        return List.copyOf(sheets.values());
    }

    private static Map<Integer, Sheet> finished(Future<Map<Integer, Sheet>> batch) throws IOException {
        try {
            return batch.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException unreadable) throw unreadable;
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refused(Refusal.Plain.INTERRUPTED, interrupted);
        }
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        try (var left = Files.walk(folder)) {
            for (var path : left.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        }
    }
}
