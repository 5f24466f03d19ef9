package griffie.intake.pdf;

import java.io.IOException;
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

    /// The file asks for more than any paper does.
    static final class TimeUp extends IOException {
        private static final long serialVersionUID = 1;

        TimeUp(String message) {
            super(message);
        }
    }

    /// Counts a step of the reading.
    void step() throws TimeUp {
        if (++steps > MOST_STEPS) throw new TimeUp("draws more than any paper does");
        if ((steps & 0xFF) == 0) check();
    }

    void check() throws TimeUp {
        if (nanoTime.getAsLong() - end > 0) throw new TimeUp("takes too long to read");
    }
}
