package griffie.recognition.quantity;

import griffie.paper.Quantity.Approximation;
import java.util.Optional;

/// What follows an amount, up to a token: what is counted, a unit of its own, and words that make it a bound.
record Tail(int next, Optional<NounPhrase> what, Optional<Units.Unit> unit, Approximation approximation) {
    static Tail empty(int next) {
        return new Tail(next, Optional.empty(), Optional.empty(), Approximation.EXACT);
    }

    static Tail of(NounPhrase what) {
        return new Tail(what.next(), Optional.of(what), Optional.empty(), Approximation.EXACT);
    }

    Tail of(Units.Unit other) {
        return new Tail(next, what, Optional.of(other), approximation);
    }

    Tail upTo(int other, Approximation bound) {
        return new Tail(other, what, unit, bound);
    }

    Tail as(Approximation bound) {
        return upTo(next, bound);
    }
}
