package griffie.intake.scan;

import griffie.intake.page.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/// Reads pictures of the pages of one file, as many at once as there are cores, and remembers what it read.
public final class Recognition implements AutoCloseable {
    private final Tesseract tesseract;
    private final Cache cache;
    private final String file;
    private final Path folder;
    private final ExecutorService threads;
    private final Semaphore waiting;
    private final TreeMap<Integer, Future<Sheet>> pages = new TreeMap<>();

    /// Writes a picture of a page to a file.
    public interface Picture {
        void writeTo(Path file) throws IOException;
    }

    Recognition(Tesseract tesseract, Cache cache, String file) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        this.tesseract = tesseract;
        this.cache = cache;
        this.file = file;
        this.folder = Files.createTempDirectory("griffie-scan");
        this.threads = Executors.newFixedThreadPool(cores);
        this.waiting = new Semaphore(2 * cores); // pictures on the disk
    }

    /// Whether pictures can be read on this machine.
    public static boolean isPossible() {
        return Tesseract.installed().isPresent();
    }

    /// What to say about pages that are not read on this machine.
    public static String howToInstall() {
        return "Tesseract is missing: " + Tesseract.INSTALL;
    }

    /// The command that installs what reads pictures.
    public static String install() {
        return Tesseract.INSTALL;
    }

    /// Begins with a file, known by the hash of its bytes.
    public static Recognition of(String sha256) throws IOException {
        var tesseract = Tesseract.installed().orElseThrow(() -> new UnreadableScan(howToInstall()));
        return new Recognition(tesseract, Cache.ofUser(System.getenv()), sha256);
    }

    /// Adds a page; the picture is asked for only when the page was not read before.
    public void add(int page, Picture picture) throws IOException {
        String key = key(page);
        var known = cache.get(key);
        if (known.isPresent()) {
            pages.put(page, threads.submit(() -> first(known.get(), page)));
            return;
        }
        waiting.acquireUninterruptibly();
        var written = Files.createTempFile(folder, "page", ".pgm");
        picture.writeTo(written);
        pages.put(page, threads.submit(() -> read(key, page, written)));
    }

    private Sheet read(String key, int page, Path picture) throws IOException {
        try {
            String hocr = tesseract.read(picture, folder);
            cache.put(key, hocr);
            return first(hocr, page);
        } finally {
            Files.deleteIfExists(picture);
            waiting.release();
        }
    }

    private static Sheet first(String hocr, int page) {
        var sheets = Hocr.sheets(hocr, page);
        return sheets.isEmpty() ? new Sheet(page, 1, 1, List.of(), List.of()) : sheets.getFirst();
    }

    /// All pages of a picture file, which may hold several.
    List<Sheet> all(Picture picture) throws IOException {
        String key = key(0);
        var known = cache.get(key);
        if (known.isPresent()) return Hocr.sheets(known.get(), 1);
        var written = Files.createTempFile(folder, "file", "");
        picture.writeTo(written);
        String hocr = tesseract.read(written, folder);
        cache.put(key, hocr);
        return Hocr.sheets(hocr, 1);
    }

    private String key(int page) {
        return file + " " + page + " " + tesseract.settings();
    }

    /// Waits for all pages; they come in their order.
    public List<Sheet> finish() throws IOException {
        var sheets = new ArrayList<Sheet>();
        for (var page : pages.values()) sheets.add(finished(page));
        return sheets;
    }

    private static Sheet finished(Future<Sheet> page) throws IOException {
        try {
            return page.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException unreadable) throw unreadable;
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UnreadableScan("was interrupted while it was recognised", interrupted);
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
