package griffie.intake.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/// The bytes of a file, which can be read until the time is up: a parser that goes in circles ends there.
final class TimedBytes implements RandomAccessRead {
    private final RandomAccessReadBuffer bytes;
    private final Clock clock;
    private int reads;

    TimedBytes(byte[] bytes, Clock clock) {
        this.bytes = new RandomAccessReadBuffer(bytes);
        this.clock = clock;
    }

    @Override
    public int read() throws IOException {
        tick();
        return bytes.read();
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        tick();
        return bytes.read(to, offset, length);
    }

    @Override
    public void seek(long position) throws IOException {
        tick();
        bytes.seek(position);
    }

    @Override
    public long getPosition() throws IOException {
        return bytes.getPosition();
    }

    @Override
    public long length() throws IOException {
        return bytes.length();
    }

    @Override
    public boolean isClosed() {
        return bytes.isClosed();
    }

    @Override
    public boolean isEOF() throws IOException {
        return bytes.isEOF();
    }

    @Override
    public void rewind(int count) throws IOException {
        bytes.rewind(count);
    }

    @Override
    public RandomAccessReadView createView(long start, long length) throws IOException {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private void tick() throws IOException {
        if ((++reads & 0xFFF) == 0) clock.check();
    }
}
