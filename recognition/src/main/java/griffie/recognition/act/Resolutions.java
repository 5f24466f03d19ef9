package griffie.recognition.act;

import griffie.paper.Act;
import griffie.paper.Span;
import griffie.recognition.word.Words;
import java.util.List;

/// Reads the resolutions of the United Nations: each paragraph opens with the verb that says what it does.
final class Resolutions {
    private final Tagged tagged;
    private final Words words;
    private final Nominals nominals;
    private final Acts acts;
    private final List<String> organ;

    Resolutions(Tagged tagged, Nominals nominals, Acts acts, List<String> organ) {
        this.tagged = tagged;
        this.words = tagged.words();
        this.nominals = nominals;
        this.acts = acts;
        this.organ = organ;
    }

    void read(int first, int next) {
        int start = first;
        while (start < next && (words.isNumber(start) || words.is(start, '.') || words.is(start, ')'))) start++;
        int opening = nominals.skipAdverbs(start);
        if (!words.isCapital(start) || opener(opening) < 0) return;
        int from = start;
        int verb = opening;
        for (int at = tagged.after(opening); at < next; at++) {
            int joined = joined(at, words.isCapital(at));
            if (joined < 0) continue;
            add(from, at, verb);
            from = at + 1;
            verb = joined;
        }
        add(from, next, verb);
    }

    private int opener(int i) {
        return Lexicon.openings().longest(words, i).map(match -> match.next()).orElse(-1);
    }

    // `…, and particularly condemns …`; two considerations that stand in one paragraph.
    private int joined(int i, boolean isCapital) {
        if (tagged.isNamed(i)) return -1;
        boolean isJoint = tagged.is(i, Role.AND) || words.is(i, ';') || words.is(i, ',');
        if (!isJoint || isCapital) return -1;
        int at = nominals.skipAdverbs(tagged.is(i + 1, Role.AND) ? i + 2 : i + 1);
        if (opener(at) < 0) return -1;
        boolean isBent = words.text(at).endsWith("s");
        boolean isVerb = isBent && (!words.is(i, ',') || tagged.is(i + 1, Role.AND));
        return isVerb || words.isCapital(at) ? at : -1;
    }

    private void add(int first, int next, int verb) {
        var match = Lexicon.openings().longest(words, verb);
        if (match.isEmpty() || match.get().value().isEmpty()) return;
        var kind = match.get().value().get();
        int after = match.get().next();
        var here = new Span(words.start(first), words.start(first));
        var to = kind == Act.Kind.CALL || kind == Act.Kind.REQUEST ? addressed(after, next) : List.<Act.Party>of();
        acts.add(new Acts.Draft(kind, first, next, after, Nominals.parties(organ, here), to));
    }

    private List<Act.Party> addressed(int from, int next) {
        for (int at = from; at < Math.min(next, from + 8); at++) {
            if (tagged.is(at, Role.TE) || words.is(at, "that") || words.is(at, ',')) break;
            var named = nominals.allFrom(at);
            if (named.isPresent()) return named.get().parties();
        }
        return plain(from, next);
    }

    // `the parties concerned`: by its own words, up to what is asked.
    private List<Act.Party> plain(int from, int next) {
        int first = from;
        while (first < next
                && (words.is(first, "again") || words.is(first, "from") || tagged.is(first, Role.DETERMINER))) first++;
        int end = first;
        while (end < Math.min(next, first + 5)
                && words.isWord(end)
                && !tagged.is(end, Role.TE)
                && !words.is(end, "that")
                && !tagged.is(end, Role.PREPOSITION)
                && !tagged.is(end, Role.DETERMINER)) end++;
        if (end == first || !(tagged.is(end, Role.TE) || words.is(from, "from"))) return List.of();
        var span = words.span(first, end);
        return List.of(new Act.Party(span, span.in(words.text().chars())));
    }
}
