package griffie.bench;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Counts the megabytes (UTF-8) that went through, so that JMH reports them per second.
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Throughput {
    public double megabytes;

    @Setup(Level.Iteration)
    public void clear() {
        megabytes = 0;
    }

    void add(Corpus corpus) {
        megabytes += corpus.bytes() / 1e6;
    }
}
