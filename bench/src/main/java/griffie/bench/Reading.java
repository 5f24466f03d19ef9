package griffie.bench;

import griffie.intake.Intake;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Reading papers into clean text, beside the libraries used bare. [Benchmarks] prints what the one costs as a multiple
/// of the other.
///
/// An iteration is one pass over all papers, in memory on both sides, however long that takes: on a busy machine a
/// warm-up that is counted in seconds would end before the compiler does.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 60, time = 1, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 15, time = 1, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "-Duser.home=bench/target/home", // for the cache of scans
            "-XX:-UseDynamicNumberOfCompilerThreads", // see Cpu
            "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog"
        })
@State(Scope.Benchmark)
public class Reading {
    private static final Path NAME = Path.of("paper");

    private final boolean canScan = Bare.canScan();
    private long scans = System.nanoTime();

    @Benchmark
    public int pdfGriffie(Papers papers, Work work) throws IOException {
        return griffie(papers.pdf(), papers.pages(), work);
    }

    @Benchmark
    public int pdfBare(Papers papers, Work work) throws IOException {
        double begun = Cpu.seconds();
        int length = 0;
        for (var pdf : papers.pdf()) length += Bare.pdf(pdf);
        work.add(papers.pages(), begun);
        return length;
    }

    @Benchmark
    public int wordGriffie(Papers papers, Work work) throws IOException {
        return griffie(papers.word(), papers.word().size(), work);
    }

    @Benchmark
    public int wordBare(Papers papers, Work work) throws IOException {
        double begun = Cpu.seconds();
        int length = 0;
        for (var word : papers.word()) length += Bare.word(word);
        work.add(papers.word().size(), begun);
        return length;
    }

    @Benchmark
    public int xmlGriffie(Papers papers, Work work) throws IOException {
        return griffie(papers.xml(), papers.xml().size(), work);
    }

    @Benchmark
    public int xmlBare(Papers papers, Work work) throws XMLStreamException {
        double begun = Cpu.seconds();
        int length = 0;
        for (var xml : papers.xml()) length += Bare.xml(xml);
        work.add(papers.xml().size(), begun);
        return length;
    }

    /// Each picture is made another file than those before, so that nothing comes from the cache.
    @Benchmark
    @Warmup(iterations = 1, time = 1, timeUnit = TimeUnit.MILLISECONDS)
    @Measurement(iterations = 3, time = 1, timeUnit = TimeUnit.MILLISECONDS)
    public int scanGriffie(Papers papers, Work work) throws IOException {
        if (!canScan) return 0;
        double begun = Cpu.seconds();
        int length = 0;
        for (var scan : papers.scans())
            length += Intake.read(NAME, unread(scan)).text().chars().length();
        work.add(papers.scans().size(), begun);
        return length;
    }

    @Benchmark
    @Warmup(iterations = 1, time = 1, timeUnit = TimeUnit.MILLISECONDS)
    @Measurement(iterations = 3, time = 1, timeUnit = TimeUnit.MILLISECONDS)
    public long scanBare(Papers papers, Work work) throws IOException {
        if (!canScan) return 0;
        double begun = Cpu.seconds();
        long length = 0;
        for (var scan : papers.scans()) length += Bare.scan(scan);
        work.add(papers.scans().size(), begun);
        return length;
    }

    private static int griffie(List<byte[]> files, int units, Work work) throws IOException {
        double begun = Cpu.seconds();
        int length = 0;
        for (var file : files) length += Intake.read(NAME, file).text().chars().length();
        work.add(units, begun);
        return length;
    }

    // What stands after the end of a PNG is not looked at.
    private byte[] unread(byte[] png) {
        byte[] other = Arrays.copyOf(png, png.length + Long.BYTES);
        ByteBuffer.wrap(other).putLong(png.length, ++scans);
        return other;
    }
}
