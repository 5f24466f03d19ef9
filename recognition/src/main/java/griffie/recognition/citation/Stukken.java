package griffie.recognition.citation;

import griffie.paper.Citation;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Numbers that stand before their dossier or without it: `1181 (33 529)`, `op stuk nr. 82 (36 410-VIII)`, `op stuk nr.
/// 21`.
final class Stukken {
    /// Begins what is known of a citation whose dossier has yet to be found.
    static final String RELATIVE = "nr. ";

    private Stukken() {}

    static Reading read(Tokens tokens, int at) {
        int start = tokens.is(at, Sign.PRINTED_UNDER) ? at + 1 : at;
        var numbers = Numbers.named(tokens, start);
        if (numbers.isEmpty()) return Reading.nothing(at);
        var reversed = withDossier(tokens, numbers.items(), numbers.next(), List.of());
        if (!reversed.isEmpty()) return reversed;
        return saysPaper(tokens, at) ? relative(tokens, start, numbers) : Reading.nothing(at);
    }

    /// `Kamerstuk nr. 12`, `Kamerstuk 12 (36 410)`.
    static Reading keyed(Tokens tokens, int at, List<Said> said) {
        var numbers = Numbers.named(tokens, at);
        if (numbers.isEmpty()) return Reading.nothing(at);
        var reversed = withDossier(tokens, numbers.items(), numbers.next(), said);
        return reversed.isEmpty() ? relative(tokens, at, numbers) : reversed;
    }

    /// A number without a word before it, with its dossier after it: `1181 (33 529)`.
    static Reading reversed(Tokens tokens, int at, int start) {
        int next = Numbers.itemEnd(tokens, at);
        if (next == at || tokens.glued(at, Sign.NUMBER) || !tokens.is(next, Sign.OPEN)) return Reading.nothing(start);
        var dossier = enclosed(tokens, next);
        if (dossier.isEmpty() || isYearHere(tokens, at)) return Reading.nothing(start);
        boolean plain =
                dossier.get().shape() == Dossiers.Shape.PLAIN && !dossier.get().hasSuffix();
        if (plain && tokens.glued(at)) return Reading.nothing(start);
        var item = new Numbers.Item(tokens.text(tokens.span(at, next)), tokens.span(at, next));
        return withDossier(tokens, List.of(item), next, List.of());
    }

    // `ingediend in 2023 (36 410)`
    private static boolean isYearHere(Tokens tokens, int at) {
        if (!tokens.isNumber(at, 4, 4) || tokens.number(at) < 1950 || tokens.number(at) > 2050) return false;
        return tokens.isOneOf(at - 1, Sign.WORD, Sign.PARTICLE, Sign.MONTH) || tokens.is(at - 1, Sign.NAME);
    }

    private static Reading withDossier(Tokens tokens, List<Numbers.Item> items, int open, List<Said> said) {
        var dossier = enclosed(tokens, open);
        if (dossier.isPresent())
            return reversed(tokens, items, dossier.get(), dossier.get().next() + 1, said);
        var behind = behind(tokens, open);
        if (behind.isPresent())
            return reversed(tokens, items, behind.get(), behind.get().next(), said);
        var was = replaced(tokens, items, open);
        return was.isEmpty() ? Reading.nothing(open) : was;
    }

    // `nr. 726, was nr. 719 (21501-08)`
    private static Reading replaced(Tokens tokens, List<Numbers.Item> items, int i) {
        var earlier = Numbers.earlier(tokens, i);
        if (earlier.isEmpty()) return Reading.nothing(i);
        var dossier = enclosed(tokens, earlier.next());
        if (dossier.isEmpty()) return Reading.nothing(i);
        var both = new ArrayList<>(items);
        both.addAll(earlier.items());
        return reversed(tokens, both, dossier.get(), dossier.get().next() + 1, List.of());
    }

    // `stuk nr. 292, 33576,` and `nr. 1181 van dossier 33 529`
    private static Optional<Dossiers.Read> behind(Tokens tokens, int i) {
        boolean named = tokens.is(i, "van") || tokens.is(i, "in") || tokens.is(i, "bij");
        int at = named && tokens.is(i + 1, Sign.DOSSIER) ? i + 2 : tokens.is(i, Sign.COMMA) ? i + 1 : -1;
        if (at < 0) return Optional.empty();
        return Dossiers.at(tokens, at)
                .filter(read -> named || Wholes.isPlausible(tokens, read))
                .filter(read -> Numbers.afterDossier(tokens, read.next()).isEmpty());
    }

    /// The dossier between these parentheses: `(36 410-VIII)`, `(Kamerstuk 36 410)`.
    private static Optional<Dossiers.Read> enclosed(Tokens tokens, int open) {
        if (!tokens.is(open, Sign.OPEN)) return Optional.empty();
        int at = tokens.isOneOf(open + 1, Sign.KAMERSTUK, Sign.DOSSIER) ? open + 2 : open + 1;
        if (tokens.is(open + 1, Sign.KAMERSTUK)
                && Preamble.chamberAt(tokens, at).isPresent()) at++;
        return Dossiers.at(tokens, at).filter(read -> tokens.is(read.next(), Sign.CLOSE));
    }

    private static Reading reversed(
            Tokens tokens, List<Numbers.Item> items, Dossiers.Read dossier, int close, List<Said> said) {
        var citations = new ArrayList<Citation>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            boolean last = i == items.size() - 1;
            Span span = last ? new Span(item.span().start(), tokens.end(close - 1)) : item.span();
            citations.add(new Citation(span, new Reference.Kamerstuk(dossier.dossier(), item.number()), said));
        }
        return new Reading(citations, close);
    }

    // `stuk nr. 21`, `gedrukt onder nr. 7`, `motie nr. 12`; not `vraag nr. 5`.
    private static boolean saysPaper(Tokens tokens, int at) {
        if (tokens.isOneOf(at, Sign.STUK, Sign.PRINTED_UNDER)) return true;
        int before = tokens.is(at - 1, Sign.OPEN) ? at - 2 : at - 1;
        return tokens.isOneOf(before, Sign.MOTION, Sign.AMENDMENT)
                || (tokens.is(before, Sign.CS) && tokens.isOneOf(at, Sign.NR, Sign.NRS));
    }

    private static Reading relative(Tokens tokens, int start, Numbers.Read numbers) {
        var citations = new ArrayList<Citation>();
        for (var item : numbers.items()) {
            Span span = citations.isEmpty()
                    ? new Span(tokens.start(start), item.span().end())
                    : item.span();
            citations.add(
                    new Citation(span, new Reference.Incomplete("kamerstuk", RELATIVE + item.number()), List.of()));
        }
        return new Reading(citations, numbers.next());
    }
}
