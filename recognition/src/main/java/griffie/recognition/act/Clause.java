package griffie.recognition.act;

import griffie.recognition.word.Words;
import java.util.Optional;

/// The clause of a verb: where it opens, which verb is bent, and who its subject is.
final class Clause {
    private static final int REACH = 40;

    private final Tagged tagged;
    private final Words words;
    private final Nominals nominals;
    private final int sentence;
    private final int verb;
    private final int opener;
    private final int start;
    private final int finite;

    private Clause(Tagged tagged, Nominals nominals, int verb, Frame frame) {
        this.tagged = tagged;
        this.words = tagged.words();
        this.nominals = nominals;
        this.verb = verb;
        this.sentence = words.sentence(verb);
        this.opener = opener();
        this.start = opener >= 0 ? opener : firstAfterBoundary();
        this.finite = finite(frame);
    }

    static Clause of(Tagged tagged, Nominals nominals, int verb, Frame frame) {
        return new Clause(tagged, nominals, verb, frame);
    }

    /// The bent verb, or -1 where there is none.
    int finite() {
        return finite;
    }

    /// The first token, which may be the conjunction.
    int start() {
        return start;
    }

    boolean isSubordinate() {
        return opener >= 0 && !(finite > 0 && words.is(finite - 1, ','));
    }

    int opener() {
        int from = Math.max(words.firstOf(sentence), verb - REACH);
        for (int i = verb - 1; i >= from; i--) {
            if (isBoundary(i)) return -1;
            if (tagged.at(i).opens() && !tagged.isNamed(i) && !isDemonstrative(i)) return i;
        }
        return -1;
    }

    // `dat land`, `die dialoog`: no clause opens after a preposition; `zowel … als`.
    private boolean isDemonstrative(int i) {
        if (words.is(i, "als") && (words.is(i - 1, "net") || words.is(i - 1, "even") || isBothBefore(i))) return true;
        return tagged.is(i - 1, Role.PREPOSITION) && (words.is(i, "die") || words.is(i, "dat") || words.is(i, "that"));
    }

    private boolean isBothBefore(int i) {
        for (int back = i - 1; back > i - 8 && back >= 0; back--) if (words.is(back, "zowel")) return true;
        return false;
    }

    // What was told before has ended: `;`, `:`, `, dan`, a comma right before a bent verb, `, en zegt`.
    private boolean isBoundary(int i) {
        if (words.is(i, ';') || words.is(i, ':')) return true;
        if (!words.is(i, ',')) return false;
        if (words.is(i + 1, "dan") || words.is(i + 1, "then")) return true;
        boolean isVerb = tagged.at(i + 1).isAuxiliary() || tagged.at(i + 1).isFinite();
        if (isVerb && i + 1 != verb) return true;
        if (i + 1 == verb) return true;
        return tagged.is(i + 1, Role.BUT) || (tagged.is(i + 1, Role.AND) && startsClause(i + 2));
    }

    private boolean startsClause(int i) {
        int at = nominals.skipAdverbs(i);
        return at == verb || tagged.at(at).isAuxiliary() || nominals.from(at).isPresent();
    }

    private int firstAfterBoundary() {
        int from = Math.max(words.firstOf(sentence), verb - REACH);
        for (int i = verb - 1; i >= from; i--) {
            if (isBoundary(i)) return Math.min(verb, skipConjunction(i + 1));
        }
        return from;
    }

    private int skipConjunction(int i) {
        return tagged.is(i, Role.AND) || tagged.is(i, Role.BUT) ? i + 1 : i;
    }

    private int finite(Frame frame) {
        boolean mayBeBent = frame.form() != Frame.Form.PARTICIPLE && frame.form() != Frame.Form.PHRASE;
        if (mayBeBent && words.is(verb - 1, "te")) return -1;
        int helping = auxiliary();
        if (frame.form() == Frame.Form.FINITE && !(helping >= 0 && (isInfinitive() || mayBeParticiple()))) return verb;
        if (frame.isPromising()) return verb;
        if (helping >= 0) return helping;
        return frame.form() == Frame.Form.JOINED && opener >= 0 ? verb : -1;
    }

    // `heeft verzocht` and `verzocht` are written alike.
    private boolean mayBeParticiple() {
        return tagged.at(verb).frames().stream().anyMatch(frame -> frame.form() == Frame.Form.PARTICIPLE);
    }

    private boolean isInfinitive() {
        return words.text(verb).endsWith("n") || isEnglish();
    }

    private boolean isEnglish() {
        int before = tagged.is(verb - 1, Role.NEGATION) ? verb - 2 : verb - 1;
        return tagged.at(before).isAuxiliary() || tagged.is(before, Role.TE);
    }

    private int auxiliary() {
        int next = tagged.after(verb);
        for (int i = next; i < next + 2 && i < words.size() && words.sentence(i) == sentence; i++) {
            if (tagged.at(i).isAuxiliary() && opener >= 0 && !words.is(i - 1, ',')) return i;
        }
        int found = -1;
        for (int i = verb - 1; i >= start; i--) {
            // Verbs that depend on each other stand together at the end of a clause with a conjunction.
            if (opener >= 0 && found < 0 && verb - i > 2) return -1;
            if (!tagged.at(i).isAuxiliary() || tagged.isNamed(i)) continue;
            if (found >= 0 && found - i > 1 && opener >= 0) break;
            found = i;
        }
        return found;
    }

    /// Whether a word of this sort stands between the start of the clause and a token.
    boolean has(Role role, int next) {
        for (int i = start; i < next; i++) if (tagged.is(i, role)) return true;
        return false;
    }

    /// Who does it.
    Optional<Nominal> subject(Frame frame) {
        var found = isSubordinate() ? inSubordinate().or(this::inMain) : inMain();
        if (found.isPresent() || frame.holder() != Frame.Holder.ANY) return found;
        return nominals.anyBefore(finite, opener >= 0 ? opener + 1 : start);
    }

    private Optional<Nominal> inMain() {
        // `Het kabinet verwelkomt de stap en spreekt beide partijen aan`: who is told before, never who follows.
        if (tagged.is(finite - 1, Role.AND)) return Optional.empty();
        if (finite > 0 && !words.is(finite - 1, ',')) {
            var before = nominals.before(finite).filter(one -> one.first() >= start - 1);
            if (before.isPresent()) return before;
        } else if (finite > 0 && words.is(finite - 1, ',')) {
            var before = nominals.before(finite).filter(one -> one.first() >= words.firstOf(sentence) && isAside());
            if (before.isPresent()) return before;
        }
        return after(finite + 1);
    }

    // `De EU, en dus ook Nederland, blijft`: no clause stands before the comma.
    private boolean isAside() {
        for (int i = Math.max(words.firstOf(sentence), finite - REACH); i < finite - 1; i++) {
            if (tagged.at(i).isAuxiliary() || tagged.at(i).is(Role.SUBORDINATOR)) return false;
        }
        return true;
    }

    private Optional<Nominal> after(int i) {
        int at = i;
        while (at < i + 3 && tagged.is(at, Role.REFLEXIVE)) at++;
        return nominals.allFrom(at);
    }

    private Optional<Nominal> inSubordinate() {
        int last = Math.max(verb, finite);
        for (int i = opener + 1; i < last; i++) {
            if (tagged.is(i, Role.PREPOSITION)) {
                i = afterGoverned(i + 1) - 1;
                continue;
            }
            var found = nominals.allFrom(i);
            if (found.isPresent()) return found;
        }
        // `de EU, die oproept tot`: who is told of before.
        boolean isRelative = words.is(opener, "die")
                || words.is(opener, "dat")
                || words.is(opener, "who")
                || words.is(opener, "which");
        return isRelative ? nominals.before(words.is(opener - 1, ',') ? opener - 1 : opener) : Optional.empty();
    }

    private int afterGoverned(int i) {
        var governed = nominals.from(i);
        return governed.map(Nominal::next).orElse(i + 1);
    }
}
