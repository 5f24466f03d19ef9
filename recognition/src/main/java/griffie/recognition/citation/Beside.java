package griffie.recognition.citation;

import griffie.paper.Citation;
import griffie.paper.Reference.SecurityCouncilResolution;
import griffie.paper.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what stands directly before and after a citation: a date, authors, a vote.
final class Beside {
    private Beside() {}

    static List<Said> around(Tokens tokens, Raw raw, Optional<Naming> naming) {
        var said = new ArrayList<Said>();
        boolean dated = raw.citation().first(Said.Dated.class).isPresent();
        int after = tokens.is(raw.next(), Sign.CLOSE) ? raw.next() + 1 : raw.next();
        if (!dated) {
            dateAfter(tokens, after)
                    .or(() -> dayAfter(tokens, after, raw))
                    .or(() -> dateBefore(tokens, raw))
                    .ifPresent(said::add);
        }
        if (naming.isPresent() && naming.get().isProposal()) {
            if (!naming.get().isNamed()) said.addAll(authorsAfter(tokens, after));
            if (naming.get().said().stream().noneMatch(Said.Outcome.class::isInstance))
                vote(tokens, after).ifPresent(said::add);
        }
        return said;
    }

    // `…, nr. 1736), 12 oktober 2021`, `… van 31 juli 2014`, `… uit 2018`
    private static Optional<Said> dateAfter(Tokens tokens, int i) {
        boolean comma = tokens.is(i, Sign.COMMA);
        boolean word = tokens.is(i, "van") || tokens.is(i, "d.d.") || tokens.is(i, "uit") || tokens.is(i, "of");
        if (!comma && !word) return Optional.empty();
        int at = tokens.is(i + 1, "d.d.") ? i + 2 : i + 1;
        var date = Dates.at(tokens, at);
        if (date.isEmpty() && tokens.is(i, "uit")) date = Dates.year(tokens, at);
        if (comma && date.filter(read -> read.date().day() > 0).isEmpty()) return Optional.empty();
        return date.map(read -> new Said.Dated(read.span(), read.date()));
    }

    // `S/RES/663 (1990) of 13 September`: the year is that of the resolution
    private static Optional<Said> dayAfter(Tokens tokens, int i, Raw raw) {
        boolean word = tokens.is(i, "van") || tokens.is(i, "of");
        if (!word || !(raw.citation().reference() instanceof SecurityCouncilResolution resolution)) {
            return Optional.empty();
        }
        return Dates.dayOf(resolution.year(), tokens, i + 1).map(read -> new Said.Dated(read.span(), read.date()));
    }

    // `op 14 maart 2008 resolutie 62/243`, `Hoge Raad 20 december 2019, ECLI:…`, `het debat van 14 oktober 2021 (…`
    private static Optional<Said> dateBefore(Tokens tokens, Raw raw) {
        int end = raw.first();
        switch (raw.citation().reference().scheme()) {
            case "un" -> {}
            case "ecli", "echr" -> {
                while (end > raw.first() - 4 && tokens.isOneOf(end - 1, Sign.COMMA, Sign.OPEN, Sign.STRASBOURG)) end--;
            }
            case "kamerstuk", "document", "zaak" -> {
                if (tokens.is(end - 1, Sign.KAMERSTUK)) end--;
                if (!tokens.is(end - 1, Sign.OPEN)) return Optional.empty();
                end--;
            }
            default -> {
                return Optional.empty();
            }
        }
        int day = end - 3;
        int next = end;
        return Dates.at(tokens, day)
                .filter(read -> read.next() == next)
                .map(read -> new Said.Dated(read.span(), read.date()));
    }

    // `de motie op stuk nr. 206 (28 844) van het lid Van Nispen`
    private static List<Said.Author> authorsAfter(Tokens tokens, int i) {
        int names = Naming.member(tokens, i);
        return names < 0 ? List.of() : Names.listed(tokens, names).authors();
    }

    // `is aangenomen`, `werd unaniem verworpen`; not `is niet aangenomen`
    private static Optional<Said> vote(Tokens tokens, int i) {
        boolean verb = tokens.is(i, "is") || tokens.is(i, "zijn") || tokens.is(i, "werd") || tokens.is(i, "werden");
        if (!verb) return Optional.empty();
        int at = tokens.is(i + 1, Sign.WORD) && !tokens.is(i + 1, "niet") && !tokens.is(i + 1, "nog") ? i + 2 : i + 1;
        return switch (tokens.sign(at)) {
            case ADOPTED -> Optional.of(new Said.Outcome(tokens.span(at), Said.Vote.ADOPTED));
            case REJECTED -> Optional.of(new Said.Outcome(tokens.span(at), Said.Vote.REJECTED));
            default -> Optional.empty();
        };
    }

    /// The citation with more said about it.
    static Citation with(Citation citation, List<? extends Said> more) {
        if (more.isEmpty()) return citation;
        var said = new ArrayList<Said>(citation.said());
        said.addAll(more);
        return new Citation(citation.span(), citation.reference(), said);
    }
}
