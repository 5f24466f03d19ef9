package griffie.recognition.quantity;

import griffie.paper.Quantity;
import griffie.paper.Span;
import griffie.recognition.word.Words;
import java.util.Optional;

/// Reads a quantity: how precisely it is said, how many, and what follows.
final class Grammar {
    private final Words words;
    private final Taken taken;
    private final Tails tails;
    private final Names names;

    Grammar(Words words, Taken taken) {
        this.words = words;
        this.taken = taken;
        this.tails = new Tails(words);
        this.names = new Names(words, taken);
    }

    /// What was read, and where reading goes on.
    record Step(Optional<Quantity> quantity, int next) {
        static Step over(int next) {
            return new Step(Optional.empty(), next);
        }
    }

    /// Whether a quantity may begin at the token; most do not.
    boolean opens(int i) {
        return Amount.opens(words, i) || Shares.open(words, i) || Approximations.open(words, i) || words.is(i, "a");
    }

    /// Reads on at the token.
    Step at(int i) {
        var before = Approximations.at(words, i);
        if (before.isPresent()) return orOver(read(before), i);
        var measured = Approximations.ofMeasures(words, i);
        if (!measured.isPresent()) return read(before);
        var step = read(measured);
        boolean isMeasure =
                step.quantity().filter(found -> !found.unit().equals("1")).isPresent();
        return isMeasure ? step : Step.over(i + 1);
    }

    // Words that may make a number less precise are gone past one by one where no number comes after them.
    private static Step orOver(Step step, int i) {
        return step.quantity().isPresent() ? step : Step.over(i + 1);
    }

    private Step read(Approximations before) {
        int i = before.next();
        if (before.isPresent() && Gaps.before(words, i)) return Step.over(i);
        var amount = Shares.at(words, i).or(() -> Amount.at(words, i));
        if (amount.isEmpty()) return Step.over(i + 1);
        var tail = tails.ofAge(before, amount.get());
        if (tail.isEmpty() && !taken.isAny(before.first(), amount.get().next())) tail = counted(before, amount.get());
        var found = tail.map(end -> quantity(before, amount.get(), end));
        return new Step(found, tail.map(Tail::next).orElse(amount.get().next()));
    }

    private Optional<Tail> counted(Approximations before, Amount amount) {
        boolean isNamed = amount.unit().isEmpty() && names.isName(before, amount);
        return isNamed ? Optional.empty() : tails.of(before, amount).or(() -> changing(before, amount));
    }

    // `van 10 naar 15 procent`: the first number has the unit of the second.
    private Optional<Tail> changing(Approximations before, Amount amount) {
        int link = amount.next();
        boolean isDutch = words.is(before.first() - 1, "van") && words.is(link, "naar");
        if (!isDutch || amount.unit().isPresent() || amount.isBareYear()) return Optional.empty();
        return Amount.at(words, link + 1)
                .flatMap(Amount::unit)
                .filter(unit -> unit.sort() != Units.Sort.TIME)
                .map(unit -> Tail.empty(link).of(unit));
    }

    // Marks of notes are no tokens, nor is the `²` of `70 m²`.
    private Span raised(Span span, String unit) {
        String chars = words.text().chars();
        boolean isMark = span.end() < chars.length() && "²³".indexOf(chars.charAt(span.end())) >= 0;
        boolean isRaised = isMark && (unit.endsWith("2") || unit.endsWith("3"));
        return isRaised ? new Span(span.start(), span.end() + 1) : span;
    }

    private Quantity quantity(Approximations before, Amount amount, Tail tail) {
        var approximation =
                before.and(amount.approximation()).and(tail.approximation()).approximation();
        String what =
                tail.what().map(phrase -> words.text().of(phrase.span(words))).orElse("");
        var unit = tail.unit().or(amount::unit).map(Units.Unit::code).orElse("1");
        return new Quantity(
                raised(words.span(before.first(), tail.next()), unit),
                amount.least(),
                amount.most(),
                unit,
                what,
                approximation);
    }
}
