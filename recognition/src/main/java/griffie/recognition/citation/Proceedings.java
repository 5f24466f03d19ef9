package griffie.recognition.citation;

import griffie.paper.Chamber;
import griffie.paper.Citation;
import griffie.paper.Dossier;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.paper.Session;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The proceedings and the questions printed after them. Casebook: `proceedings-and-questions.md`.
final class Proceedings implements Family {
    @Override
    public Reading read(Tokens tokens, int at) {
        return switch (tokens.sign(at)) {
            case AANHANGSEL ->
                Head.at(tokens, at, afterHandelingen(tokens, at + 1))
                        .map(head -> aanhangsel(tokens, head))
                        .orElse(Reading.nothing(at));
            case HANDELINGEN ->
                Head.at(tokens, at, at + 1)
                        .map(head -> handelingen(tokens, head))
                        .orElse(Reading.nothing(at));
            default -> Reading.nothing(at);
        };
    }

    /// `Handelingen II 2020/21,`: chamber and session, and the token after them.
    private record Head(int first, int next, Chamber chamber, Session session, List<Said> said) {
        static Optional<Head> at(Tokens tokens, int first, int i) {
            var said = new ArrayList<Said>();
            int at = afterComma(tokens, i);
            var chamber = Preamble.chamberAt(tokens, at);
            var inWord = inWord(tokens.text(first));
            if (inWord.isPresent()) {
                chamber = inWord;
                said.add(new Said.InChamber(tokens.span(first), inWord.get()));
            } else if (chamber.isPresent()) {
                said.add(new Said.InChamber(tokens.span(at), chamber.get()));
                at = afterComma(tokens, at + 1);
            }
            if (tokens.is(at, Sign.SESSION)) at = afterComma(tokens, at + 1);
            var session = Sessions.shortAt(tokens, at);
            if (session.isEmpty()) return Optional.empty();
            said.add(new Said.InSession(session.get().span(), session.get().session()));
            int next = afterComma(tokens, session.get().next());
            var house = chamber.orElse(Chamber.TWEEDE_KAMER);
            return Optional.of(new Head(first, next, house, session.get().session(), said));
        }
    }

    // `HTK 2020-2021, nr. 24`: Handelingen of the Tweede Kamer.
    private static Optional<Chamber> inWord(String word) {
        if (word.equals("HTK")) return Optional.of(Chamber.TWEEDE_KAMER);
        return word.equals("HEK") ? Optional.of(Chamber.EERSTE_KAMER) : Optional.empty();
    }

    private static int afterComma(Tokens tokens, int i) {
        return tokens.isOneOf(i, Sign.COMMA, Sign.OPEN) ? i + 1 : i;
    }

    // `van de Handelingen`, `der Handelingen`, `Handelingen`, or nothing
    private static int afterHandelingen(Tokens tokens, int i) {
        int at = i;
        while (at < i + 3 && (tokens.is(at, Sign.PARTICLE) || tokens.is(at, "bij"))) at++;
        return tokens.is(at, Sign.HANDELINGEN) ? at + 1 : i;
    }

    private static Reading aanhangsel(Tokens tokens, Head head) {
        var numbers = numbers(tokens, head.next());
        if (numbers.isEmpty()) return Reading.nothing(head.first());
        var citations = new ArrayList<Citation>();
        for (var item : numbers.items()) {
            if (!item.number().chars().allMatch(c -> c >= '0' && c <= '9')) continue;
            var reference = new Reference.Aanhangsel(head.chamber(), head.session(), Integer.parseInt(item.number()));
            citations.add(new Citation(span(tokens, head, citations, item.span()), reference, head.said()));
        }
        return paged(tokens, citations, numbers.next(), head.first());
    }

    private static Numbers.Read numbers(Tokens tokens, int i) {
        var named = Numbers.named(tokens, i);
        return named.isEmpty() ? Numbers.bare(tokens, i) : named;
    }

    private static Span span(Tokens tokens, Head head, List<Citation> before, Span own) {
        return before.isEmpty() ? new Span(tokens.start(head.first()), own.end()) : own;
    }

    private static Reading paged(Tokens tokens, List<Citation> citations, int next, int first) {
        if (citations.isEmpty()) return Reading.nothing(first);
        var pages = Pages.at(tokens, next);
        if (pages.isEmpty()) return new Reading(citations, next);
        citations.add(citations.removeLast().with(pages.get().said()));
        return new Reading(citations, pages.get().next());
    }

    private static Reading handelingen(Tokens tokens, Head head) {
        var misnamed = dossier(tokens, head);
        if (!misnamed.isEmpty()) return misnamed;
        var byPages = Pages.at(tokens, head.next());
        if (byPages.isPresent()) return pages(tokens, head, byPages.get());
        var numbers = numbers(tokens, head.next());
        if (numbers.isEmpty()) return Reading.nothing(head.first());
        var number = numbers.items().getFirst();
        int next = tokens.at(number.span().end());
        int item = item(tokens, next);
        var reference = new Reference.Handelingen(
                head.chamber(), head.session(), number.number(), item < 0 ? "" : tokens.text(item));
        int end = item < 0 ? next : item + 1;
        var citation = new Citation(tokens.span(head.first(), end), reference, head.said());
        return paged(tokens, new ArrayList<>(List.of(citation)), end, head.first());
    }

    // `Handelingen I, 1996-1997, 24 692, nr. 228b` is a Kamerstuk under the wrong name.
    private static Reading dossier(Tokens tokens, Head head) {
        var dossier = Dossiers.at(tokens, head.next());
        if (dossier.isEmpty()) return Reading.nothing(head.first());
        var numbers = Numbers.afterDossier(tokens, dossier.get().next());
        if (numbers.isEmpty()) return Reading.nothing(head.first());
        Dossier known = dossier.get().dossier();
        var citations = new ArrayList<Citation>();
        for (var item : numbers.items()) {
            Span span = citations.isEmpty()
                    ? new Span(tokens.start(head.next()), item.span().end())
                    : item.span();
            citations.add(new Citation(span, new Reference.Kamerstuk(known, item.number()), head.said()));
        }
        return paged(tokens, citations, numbers.next(), head.first());
    }

    // Before 2011: `Handelingen II 2003/04, p. 4153-4157`.
    private static Reading pages(Tokens tokens, Head head, Pages.Read read) {
        var pages = read.said().pages().split("\\D+", 2);
        var reference =
                new Reference.Handelingen(head.chamber(), head.session(), pages[0], pages.length == 2 ? pages[1] : "");
        Span span = new Span(tokens.start(head.first()), read.said().span().end());
        return Reading.of(span, reference, head.said(), read.next());
    }

    /// The token of the item number after `item` or a hyphen, or -1.
    private static int item(Tokens tokens, int i) {
        int at = tokens.is(i, Sign.COMMA) ? i + 1 : i;
        if (tokens.is(at, Sign.ITEM) && tokens.isNumber(at + 1, 1, 3)) return at + 1;
        return tokens.joins(i, Sign.HYPHEN) && tokens.isNumber(i + 1, 1, 3) ? i + 1 : -1;
    }
}
