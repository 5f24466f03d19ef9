package griffie.bench;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Counts what was read, in pages (PDF, scans) or papers (Word, XML), and what it cost on all cores.
///
/// Other programs on the machine make both slower on the clock; the cost they hardly change.
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Work {
    public double units;
    public double cpuSeconds;

    @Setup(Level.Iteration)
    public void clear() {
        units = 0;
        cpuSeconds = 0;
    }

    void add(int read, double begun) {
        units += read;
        cpuSeconds += Cpu.seconds() - begun;
    }
}
