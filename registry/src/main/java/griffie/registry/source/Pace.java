package griffie.registry.source;

import java.time.Duration;

/// How politely and how patiently a source is asked.
///
/// Between two requests there is a `pause`. A request that failed for a while is tried again after `backOff`, then
/// after
/// twice that, and so on, `tries` times in all. An answer must be there within `deadline` and hold no more than
/// `largest`
/// bytes. Who is asked to wait longer than `patience` stops.
public record Pace(Duration pause, Duration backOff, int tries, Duration deadline, Duration patience, int largest) {
    public static final Pace POLITE = new Pace(
            Duration.ofMillis(500), Duration.ofSeconds(2), 6, Duration.ofMinutes(2), Duration.ofMinutes(10), 64 << 20);

    public Pace withPause(Duration other) {
        return new Pace(other, backOff, tries, deadline, patience, largest);
    }
}
