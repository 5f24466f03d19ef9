package griffie.recognition.citation;

import griffie.paper.Chamber;
import griffie.paper.Citation;
import griffie.paper.Dossier;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Papers of both chambers in their dossiers, however written. Casebook: `kamerstukken.md`, `lists.md`, `traps.md`.
final class Kamerstukken implements Family {
    @Override
    public Reading read(Tokens tokens, int at) {
        return switch (tokens.sign(at)) {
            case KAMERSTUK, TWEEDE_KAMER, EERSTE_KAMER, DOSSIER, SESSION -> keyed(tokens, at);
            case NUMBER -> number(tokens, at);
            case STUK, NR, NRS, LETTERWORD, LETTERSWORD, PRINTED_UNDER -> Stukken.read(tokens, at);
            default -> Reading.nothing(at);
        };
    }

    /// Whether a keyword has said that a paper of parliament follows.
    private enum Ground {
        KEYED,
        BARE
    }

    private static Reading number(Tokens tokens, int at) {
        var session = Sessions.at(tokens, at);
        if (session.isPresent()) {
            int next = session.get().next();
            if (!tokens.is(next, Sign.COMMA) || Dossiers.at(tokens, next + 1).isEmpty()) return Reading.nothing(at);
            return group(tokens, next + 1, Ground.KEYED, Preamble.sessionOnly(session.get()));
        }
        var reversed = Stukken.reversed(tokens, at, at);
        return reversed.isEmpty() ? group(tokens, at, Ground.BARE, List.of()) : reversed;
    }

    private static Reading keyed(Tokens tokens, int at) {
        var preamble = Preamble.at(tokens, at);
        if (preamble.isEmpty()) return Reading.nothing(at);
        int next = preamble.get().next();
        if (preamble.get().isFurniture(tokens))
            return furniture(tokens, next, preamble.get().said());
        var reading = group(tokens, next, Ground.KEYED, preamble.get().said());
        if (!reading.isEmpty()) return reading;
        if (tokens.is(at, Sign.KAMERSTUK))
            return Stukken.keyed(tokens, next, preamble.get().said());
        return Reading.nothing(at);
    }

    // The foot of every printed page: `Tweede Kamer, vergaderjaar 2020–2021, 21 501-02, nr. 2263 1`.
    private static Reading furniture(Tokens tokens, int at, List<Said> said) {
        var reading = group(tokens, at, Ground.KEYED, said);
        if (reading.isEmpty()) return reading;
        boolean pageNumber = tokens.isNumber(reading.next(), 1, 4) && !tokens.is(reading.next() + 1, Sign.MONTH);
        return pageNumber ? new Reading(List.of(), reading.next() + 1) : reading;
    }

    /// Dossiers with their numbers, joined by commas and `en` as long as the same keyword carries them.
    private static Reading group(Tokens tokens, int at, Ground ground, List<Said> said) {
        var citations = new ArrayList<Citation>();
        int next = at;
        var carried = said;
        while (true) {
            var reading = one(tokens, next, ground, carried);
            if (reading.isEmpty()) break;
            citations.addAll(reading.citations());
            next = reading.next();
            int following = following(tokens, next);
            if (ground == Ground.BARE || following == next) break;
            var session = Sessions.at(tokens, following);
            if (session.isPresent()) {
                carried = Preamble.resumed(carried, session.get());
                following = session.get().next() + 1;
            }
            if (Dossiers.at(tokens, following).isEmpty()) break;
            next = following;
        }
        return citations.isEmpty() ? Reading.nothing(at) : new Reading(citations, lastEnd(tokens, citations, next));
    }

    private static int lastEnd(Tokens tokens, List<Citation> citations, int next) {
        return Math.min(next, Math.max(tokens.at(citations.getLast().span().end()), next));
    }

    private static int following(Tokens tokens, int i) {
        int at = Pages.at(tokens, i).map(Pages.Read::next).orElse(i);
        if (!tokens.isOneOf(at, Sign.AND, Sign.COMMA, Sign.SEMICOLON)) return i;
        return tokens.is(at + 1, Sign.AND) ? at + 2 : at + 1;
    }

    private static Reading one(Tokens tokens, int at, Ground ground, List<Said> said) {
        var first = ground == Ground.KEYED ? keyedDossier(tokens, at) : Dossiers.at(tokens, at);
        if (first.isEmpty()) return Reading.nothing(at);
        var also = new ArrayList<Said>(said);
        var last = otherDossiers(tokens, first.get(), also);
        var numbers = numbers(tokens, last.next(), ground, last);
        if (!numbers.isEmpty()) return papers(tokens, first.get().dossier(), at, numbers, also);
        return Wholes.accept(tokens, last, isKeyed(ground))
                ? whole(tokens, at, first.get(), last, also)
                : Reading.nothing(at);
    }

    private static Wholes.Context isKeyed(Ground ground) {
        return ground == Ground.KEYED ? Wholes.Context.KEYED : Wholes.Context.BARE;
    }

    private static Optional<Dossiers.Read> keyedDossier(Tokens tokens, int at) {
        var read = Dossiers.keyedAt(tokens, at);
        return read.isPresent() ? read : Dossiers.romanAt(tokens, at);
    }

    /// `31 293 en 31 289, nr. 653`, `34 682/35 334, nr. 143`, `9595,9596`: the last dossier has the number.
    private static Dossiers.Read otherDossiers(Tokens tokens, Dossiers.Read first, List<Said> also) {
        var last = first;
        for (int i = 0; i < 4; i++) {
            int at = last.next();
            if (!tokens.isOneOf(at, Sign.AND, Sign.SLASH, Sign.COMMA)) return last;
            var next = first.shape() == Dossiers.Shape.OLD ? Dossiers.keyedAt(tokens, at + 1) : slashed(tokens, at + 1);
            if (next.isEmpty()) return last;
            boolean old = first.shape() == Dossiers.Shape.OLD;
            if (!old
                    && Numbers.afterDossier(tokens, next.get().next()).isEmpty()
                    && !isDossierSlash(tokens, next.get().next())) return last;
            also.add(new Said.AlsoIn(
                    tokens.span(at + 1, next.get().next()), next.get().dossier()));
            last = next.get();
        }
        return last;
    }

    private static boolean isDossierSlash(Tokens tokens, int i) {
        return tokens.isOneOf(i, Sign.AND, Sign.SLASH) && slashed(tokens, i + 1).isPresent();
    }

    private static Optional<Dossiers.Read> slashed(Tokens tokens, int i) {
        return Dossiers.afterSlash(tokens, i);
    }

    private static Numbers.Read numbers(Tokens tokens, int at, Ground ground, Dossiers.Read dossier) {
        var named = Numbers.afterDossier(tokens, at);
        if (!named.isEmpty()) {
            boolean hyphened = tokens.is(at, Sign.HYPHEN);
            boolean amount = !Wholes.isPlausible(tokens, dossier) || Wholes.isUnit(tokens, named.next());
            return ground == Ground.BARE && hyphened && amount ? Numbers.Read.nothing(at) : named;
        }
        if (ground == Ground.KEYED) return Numbers.bare(tokens, at);
        boolean comma = tokens.is(at, Sign.COMMA) && Wholes.isCertain(dossier) && isEdge(tokens, at + 2);
        return comma || isListed(tokens, dossier, at) ? Numbers.bare(tokens, at) : named;
    }

    // `33964 28` and `21501-20 915`, alone or in a list: nothing else is written so.
    private static boolean isListed(Tokens tokens, Dossiers.Read dossier, int at) {
        if (dossier.shape() != Dossiers.Shape.PLAIN || !tokens.isNumber(at, 1, 4)) return false;
        if (Wholes.isCouncil(dossier)) return !Dates.isYear(tokens, at) && !tokens.is(at + 1, Sign.MONTH);
        return isEdge(tokens, dossier.first() - 1) && isEdge(tokens, at + 1) && Wholes.isPlausible(tokens, dossier);
    }

    private static boolean isEdge(Tokens tokens, int i) {
        return switch (tokens.sign(i)) {
            case END, PARAGRAPH, OPEN, CLOSE, COMMA, SEMICOLON, DOT, MOTION, AMENDMENT -> true;
            default -> false;
        };
    }

    private static Reading papers(Tokens tokens, Dossier dossier, int at, Numbers.Read numbers, List<Said> said) {
        var pages = Pages.at(tokens, numbers.next());
        var citations = new ArrayList<Citation>();
        for (var item : numbers.items()) {
            Span span =
                    citations.isEmpty() ? new Span(tokens.start(at), item.span().end()) : item.span();
            citations.add(new Citation(span, new Reference.Kamerstuk(dossier, item.number()), said));
        }
        if (pages.isEmpty()) return renumbered(tokens, dossier, citations, numbers.next());
        citations.add(citations.removeLast().with(pages.get().said()));
        return afterPages(tokens, dossier, citations, pages.get().next(), said);
    }

    // `21501-08, nr. 726, was nr. 719`
    private static Reading renumbered(Tokens tokens, Dossier dossier, List<Citation> citations, int next) {
        var earlier = Numbers.earlier(tokens, next);
        if (earlier.isEmpty() || tokens.is(earlier.next(), Sign.OPEN)) return new Reading(citations, next);
        var all = new ArrayList<>(citations);
        for (var item : earlier.items()) {
            all.add(new Citation(item.span(), new Reference.Kamerstuk(dossier, item.number()), List.of()));
        }
        return new Reading(all, earlier.next());
    }

    // `nr. 3, p. 12, en nr. 6`
    private static Reading afterPages(
            Tokens tokens, Dossier dossier, List<Citation> citations, int next, List<Said> said) {
        int at = following(tokens, next);
        var more = tokens.isOneOf(at, Sign.NR, Sign.NRS) ? Numbers.named(tokens, at) : Numbers.Read.nothing(at);
        if (more.isEmpty()) return new Reading(citations, next);
        var all = new ArrayList<>(citations);
        for (var item : more.items()) {
            int start = all.size() == citations.size()
                    ? tokens.start(at)
                    : item.span().start();
            all.add(new Citation(
                    new Span(start, item.span().end()), new Reference.Kamerstuk(dossier, item.number()), said));
        }
        return new Reading(all, more.next());
    }

    // `Kamerstukken II 2020/21, 35 570-V` lacks a number; `dossier 21501-02` and `9595` are whole.
    private static Reading whole(Tokens tokens, int at, Dossiers.Read first, Dossiers.Read last, List<Said> said) {
        boolean sessioned = said.stream().anyMatch(Said.InSession.class::isInstance);
        Reference reference = sessioned && first.shape() != Dossiers.Shape.OLD
                ? new Reference.Incomplete("kamerstuk", first.dossier().toString())
                : new Reference.WholeDossier(first.dossier());
        var pages = Pages.at(tokens, last.next());
        var citation = new Citation(tokens.span(at, last.next()), reference, said);
        return new Reading(
                List.of(pages.map(read -> citation.with(read.said())).orElse(citation)),
                pages.map(Pages.Read::next).orElse(last.next()));
    }

    static Chamber chamber(Sign sign) {
        return sign == Sign.EERSTE_KAMER ? Chamber.EERSTE_KAMER : Chamber.TWEEDE_KAMER;
    }
}
