package griffie.recognition.quantity;

import griffie.paper.Quantity.Approximation;
import griffie.recognition.word.Phrases;
import griffie.recognition.word.Words;

/// The words before a number that say how precisely it is meant: `ruim`, `naar schatting zeker`, `more than`.
record Approximations(int first, int next, Approximation approximation) {
    private static final Phrases<Approximation> ALWAYS = Phrases.<Approximation>builder()
            .addAll(
                    "circa|ca|ca.|ongeveer|rond|rond de|rondom de|om en nabij|om en nabij de|grofweg",
                    Approximation.ABOUT)
            .addAll("pakweg|plusminus|plm|plm.|±|~|zo'n|zo’n|zo‘n|zo rond de|om en bij de", Approximation.ABOUT)
            .addAll("about|around|approximately|roughly|some|in the region of|in the order of", Approximation.ABOUT)
            .addAll("naar schatting|geschat op|een geschatte|geschatte|an estimated|estimated", Approximation.ESTIMATED)
            .addAll(
                    "an estimated total of|estimated at|naar schatting zo'n|naar schatting zo’n",
                    Approximation.ESTIMATED)
            .addAll("ruim|meer dan|een dikke|een ruime|more than|in excess of|upwards of|well over", Approximation.OVER)
            .addAll(">|ruim meer dan|veel meer dan|nog meer dan|much more than", Approximation.OVER)
            .addAll("bijna|haast|nagenoeg|vrijwel|een kleine|een krappe|nearly|almost|close to", Approximation.ALMOST)
            .addAll("zeker|minstens|minimaal|ten minste|tenminste|op zijn minst|op z'n minst", Approximation.AT_LEAST)
            .addAll("op z’n minst|een minimum van|niet minder dan|geen minder dan|≥|minimum", Approximation.AT_LEAST)
            .addAll(
                    "at least|a minimum of|no fewer than|not fewer than|no less than|not less than",
                    Approximation.AT_LEAST)
            .addAll("maximaal|hooguit|hoogstens|ten hoogste|maximum|max.|een maximum van|≤", Approximation.AT_MOST)
            .addAll("niet meer dan|op zijn hoogst|op zijn meest|tot maximaal|at most|up to", Approximation.AT_MOST)
            .addAll("a maximum of|no more than|not more than|not exceeding", Approximation.AT_MOST)
            .addAll("minder dan|less than|fewer than|nog geen|<", Approximation.UNDER)
            .build();

    // `onder de drie partijen` means among them, `over tien landen` about them.
    private static final Phrases<Approximation> OF_MEASURES = Phrases.<Approximation>builder()
            .addAll("onder de|lager dan|kleiner dan|beneden de|jonger dan|below|under", Approximation.UNDER)
            .addAll("boven de|hoger dan|groter dan|ouder dan|above|older than", Approximation.OVER)
            .build();

    private static final int MOST = 3;

    /// The words that begin at the token; where there are none, an empty stretch that says `exact`.
    static Approximations at(Words words, int i) {
        var found = new Approximations(i, i, Approximation.EXACT);
        for (int count = 0; count < MOST; count++) {
            var more = one(words, found.next);
            if (more.next == found.next) return found;
            found = new Approximations(i, more.next, both(found.approximation, more.approximation));
        }
        return found;
    }

    /// Whether the token may begin such words.
    static boolean open(Words words, int i) {
        return ALWAYS.opens(words, i) || OF_MEASURES.opens(words, i) || words.is(i, "over");
    }

    private static Approximations one(Words words, int i) {
        // `eighty~eight` is a slip of a scan.
        boolean isTied = !words.isWord(i) && words.glued(i) && words.isWord(i - 1);
        if (isTied) return new Approximations(i, i, Approximation.EXACT);
        var found = ALWAYS.longest(words, i);
        if (found.isPresent())
            return new Approximations(i, found.get().next(), found.get().value());
        if (isOver(words, i)) return new Approximations(i, i + 1, Approximation.OVER);
        return new Approximations(i, i, Approximation.EXACT);
    }

    // `over 500 people`, but `over three phases`, and `over 15 gevangenen` in Dutch
    private static boolean isOver(Words words, int i) {
        return words.is(i, "over") && words.isNumber(i + 1) && Language.isEnglish(words, i);
    }

    /// The same where only a measure, money or an age may follow: `onder de 18 jaar`.
    static Approximations ofMeasures(Words words, int i) {
        return OF_MEASURES
                .longest(words, i)
                .map(found -> new Approximations(i, found.next(), found.value()))
                .orElseGet(() -> new Approximations(i, i, Approximation.EXACT));
    }

    boolean isPresent() {
        return next > first;
    }

    /// The words and what else is said: a bound says more than an estimate, an estimate more than the rest.
    Approximations and(Approximation other) {
        return new Approximations(first, next, both(approximation, other));
    }

    // `naar schatting zeker`
    private static Approximation both(Approximation one, Approximation other) {
        if (isBound(other) || one == Approximation.EXACT) return other == Approximation.EXACT ? one : other;
        if (isBound(one) || other == Approximation.EXACT) return one;
        return other == Approximation.ESTIMATED ? other : one;
    }

    private static boolean isBound(Approximation one) {
        return one == Approximation.AT_LEAST || one == Approximation.AT_MOST;
    }
}
