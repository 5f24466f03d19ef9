package griffie.recognition.act;

import griffie.paper.Act;
import griffie.paper.Block;
import griffie.paper.Paper;
import griffie.paper.PaperKind;
import griffie.paper.Span;
import griffie.recognition.word.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads what a motion considers and what it asks, one act for each thing asked.
final class Motions {
    private static final Map<String, Act.Kind> CONSIDERING = Map.of(
            "constaterende", Act.Kind.CLAIM,
            "overwegende", Act.Kind.POSITION,
            "mening", Act.Kind.POSITION,
            "oordeel", Act.Kind.POSITION,
            "menende", Act.Kind.POSITION);
    private static final Map<String, Act.Kind> DICTA = Map.of(
            "verzoekt", Act.Kind.REQUEST,
            "verzoeken", Act.Kind.REQUEST,
            "roept", Act.Kind.REQUEST,
            "draagt", Act.Kind.REQUEST,
            "dringt", Act.Kind.REQUEST,
            "nodigt", Act.Kind.REQUEST,
            "spreekt", Act.Kind.POSITION,
            "keurt", Act.Kind.POSITION,
            "zegt", Act.Kind.POSITION,
            "besluit", Act.Kind.POSITION);
    /// Other verbs with which only a motion opens its dictum.
    private static final Set<String> HELD = Set.of(
            "steunt",
            "betreurt",
            "veroordeelt",
            "onderschrijft",
            "erkent",
            "bevestigt",
            "bepleit",
            "benadrukt",
            "wijst",
            "stelt",
            "herbevestigt",
            "ondersteunt",
            "vraagt",
            "stemt",
            "treurt",
            "eert",
            "neemt",
            "dankt");
    private static final int REACH = 200;
    private static final int FARTHEST = 12;
    private static final Set<String> SILENT = Set.of("gehoord", "gelezen", "gezien", "gelet");

    private final Tagged tagged;
    private final Words words;
    private final Acts acts;
    private final Nominals nominals;
    private final boolean isMotion;
    private Optional<Draft> open = Optional.empty();

    /// A dictum or consideration whose members follow as a list.
    private record Draft(Act.Kind kind, List<Act.Party> to) {}

    Motions(Paper paper, Tagged tagged, Nominals nominals, Acts acts) {
        this.isMotion = paper.kind().filter(PaperKind.MOTION::equals).isPresent();
        this.tagged = tagged;
        this.words = tagged.words();
        this.acts = acts;
        this.nominals = nominals;
    }

    /// Whether the block is a part of a motion.
    boolean read(int first, int next) {
        String opening = opening(first);
        if (SILENT.contains(opening) && isMarked(first)) return closed();
        var considering = Optional.ofNullable(CONSIDERING.get(opening));
        if (considering.isPresent() && isMotion(first)) {
            consideration(first, next, considering.get());
            return true;
        }
        var dictum = Optional.ofNullable(isMotion && HELD.contains(opening) ? Act.Kind.POSITION : DICTA.get(opening));
        if (dictum.isPresent() && isMotion(first)) {
            dictum(first, next, dictum.get());
            return true;
        }
        if (open.isPresent() && isMember(first)) {
            member(first, next, open.get());
            return true;
        }
        open = Optional.empty();
        return false;
    }

    private boolean closed() {
        open = Optional.empty();
        return true;
    }

    // `van mening` and `van oordeel` are told by their second word.
    private String opening(int first) {
        String word = words.isWord(first) ? words.text(first).toLowerCase(java.util.Locale.ROOT) : "";
        return word.equals("van") && words.isWord(first + 1) ? words.text(first + 1) : word;
    }

    private boolean isMarked(int first) {
        return words.blockOf(first) instanceof Block.Consideration || words.blockOf(first) instanceof Block.Operative;
    }

    private boolean isMotion(int first) {
        return isMarked(first) || (!words.isCapital(first) && !(words.blockOf(first) instanceof Block.Footnote));
    }

    private boolean isMember(int first) {
        return words.blockOf(first) instanceof Block.Item
                || words.isDash(first)
                || words.is(first, '•')
                || words.is(first + 1, '.')
                || words.is(first + 1, ')');
    }

    private void consideration(int first, int next, Act.Kind kind) {
        open = Optional.empty();
        if (words.is(next - 1, ':') || next - first <= 2) {
            open = Optional.of(new Draft(kind, List.of()));
            return;
        }
        int from = first;
        var each = kind;
        for (int i = first + 1; i < next; i++) {
            // Two considerations may stand in one paragraph, a semicolon between them.
            if (!words.is(i - 1, ';') || !CONSIDERING.containsKey(opening(i))) continue;
            add(each, from, i, complement(from, i), List.of());
            each = CONSIDERING.getOrDefault(opening(i), kind);
            from = i;
        }
        add(each, from, next, complement(from, next), List.of());
    }

    private int complement(int first, int next) {
        for (int i = first; i < Math.min(next - 1, first + 8); i++) {
            if (words.is(i, "dat") || words.is(i, ':')) return i + 1;
        }
        return first;
    }

    private void dictum(int first, int next, Act.Kind kind) {
        open = Optional.empty();
        int from = first;
        var each = kind;
        for (int i = first + 1; i < next; i++) {
            if (!words.is(i - 1, ';') && !words.is(i - 1, ',')) continue;
            var another = DICTA.get(opening(i));
            if (another == null || !words.text(i).endsWith("t")) continue;
            one(from, i, each);
            each = another;
            from = i;
        }
        one(from, next, each);
    }

    private void one(int first, int next, Act.Kind kind) {
        var to = kind == Act.Kind.REQUEST ? addressed(first + 1, next) : new Nominal(first + 1, first + 1, List.of());
        if (words.is(next - 1, ':') || (next - first <= 4 && !words.is(next - 1, ','))) {
            open = Optional.of(new Draft(kind, to.parties()));
            if (words.is(next - 1, ':')) return;
        }
        if (kind != Act.Kind.REQUEST) add(kind, first, next, to.next(), to.parties());
        else asked(first, to.next(), next, to.parties());
    }

    private void member(int first, int next, Draft whole) {
        int from = first;
        while (from < next && (!words.isWord(from) || isLetterOfList(from))) from++;
        if (from >= next) return;
        if (whole.kind() == Act.Kind.REQUEST) asked(from, from, next, whole.to());
        else add(whole.kind(), from, next, from, List.of());
    }

    private boolean isLetterOfList(int i) {
        return words.length(i) == 1 && (words.is(i + 1, '.') || words.is(i + 1, ')'));
    }

    // `de regering`, `het Presidium`, `de Minister van Justitie en Veiligheid`.
    private Nominal addressed(int i, int next) {
        int at = nominals.skipAdverbs(i);
        if (words.is(at, "bij")) at++; // `dringt er bij de regering op aan`
        var named = nominals.allFrom(at);
        if (named.isPresent()) return named.get();
        if (at + 1 >= next || !(words.is(at, "de") || words.is(at, "het"))) return new Nominal(i, i, List.of());
        int end = at + 2;
        // `de demissionaire regering`: up to the noun.
        while (end < next && end < at + 4 && words.text(end - 1).endsWith("e") && isPlain(end)) end++;
        if (isOffice(at + 1)) while (end < next && isOfOffice(end)) end++;
        var span = words.span(at + 1, end);
        return new Nominal(
                at + 1, end, List.of(new Act.Party(span, span.in(words.text().chars()))));
    }

    private boolean isPlain(int i) {
        return words.isWord(i) && tagged.at(i).isPlain();
    }

    private boolean isOffice(int i) {
        return words.is(i, "minister") || words.is(i, "staatssecretaris");
    }

    // `Minister van Justitie en Veiligheid`: capitals, and the words between them.
    private boolean isOfOffice(int i) {
        boolean isBetween = words.is(i, "van") || words.is(i, "voor") || words.is(i, "en") || words.is(i, ',');
        return words.isCapital(i) || (isBetween && words.isCapital(i + 1));
    }

    private void asked(int first, int about, int next, List<Act.Party> to) {
        int from = first;
        int start = about;
        int last = infinitive(start, next);
        while (last > 0) {
            int other = infinitive(last, next);
            int end = -1;
            for (int looked = 0; other > 0 && end < 0 && looked < FARTHEST; looked++) {
                end = boundary(last, other);
                other = infinitive(other, next);
            }
            if (end < 0) break;
            add(Act.Kind.REQUEST, from, end, start, to);
            from = afterJoint(end);
            start = from;
            last = infinitive(from, next);
        }
        add(Act.Kind.REQUEST, from, next, start, to);
    }

    private int afterJoint(int i) {
        int at = i;
        while (words.is(at, ',') || words.is(at, ';') || tagged.is(at, Role.AND)) at++;
        return at;
    }

    // The token after the next `te` with its infinitive, or -1.
    private int infinitive(int from, int next) {
        for (int i = from; i + 1 < next; i++) {
            if (!isInfinitive(i, next)) continue;
            int after = i + 2;
            // `te erkennen en te beschermen` share what they ask.
            while (tagged.is(after, Role.AND) && isInfinitive(after + 1, next)) after += 3;
            return after;
        }
        return -1;
    }

    private boolean isInfinitive(int i, int next) {
        return i + 1 < next
                && words.is(i, "te")
                && words.isWord(i + 1)
                && words.text(i + 1).endsWith("n");
    }

    // Where the thing asked ends whose infinitive is `last`, when that which ends before `other` is another; or -1.
    private int boundary(int last, int other) {
        for (int i = other - 1; i >= Math.max(last, other - REACH); i--) {
            if (opensInner(i)) return -1;
            boolean isJoint =
                    words.is(i, ';') || (tagged.is(i, Role.AND) && (words.is(i - 1, ',') || isAnother(i + 1)));
            if (isJoint) return words.is(i - 1, ',') ? i - 1 : i;
            if (i == last && (tagged.is(i, Role.AND) || words.is(i, ','))) return i;
        }
        return -1;
    }

    // `hoe`, `of`, `dat`, `zonder`: the infinitive after it is a part of what was asked before; `en om` is not.
    private boolean opensInner(int i) {
        if (words.is(i, "om")) return !tagged.is(i - 1, Role.AND) && !words.is(i - 1, ';');
        return (tagged.at(i).opens() && !tagged.isNamed(i))
                || words.is(i, "zonder")
                || words.is(i, "door")
                || words.is(i, "teneinde")
                || words.is(i, "alvorens");
    }

    private boolean isAnother(int i) {
        return words.is(i, "daarbij")
                || words.is(i, "hierbij")
                || words.is(i, "hierover")
                || words.is(i, "daarover")
                || words.is(i, "hiervoor")
                || words.is(i, "daarvoor")
                || words.is(i, "tevens")
                || words.is(i, "hiertoe")
                || words.is(i, "daartoe")
                || words.is(i, "om")
                || words.is(i, "dit")
                || words.is(i, "daarin")
                || words.is(i + 1, "Kamer");
    }

    private void add(Act.Kind kind, int first, int next, int about, List<Act.Party> to) {
        var here = new Span(words.start(first), words.start(first));
        acts.add(new Acts.Draft(kind, first, next, about, Nominals.parties(List.of(Voices.PARLIAMENT), here), to));
    }
}
