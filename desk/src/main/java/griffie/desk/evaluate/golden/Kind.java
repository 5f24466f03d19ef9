package griffie.desk.evaluate.golden;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A kind of finding that is scored, named as in JSON.
enum Kind {
    DATE(Family.DATE),
    QUANTITY(Family.QUANTITY),
    ACTOR(Family.ACTOR),
    REQUEST(Family.ACT),
    PROMISE(Family.ACT),
    CALL(Family.ACT),
    CLAIM(Family.ACT),
    POSITION(Family.ACT),
    CONDITION(Family.ACT),
    ASSESSMENT(Family.ACT);

    private final Family family;

    Kind(Family family) {
        this.family = family;
    }

    static Optional<Kind> parse(String written) {
        return Arrays.stream(values())
                .filter(kind -> kind.toString().equals(written))
                .findFirst();
    }

    Family family() {
        return family;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Kinds that are scored together: what must agree, what is looked at besides, and the F1 below which it is not
    /// good
    /// enough.
    enum Family {
        DATE(0.97),
        QUANTITY(0.95),
        ACTOR(0.90),
        ACT(0.80);

        private final double bar;

        Family(double bar) {
            this.bar = bar;
        }

        double bar() {
            return bar;
        }

        List<String> compared() {
            return switch (this) {
                case DATE -> List.of("edtf", "impossible");
                case QUANTITY -> List.of("amount", "max", "unit");
                case ACTOR -> List.of("type", "name");
                case ACT -> List.of("by");
            };
        }

        List<String> besides() {
            return switch (this) {
                case DATE -> List.of("role", "basis");
                case QUANTITY -> List.of("approximation");
                case ACTOR -> List.of("role", "party");
                case ACT -> List.of("to", "status", "manner", "deadline");
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
