package griffie.intake.text;

import griffie.paper.Span;

/// A place that may be the marker of a note: the number that it shows (0 for a sign that shows none), and how surely.
record Mark(Span at, int number, Sort sort) {
    enum Sort {
        /// `²`, `[^2]`, `^2`
        RAISED(1000),
        /// `[2]`
        BRACKETED(900),
        /// `conflict.2 Sinds`
        GLUED(100),
        /// `EU2`, `conflict. 2 Sinds`: as often something else
        DOUBTFUL(10),
        /// `Azerbeidzjan.! Door`: a sign where none can stand
        STRANGE(3),
        /// `Ploumen® en`: a sign where one seldom stands
        ODD(2);

        final int weight;

        Sort(int weight) {
            this.weight = weight;
        }

        boolean isSure() {
            return this == RAISED || this == BRACKETED;
        }
    }

    boolean isSign() {
        return number == 0;
    }
}
