package griffie.intake.pdf;

import griffie.intake.refusal.Refused;
import griffie.paper.Refusal;
import java.util.function.LongSupplier;

/// Says when reading one file has taken too long or too much.
final class Clock {
    private static final int MOST_STEPS = 60_000_000;

    private final LongSupplier nanoTime;
    private final long end;
    private int steps;

    Clock(LongSupplier nanoTime, long nanoseconds) {
        this.nanoTime = nanoTime;
        this.end = nanoTime.getAsLong() + nanoseconds;
    }

    /// Counts a step of the reading.
    void step() throws Refused {
        if (++steps > MOST_STEPS) throw new Refused(Refusal.Plain.TOO_MUCH_DRAWN);
        if ((steps & 0xFF) == 0) check();
    }

    void check() throws Refused {
        if (nanoTime.getAsLong() - end > 0) throw new Refused(Refusal.Plain.TOO_SLOW);
    }
}
