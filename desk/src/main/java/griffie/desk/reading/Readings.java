package griffie.desk.reading;

import griffie.intake.UnreadablePaper;
import griffie.paper.Refusal;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Reads many files on all cores and hands on what came of each, in the order of the files.
///
/// Only a few files are read ahead, so that memory does not grow with the folder. A file that cannot be read is an
/// outcome like any other; the rest goes on.
public final class Readings implements Iterator<List<Outcome>>, AutoCloseable {
    private final Way way;
    private final Iterator<Path> files;
    private final ExecutorService workers;
    private final ArrayDeque<Future<List<Outcome>>> ahead = new ArrayDeque<>();

    private Readings(Way way, List<Path> files, int cores) {
        this.way = way;
        this.files = files.iterator();
        this.workers = Executors.newFixedThreadPool(Math.max(1, Math.min(cores, files.size())));
        for (int i = 0; i < 2 * cores; i++) readAhead();
    }

    /// How one file is read, with every paper in it.
    @FunctionalInterface
    public interface Way {
        List<Outcome> of(Path file) throws UnreadablePaper;
    }

    /// Reads files and checks their citations.
    public static Readings of(Reader reader, List<Path> files) {
        return of(reader::readAll, files);
    }

    public static Readings of(Way way, List<Path> files) {
        return new Readings(way, files, Runtime.getRuntime().availableProcessors());
    }

    @Override
    public boolean hasNext() {
        return !ahead.isEmpty();
    }

    @Override
    public List<Outcome> next() {
        if (ahead.isEmpty()) throw new NoSuchElementException();
        try {
            return ahead.remove().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } finally {
            readAhead();
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private void readAhead() {
        if (!files.hasNext()) return;
        Path file = files.next();
        ahead.add(workers.submit(() -> outcomes(file)));
    }

    private List<Outcome> outcomes(Path file) {
        try {
            return way.of(file);
        } catch (UnreadablePaper e) {
            return List.of(new Outcome.Unread(e.file(), e.refusal()));
        } catch (RuntimeException e) {
            // A fault of ours in one paper must not cost the reader the rest of the folder.
            return List.of(new Outcome.Unread(file, new Refusal.OwnFault(e.toString())));
        }
    }
}
