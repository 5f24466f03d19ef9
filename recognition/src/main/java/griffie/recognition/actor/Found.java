package griffie.recognition.actor;

import griffie.paper.Actor;
import java.util.Optional;

/// An actor from one token up to another.
record Found(int first, int next, Actor actor) {
    /// The one that reaches further; the first where they end alike.
    static Optional<Found> longer(Optional<Found> one, Optional<Found> other) {
        if (one.isEmpty()) return other;
        return other.filter(found -> found.next > one.get().next).or(() -> one);
    }
}
