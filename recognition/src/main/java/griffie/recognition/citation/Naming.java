package griffie.recognition.citation;

import griffie.paper.PaperKind;
import griffie.paper.Said;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A paper called by its kind, and mostly by the names of its authors: `motie-Van Campen/Boswijk`, `amendement van het
/// lid Omtzigt c.s.`, `aangenomen motie`. `first` is the token of the kind, `next` the token after the last name.
record Naming(int first, int next, PaperKind kind, Manner manner, List<Said.Author> authors, List<Said> said) {
    /// How it names the authors.
    enum Manner {
        /// `motie-Ceder`
        HYPHEN,
        /// `motie Ceder`
        SPACE,
        /// `motie van het lid Ceder`
        MEMBER,
        /// `motie van Diederik van Dijk`
        OF,
        /// `motie`
        NAMELESS
    }

    static Optional<Naming> at(Tokens tokens, int i) {
        return switch (tokens.sign(i)) {
            case MOTION -> Optional.of(read(tokens, i, PaperKind.MOTION));
            case AMENDMENT -> Optional.of(read(tokens, i, PaperKind.AMENDMENT));
            case BRIEF -> Optional.of(nameless(tokens, i, PaperKind.LETTER));
            case BILL -> Optional.of(nameless(tokens, i, PaperKind.BILL));
            case QUESTIONS -> Optional.of(read(tokens, i, PaperKind.QUESTION));
            case PAPER_NOUN -> Optional.of(nameless(tokens, i, PaperKind.PAPER));
            default -> Optional.empty();
        };
    }

    boolean isNamed() {
        return !authors.isEmpty();
    }

    boolean isProposal() {
        return kind == PaperKind.MOTION || kind == PaperKind.AMENDMENT;
    }

    /// Whether it can stand for a paper by itself; `motie van Europa` cannot.
    boolean isCitation(Tokens tokens) {
        return switch (manner) {
            case HYPHEN, MEMBER -> isNamed();
            case SPACE -> isNamed() && !isAdjective(tokens) && !isHeading(tokens);
            case OF -> isNamed() && tokens.is(next - 1, Sign.CS);
            case NAMELESS -> false;
        };
    }

    // `motie Nederland-breed`
    private boolean isAdjective(Tokens tokens) {
        return tokens.glued(next, Sign.HYPHEN);
    }

    // `Motie` as a heading, with the first word of the next line: `Motie Dan mijn laatste`.
    private boolean isHeading(Tokens tokens) {
        boolean opens = Character.isUpperCase(tokens.first(first));
        boolean one = authors.size() == 1 && !tokens.is(next - 1, Sign.CS);
        return opens && one && tokens.is(next, Sign.WORD);
    }

    Span span(Tokens tokens) {
        return tokens.span(first, next);
    }

    private static Naming read(Tokens tokens, int i, PaperKind kind) {
        if (kind == PaperKind.QUESTION) return questions(tokens, i);
        if (tokens.is(i + 1, Sign.HYPHEN) && tokens.glued(i + 1)) {
            return named(tokens, i, kind, Manner.HYPHEN, Names.slashed(tokens, i + 2));
        }
        int member = member(tokens, i + 1);
        if (member > 0) return named(tokens, i, kind, Manner.MEMBER, Names.listed(tokens, member));
        if (tokens.is(i + 1, Sign.PARTICLE) && tokens.is(i + 1, "van")) {
            return named(tokens, i, kind, Manner.OF, Names.listed(tokens, i + 2));
        }
        return named(tokens, i, kind, Manner.SPACE, Names.slashed(tokens, i + 1));
    }

    // Questions are named by their askers only as `vragen van het lid Boswijk`.
    private static Naming questions(Tokens tokens, int i) {
        int member = member(tokens, i + 1);
        if (member < 0) return nameless(tokens, i, PaperKind.QUESTION);
        return named(tokens, i, PaperKind.QUESTION, Manner.MEMBER, Names.listed(tokens, member));
    }

    /// The token after `van het lid`, `van de leden`, `van van het lid`, `ingediend door de heer`, or -1.
    static int member(Tokens tokens, int i) {
        int at = i;
        while (at < i + 2 && (tokens.is(at, "ingediend") || tokens.is(at, "voorgesteld"))) at++;
        boolean by = tokens.is(at, "van") || tokens.is(at, "door");
        while (at < i + 5 && (tokens.is(at, Sign.PARTICLE) || tokens.is(at, "door"))) at++;
        if (!by || !tokens.is(at, Sign.MEMBER)) return -1;
        while (tokens.is(at, Sign.MEMBER)) at++;
        return at;
    }

    private static Naming named(Tokens tokens, int i, PaperKind kind, Manner manner, Names.Read names) {
        if (names.isEmpty()) return nameless(tokens, i, kind);
        int next = tokens.is(names.next(), Sign.CS) ? names.next() + 1 : names.next();
        return new Naming(i, next, kind, manner, names.authors(), said(tokens, i, kind));
    }

    private static Naming nameless(Tokens tokens, int i, PaperKind kind) {
        return new Naming(i, i + 1, kind, Manner.NAMELESS, List.of(), said(tokens, i, kind));
    }

    private static List<Said> said(Tokens tokens, int i, PaperKind kind) {
        var said = new ArrayList<Said>();
        if (kind != PaperKind.PAPER && kind != PaperKind.QUESTION) said.add(new Said.Kind(tokens.span(i), kind));
        vote(tokens, i).ifPresent(said::add);
        return said;
    }

    // `aangenomen motie`, `aangenomen gewijzigde motie`
    private static Optional<Said> vote(Tokens tokens, int i) {
        int at = tokens.is(i - 1, "gewijzigde") || tokens.is(i - 1, "nader") ? i - 2 : i - 1;
        if (tokens.is(at - 1, "niet")) return Optional.empty();
        if (tokens.is(at, Sign.ADOPTED)) return Optional.of(new Said.Outcome(tokens.span(at), Said.Vote.ADOPTED));
        if (tokens.is(at, Sign.REJECTED)) return Optional.of(new Said.Outcome(tokens.span(at), Said.Vote.REJECTED));
        return Optional.empty();
    }
}
