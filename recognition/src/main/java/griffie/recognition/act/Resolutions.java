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
        boolean isVerb = isBent && (!words.is(i, ',') || tagged.is(i + 1, Role.AND) || asks(at));
        return isVerb || words.isCapital(at) ? at : -1;
    }

    // `…, calls on all donors to …`: a comma alone joins those that ask; `all appeals, demands and …` are nouns.
    private boolean asks(int i) {
        var match = Lexicon.openings().longest(words, i);
        if (match.isEmpty()) return false;
        int after = match.get().next();
        boolean isFollowed = words.isWord(after) && !tagged.is(after, Role.AND);
        return isFollowed
                && match.get()
                        .value()
                        .filter(kind -> kind == Act.Kind.CALL || kind == Act.Kind.REQUEST)
                        .isPresent();
    }

    private void add(int first, int next, int verb) {
        var match = Lexicon.openings().longest(words, verb);
        if (match.isEmpty()) return;
        if (match.get().value().isEmpty() || isRecalled(match.get().next())) {
            recalled(first, next);
            return;
        }
        var kind = match.get().value().get();
        int after = match.get().next();
        var here = new Span(words.start(first), words.start(first));
        var to = kind == Act.Kind.CALL || kind == Act.Kind.REQUEST ? addressed(after, next) : List.<Act.Party>of();
        var by = Nominals.parties(organ, here);
        int from = first;
        int about = after;
        int asked = 0;
        for (int at = after; kind == Act.Kind.REQUEST && at < next; at++) {
            if (!isAsked(at)) continue;
            // `to report on … and to take account of …` are two; what an infinitive inside joins is one.
            boolean isAnother = asked == 1 && tagged.is(at - 1, Role.AND);
            asked = isAnother ? 1 : asked + 1;
            if (!isAnother) continue;
            acts.add(new Acts.Draft(kind, from, at - 1, about, by, to));
            from = at;
            about = at;
        }
        acts.add(new Acts.Draft(kind, from, next, about, by, to));
    }

    private boolean isAsked(int i) {
        return tagged.is(i, Role.TE)
                && words.isWord(i + 1)
                && !tagged.is(i + 1, Role.DETERMINER)
                && !tagged.isNamed(i + 1)
                && !tagged.is(i + 1, Role.HE)
                && !words.isCapital(i + 1);
    }

    // `Reaffirming its resolution 713 (1991)` holds nothing of its own.
    private boolean isRecalled(int after) {
        return words.isCited(after) || (tagged.is(after, Role.DETERMINER) && words.isCited(after + 1));
    }

    // `Recalling resolution 764 (1992), in which it demanded that …`: what the organ did before.
    private void recalled(int first, int next) {
        for (int at = first + 1; at + 1 < next; at++) {
            if (!words.is(at, "it") || !words.text(at + 1).endsWith("ed")) continue;
            for (var frame : tagged.at(at + 1).frames()) {
                if (frame.form() != Frame.Form.FINITE || !isWhole(at + 2, frame)) continue;
                int after = at + 2 + frame.particle().size();
                boolean isAsked = frame.kind() == Act.Kind.CALL || frame.kind() == Act.Kind.REQUEST;
                var here = new Span(words.start(at), words.end(at));
                acts.add(new Acts.Draft(
                        frame.kind(),
                        at,
                        next,
                        after,
                        Nominals.parties(organ, here),
                        isAsked ? addressed(after, next) : List.of()));
                return;
            }
        }
    }

    private boolean isWhole(int after, Frame frame) {
        return frame.particle().isEmpty() || words.is(after, frame.particle().getFirst());
    }

    private List<Act.Party> addressed(int from, int next) {
        if (words.is(from - 1, "for") && !tagged.isNamed(from)) return List.of();
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
