package griffie.recognition.quantity;

import griffie.paper.Quantity.Approximation;
import griffie.recognition.word.Numeral;
import griffie.recognition.word.Numerals;
import griffie.recognition.word.Phrases;
import griffie.recognition.word.Words;
import java.math.BigDecimal;
import java.util.Optional;

/// Reads what follows an amount.
final class Tails {
    private static final Phrases<Approximation> OR_MORE = Phrases.<Approximation>builder()
            .addAll("of meer|of meerdere|en meer|or more|and more|and over", Approximation.AT_LEAST)
            .addAll("en ouder|of ouder|and older|or older", Approximation.AT_LEAST)
            .addAll("of minder|en minder|or less|or fewer", Approximation.AT_MOST)
            .addAll("of jonger|en jonger|or younger|and younger", Approximation.AT_MOST)
            .build();

    private static final Phrases<Boolean> OLD =
            Phrases.<Boolean>builder().addAll("oud|oude|old|of age", true).build();

    private static final Phrases<Boolean> OF_ALL = Phrases.<Boolean>builder()
            .addAll("van de|van het|van alle|van hun|van onze|van deze|van die|van dit|van dat|van zijn", true)
            .addAll("van haar|van uw|van mijn|van ons|van een|van", true)
            .addAll("of the|of all|of its|of their|of our|of these|of those|of this|of his|of her|of", true)
            .build();

    private static final Phrases<Boolean> THE =
            Phrases.<Boolean>builder().addAll("de|deze|die|onze|the", true).build();

    private static final long HUNDRED = 100;

    private final Words words;

    Tails(Words words) {
        this.words = words;
    }

    /// What follows an amount that is no age; nothing where the number alone tells no amount.
    Optional<Tail> of(Approximations before, Amount amount) {
        if (amount.unit().isEmpty()) return counted(before, amount);
        return switch (amount.unit().get().sort()) {
            case TIME -> Optional.empty();
            case PERCENT -> Optional.of(part(bounded(Tail.empty(amount.next()))));
            case MONEY -> Optional.of(bounded(Tail.empty(amount.next())));
            case MEASURE -> Optional.of(measured(amount));
        };
    }

    /// What follows an amount of years that tells somebody's age: `44 jaar oud`, `18-jarige`, `17 jaar en ouder`.
    Optional<Tail> ofAge(Approximations before, Amount amount) {
        int next = amount.next();
        if (isJarig(next) && amount.unit().isEmpty())
            return Optional.of(Tail.empty(wordEnd(next)).of(Units.YEAR));
        if (!amount.unit().equals(Optional.of(Units.YEAR))) return Optional.empty();
        var old = OLD.longest(words, next);
        if (old.isPresent()) return Optional.of(Tail.empty(old.get().next()));
        var bound = OR_MORE.longest(words, next).filter(found -> isAge(found.next() - 1));
        if (bound.isPresent())
            return Optional.of(
                    Tail.empty(next).upTo(bound.get().next(), bound.get().value()));
        return isToldAsAge(before) ? Optional.of(Tail.empty(next)) : Optional.empty();
    }

    private boolean isJarig(int dash) {
        if (!words.isDash(dash) || !words.glued(dash) || !words.glued(dash + 1)) return false;
        return words.is(dash + 1, "jarige")
                || words.is(dash + 1, "jarigen")
                || (words.is(dash + 1, "year") && words.is(dash + 3, "old"));
    }

    private int wordEnd(int dash) {
        return words.is(dash + 1, "year") ? dash + 4 : dash + 2;
    }

    private boolean isAge(int i) {
        return words.is(i, "ouder") || words.is(i, "jonger") || words.is(i, "older") || words.is(i, "younger");
    }

    // `op de leeftijd van 12 jaar`, `ouder dan 18 jaar`
    private boolean isToldAsAge(Approximations before) {
        int i = before.first();
        if (words.is(i - 1, "van") && words.is(i - 2, "leeftijd")) return true;
        return words.is(i, "onder") || words.is(i, "boven") || words.is(i, "under") || isAge(i);
    }

    // `74% van de respondenten`
    private Optional<Tail> ofWhole(int i) {
        if (Gaps.before(words, i)) return Optional.empty();
        return OF_ALL.longest(words, i)
                .flatMap(link -> NounPhrase.at(words, link.next()))
                .map(Tail::of);
    }

    private Tail part(Tail tail) {
        return ofWhole(tail.next())
                .or(() -> ofAll(tail.next()))
                .map(whole -> whole.as(tail.approximation()))
                .orElse(tail);
    }

    // `een op de vijf jongeren`
    private Optional<Tail> ofAll(int i) {
        return Numerals.at(words, i - 1).isPresent() ? things(i) : Optional.empty();
    }

    private Tail measured(Amount amount) {
        return bounded(NounPhrase.at(words, amount.next()).map(Tail::of).orElseGet(() -> Tail.empty(amount.next())));
    }

    private Optional<Tail> counted(Approximations before, Amount amount) {
        var bound = OR_MORE.longest(words, amount.next());
        if (bound.isPresent())
            return things(bound.get().next()).map(tail -> tail.as(bound.get().value()));
        return things(amount.next())
                .filter(tail -> isCountable(before, amount, tail))
                .map(this::bounded)
                .or(() -> ofGroup(before, amount))
                .or(() -> Alone.isAmount(words, before, amount)
                        ? Optional.of(bounded(Tail.empty(amount.next())))
                        : Optional.empty());
    }

    private Optional<Tail> things(int i) {
        return NounPhrase.at(words, i).filter(phrase -> !isTime(phrase)).map(Tail::of);
    }

    // More than one thing is told by a plural; a year is never counted in.
    private boolean isCountable(Approximations before, Amount amount, Tail tail) {
        boolean isYear = amount.isBareYear() && !before.isPresent();
        if (isYear && (!isRound(amount) || WordForm.isBeforeYear(words, before.first() - 1))) return false;
        if (amount.isOne())
            return tail.what().filter(what -> isOneThing(amount, what)).isPresent();
        return tail.what().filter(this::isMany).isPresent() && !isPredicate(before, tail);
    }

    private boolean isRound(Amount amount) {
        return amount.least().remainder(BigDecimal.valueOf(HUNDRED)).signum() == 0;
    }

    // `1 Tower Street` is an address, `één concreet` lacks its noun.
    private boolean isOneThing(Amount amount, NounPhrase what) {
        if (amount.form() == Amount.Form.DIGITS && words.isCapital(what.first())) return false;
        return !what.isSingle(words) || !Closed.isAdjective(words, what.first());
    }

    private boolean isMany(NounPhrase what) {
        return what.isPlural(words) || WordForm.isCounter(words, what.next() - 1);
    }

    // `er drie vrijgelaten`, `twee gewond`
    private boolean isPredicate(Approximations before, Tail tail) {
        int last = tail.next() - 1;
        if (!tail.what().filter(what -> what.isSingle(words)).isPresent()) return false;
        return WordForm.isWeakParticiple(words, last)
                || WordForm.isInfinitive(words, last)
                || (words.is(before.first() - 1, "er") && WordForm.isStrongParticiple(words, last));
    }

    // `vijf opeenvolgende jaren`
    private boolean isTime(NounPhrase phrase) {
        return Units.after(words, phrase.next() - 1)
                .filter(found -> found.unit().sort() == Units.Sort.TIME)
                .isPresent();
    }

    // `vijf van de deelnemers`, `twee van de drie landen`, `alle drie de landen`; `een van de landen` tells no number.
    private Optional<Tail> ofGroup(Approximations before, Amount amount) {
        if (Gaps.before(words, amount.next())) return Optional.empty();
        if (words.is(before.first() - 1, "alle") || words.is(before.first() - 1, "all"))
            return THE.longest(words, amount.next()).flatMap(link -> things(link.next()));
        if (amount.isOne() || amount.form() == Amount.Form.DIGITS) return Optional.empty();
        return OF_ALL.longest(words, amount.next())
                .filter(link -> link.next() > amount.next() + 1)
                .flatMap(link -> things(afterNumber(link.next())));
    }

    private int afterNumber(int i) {
        return Numerals.at(words, i)
                .filter(number -> number.form() != Numeral.Form.ARTICLE)
                .map(Numeral::next)
                .orElse(i);
    }

    // `vier kamers of minder`; `twee landen of meer dan dat` goes on.
    private Tail bounded(Tail tail) {
        return OR_MORE.longest(words, tail.next())
                .filter(found -> !goesOn(found.next()))
                .map(found -> tail.upTo(found.next(), found.value()))
                .orElse(tail);
    }

    private boolean goesOn(int i) {
        return words.is(i, "dan")
                || words.is(i, "than")
                || NounPhrase.at(words, i).isPresent();
    }
}
