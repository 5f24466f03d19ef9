package griffie.recognition.citation;

import griffie.paper.Chamber;
import griffie.paper.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What stands between a keyword and a dossier: `Kamerstukken II 2019/20,`, `TK 2008-2009,`, `Tweede Kamer,
/// vergaderjaar 2020–2021,`.
record Preamble(int first, int next, List<Said> said) {
    // What scans make of `II`.
    private static final Set<String> TWO = Set.of("ll", "Il", "lI", "II", "IL");

    static List<Said> sessionOnly(Sessions.Read session) {
        return List.of(new Said.InSession(session.span(), session.session()));
    }

    /// The same chamber with another session.
    static List<Said> resumed(List<Said> said, Sessions.Read session) {
        var resumed = new ArrayList<>(said);
        resumed.removeIf(Said.InSession.class::isInstance);
        resumed.add(new Said.InSession(session.span(), session.session()));
        return resumed;
    }

    static Optional<Preamble> at(Tokens tokens, int first) {
        var said = new ArrayList<Said>();
        boolean chamberFirst = tokens.isOneOf(first, Sign.TWEEDE_KAMER, Sign.EERSTE_KAMER);
        int at = chamberFirst ? first : first + 1;
        at = chamber(tokens, afterPunctuation(tokens, at), said);
        at = afterPunctuation(tokens, at);
        if (tokens.is(at, Sign.SESSION)) at = afterPunctuation(tokens, at + 1);
        var session = Sessions.shortAt(tokens, at);
        if (session.isPresent() && !isDossierHyphen(tokens, at)) {
            said.add(new Said.InSession(session.get().span(), session.get().session()));
            at = afterPunctuation(tokens, session.get().next());
            at = afterPunctuation(tokens, chamber(tokens, at, said));
        } else if (isSlip(tokens, at)) at = afterPunctuation(tokens, at + 3);
        boolean sessioned = said.stream().anyMatch(Said.InSession.class::isInstance);
        boolean certain =
                Dossiers.at(tokens, at).filter(Wholes::isCertain).isPresent() && !tokens.is(first, Sign.SESSION);
        if ((chamberFirst || tokens.is(first, Sign.SESSION)) && !sessioned && !certain) return Optional.empty();
        return Optional.of(new Preamble(first, at, said));
    }

    // `2020/22` is no session, and no dossier either.
    private static boolean isSlip(Tokens tokens, int i) {
        return Dates.isYear(tokens, i)
                && tokens.joins(i + 1, Sign.SLASH)
                && tokens.isNumber(i + 2, 2, 4)
                && Dossiers.at(tokens, afterPunctuation(tokens, i + 3)).isPresent();
    }

    // `20-21` is no session when it is the start of something longer.
    private static boolean isDossierHyphen(Tokens tokens, int i) {
        return tokens.length(i) == 2 && tokens.joins(i + 3, Sign.HYPHEN);
    }

    private static int chamber(Tokens tokens, int i, List<Said> said) {
        var chamber = chamberAt(tokens, i);
        if (chamber.isEmpty()) return i;
        said.add(new Said.InChamber(tokens.span(i), chamber.get()));
        return i + 1;
    }

    static Optional<Chamber> chamberAt(Tokens tokens, int i) {
        return switch (tokens.sign(i)) {
            case TWEEDE_KAMER -> Optional.of(Chamber.TWEEDE_KAMER);
            case EERSTE_KAMER -> Optional.of(Chamber.EERSTE_KAMER);
            case ROMAN, NAME, WORD, NUMBER, LETTER -> numbered(tokens, i);
            default -> Optional.empty();
        };
    }

    private static Optional<Chamber> numbered(Tokens tokens, int i) {
        String written = tokens.text(i);
        if (written.equals("I")) return Optional.of(Chamber.EERSTE_KAMER);
        if (TWO.contains(written)) return Optional.of(Chamber.TWEEDE_KAMER);
        boolean scanned = written.equals("11") || written.equals("1");
        if (!scanned || !beforeNumber(tokens, i + 1)) return Optional.empty();
        return Optional.of(written.equals("11") ? Chamber.TWEEDE_KAMER : Chamber.EERSTE_KAMER);
    }

    private static boolean beforeNumber(Tokens tokens, int i) {
        int at = tokens.is(i, Sign.COMMA) ? i + 1 : i;
        return tokens.isNumber(at, 4, 5) || (tokens.isNumber(at, 2, 2) && tokens.isNumber(at + 1, 3, 3));
    }

    private static int afterPunctuation(Tokens tokens, int i) {
        int at = i;
        while (at < i + 2 && tokens.isOneOf(at, Sign.COMMA, Sign.COLON, Sign.DOT)) at++;
        if (tokens.is(at, Sign.OPEN) && Sessions.at(tokens, at + 1).isPresent()) at++;
        return at;
    }

    /// Whether this is how the foot of a printed page begins.
    boolean isFurniture(Tokens tokens) {
        return tokens.isOneOf(first, Sign.TWEEDE_KAMER, Sign.EERSTE_KAMER)
                && tokens.is(first + 1, Sign.COMMA)
                && tokens.is(first + 2, Sign.SESSION);
    }
}
