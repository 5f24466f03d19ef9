package griffie.registry.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// The append-only record of every page that was fetched. Where each stage goes on is read from it: there is no other
/// state that could disagree with it.
///
/// A frame is the number of its bytes and their checksum (4 and 8 bytes), then UTF-8: a line with the stage, whether
/// there is more, and where to go on, and then a fact on each line. What was written only in part, because the program
/// was killed, is cut off when the journal is opened.
final class Journal implements AutoCloseable {
    private static final int HEAD = 12;

    private final FileChannel channel;
    private final Map<String, Mark> marks = new HashMap<>();

    private Journal(FileChannel channel) {
        this.channel = channel;
    }

    /// Where a stage stands.
    record Mark(String next, Page.Rest rest) {}

    /// Opens the journal, or begins one; only one program at a time may have it.
    static Journal open(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (lock(channel) == null) {
                throw new IOException(file + ": another update is busy with it; wait until that is done");
            }
            var journal = new Journal(channel);
            long whole = journal.read(fact -> {});
            channel.truncate(whole);
            channel.position(whole);
            return journal;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /// Where a stage stands; nothing when it was never begun.
    @Nullable
    Mark mark(String stage) {
        return marks.get(stage);
    }

    /// Adds a page; when this returns, it is on the disk.
    void append(String stage, Page page) throws IOException {
        var text = new StringBuilder(
                stage + "\t" + page.rest() + "\t" + page.next().replaceAll("\\s", " ") + "\n");
        for (var fact : page.facts()) text.append(fact).append('\n');
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        var frame = ByteBuffer.allocate(HEAD + bytes.length)
                .putInt(bytes.length)
                .putLong(checksum(bytes))
                .put(bytes)
                .flip();
        while (frame.hasRemaining()) channel.write(frame);
        channel.force(false);
        marks.put(stage, new Mark(page.next(), page.rest()));
    }

    /// The last that was said of each thing, in the order of the keys; deleted things are left out.
    Facts facts() throws IOException {
        // Lines are kept as they are until each is asked for: a parliament has more than a million.
        var lines = new TreeMap<String, String>();
        long here = channel.position();
        read(line -> {
            int tab = line.indexOf('\t');
            if (tab < 0) lines.remove(line);
            else lines.put(line.substring(0, tab), line);
        });
        channel.position(here);
        return new Facts(lines);
    }

    /// Reads every whole frame from the beginning; gives where the last one ends.
    private long read(Consumer<String> told) throws IOException {
        long at = 0;
        for (byte[] frame = frame(at); frame.length > 0; frame = frame(at)) {
            at += HEAD + frame.length;
            var lines = new String(frame, StandardCharsets.UTF_8).lines().toList();
            var head = lines.getFirst().split("\t", -1);
            marks.put(head[0], new Mark(head[2], Page.Rest.valueOf(head[1])));
            lines.stream().skip(1).forEach(told);
        }
        return at;
    }

    /// The frame that begins here; empty where there is none, or none that is whole.
    private byte[] frame(long at) throws IOException {
        var nothing = new byte[0];
        var head = ByteBuffer.allocate(HEAD);
        if (!fill(head, at)) return nothing;
        head.flip();
        int length = head.getInt();
        long checksum = head.getLong();
        if (length <= 0 || length > channel.size() - at - HEAD) return nothing;
        var bytes = ByteBuffer.allocate(length);
        if (!fill(bytes, at + HEAD)) return nothing;
        return checksum(bytes.array()) == checksum ? bytes.array() : nothing;
    }

    private boolean fill(ByteBuffer buffer, long at) throws IOException {
        for (long from = at; buffer.hasRemaining(); ) {
            int read = channel.read(buffer, from);
            if (read < 0) return false;
            from += read;
        }
        return true;
    }

    private static long checksum(byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
