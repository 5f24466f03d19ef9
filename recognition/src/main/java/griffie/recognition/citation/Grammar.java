package griffie.recognition.citation;

import griffie.paper.Block;
import griffie.paper.Text;
import java.util.ArrayList;
import java.util.List;

/// Reads every citation and every naming of a paper from the signs, from left to right.
final class Grammar {
    private static final Family KAMERSTUKKEN = new Kamerstukken();
    private static final Family PROCEEDINGS = new Proceedings();
    private static final Family UNITED_NATIONS = new UnitedNations();
    private static final Family EUROPEAN_UNION = new EuropeanUnion();
    private static final Family COURTS = new Courts();
    private static final Family GAZETTES = new Gazettes();
    private static final Family LITERALS = new Literals();

    private final Text text;
    private final Tokens tokens;
    private final List<Raw> citations = new ArrayList<>();
    private final List<Naming> namings = new ArrayList<>();

    private Grammar(Text text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /// What a text holds: citations in order, and namings in order.
    record Read(List<Raw> citations, List<Naming> namings) {}

    static Read read(Text text, Tokens tokens) {
        return new Grammar(text, tokens).all();
    }

    private Read all() {
        int block = 0;
        int at = 0;
        while (at < tokens.size()) {
            while (block < text.blocks().size()
                    && text.blocks().get(block).span().end() <= tokens.start(at)) block++;
            if (block < text.blocks().size()
                    && text.blocks().get(block) instanceof Block.Head head
                    && head.span().contains(tokens.start(at))) {
                at = Math.max(at + 1, tokens.at(head.span().end()));
                continue;
            }
            at = step(at);
        }
        return new Read(citations, namings);
    }

    private int step(int at) {
        var naming = Naming.at(tokens, at);
        if (naming.isPresent()) {
            namings.add(naming.get());
            return naming.get().next();
        }
        var reading = citation(at);
        for (var citation : reading.citations()) {
            int first = tokens.at(citation.span().start());
            citations.add(new Raw(citation, first, tokens.at(citation.span().end()), at));
        }
        return Math.max(at + 1, reading.next());
    }

    private Reading citation(int at) {
        return switch (tokens.sign(at)) {
            case KAMERSTUK,
                    TWEEDE_KAMER,
                    EERSTE_KAMER,
                    DOSSIER,
                    SESSION,
                    STUK,
                    LETTERWORD,
                    LETTERSWORD,
                    PRINTED_UNDER -> KAMERSTUKKEN.read(tokens, at);
            case NUMBER -> first(at, KAMERSTUKKEN, EUROPEAN_UNION);
            case NR, NRS -> first(at, COURTS, KAMERSTUKKEN);
            case AANHANGSEL, HANDELINGEN -> PROCEEDINGS.read(tokens, at);
            case RESOLUTION, SC_RESOLUTION, GA_RESOLUTION -> UNITED_NATIONS.read(tokens, at);
            case REGULATION,
                    DIRECTIVE,
                    DECISION,
                    COMMON_POSITION,
                    FRAMEWORK_DECISION,
                    RECOMMENDATION,
                    OFFICIAL_JOURNAL -> EUROPEAN_UNION.read(tokens, at);
            case RULING -> COURTS.read(tokens, at);
            case TRB, STB, STCRT, ARTICLE -> GAZETTES.read(tokens, at);
            case KST_ID,
                    KST_ALIAS,
                    PUBLICATION_ID,
                    CELEX,
                    BWB,
                    ECLI,
                    OSCE_SYMBOL,
                    KENMERK,
                    UN_SYMBOL,
                    REGISTRATION,
                    UN_RESOLUTION,
                    LJN,
                    COMMISSION_DOCUMENT,
                    URL -> LITERALS.read(tokens, at);
            default -> Reading.nothing(at);
        };
    }

    private Reading first(int at, Family one, Family other) {
        var reading = one.read(tokens, at);
        return reading.isEmpty() && reading.next() == at ? other.read(tokens, at) : reading;
    }
}
