package griffie.recognition.actor;

import griffie.paper.Actor;
import griffie.paper.Actor.Organisation;
import griffie.recognition.word.Phrases;
import griffie.recognition.word.Words;
import java.util.Optional;

/// Organisations by what they are: `vaste commissie voor X`, `ministerie van X`, `Stichting X`, `X Foundation`,
/// `Armeense regering`.
final class Bodies {
    private static final int LONGEST = 8;

    private enum Head {
        /// Has a portfolio after `voor` or `van`.
        COMMITTEE,
        MINISTRY,
        /// A government or what is like it, of the state that is named.
        GOVERNMENT,
        /// Begins a name of capitals: `Stichting X`.
        FIRST
    }

    private static final Phrases<Head> HEADS = Phrases.<Head>builder()
            .addAll(
                    "vaste commissie|vaste commissies|algemene commissie|vaste Kamercommissie|Kamercommissie|tijdelijke commissie",
                    Head.COMMITTEE)
            .addAll(
                    "vaste Kamercommissies|algemene Kamercommissie|commissie|bijzondere commissie|parlementaire enquêtecommissie",
                    Head.COMMITTEE)
            .addAll("enquêtecommissie|parlementaire ondervragingscommissie|Standing Committee", Head.COMMITTEE)
            .addAll("ministerie|ministeries|Ministry|departement", Head.MINISTRY)
            .addAll("de regering|regering|Government|the Government|het parlement|parlement", Head.GOVERNMENT)
            .addAll(
                    "Stichting|Vereniging|Universiteit|Rechtbank|Gerechtshof|Hogeschool|Inspectie|Instituut|Federatie",
                    Head.FIRST)
            .addAll(
                    "University|Hoge Raad|Raad|Federal|Coalitie|Platform|Nationaal Coördinator|Veiligheidsregio|gemeente",
                    Head.FIRST)
            .build();

    private static final Phrases<Boolean> LAST = Phrases.<Boolean>builder()
            .addAll(
                    "Foundation|University|Institute|Council|Committee|Commission|Organization|Organisation|Association",
                    true)
            .addAll("Agency|Centre|Center|Fund|Tribunal|Authority|Federation|Alliance|League|Mission|Bank", true)
            .addAll(
                    "Universiteit|Instituut|Autoriteit|Inspectie|Vereniging|Federatie|Commissie|Comité|Raad|Agentschap|Bureau",
                    true)
            .build();

    private static final Phrases<Boolean> SMALL = Phrases.<Boolean>builder()
            .addAll(
                    "de|het|een|the|a|an|this|in|on|at|by|for|from|to|and|or|of|op|van|voor|bij|door|en|met|ook|uw|als|dat|die|deze|dit|welke|elke|iedere|geen|alle|onze|hun|haar|zijn|such|these|that|its|all|any|each|under",
                    true)
            .build();

    private static final Phrases<String> GOVERNMENTS = Phrases.<String>builder()
            .addAll("regering|Government", "regering")
            .addAll("kabinet", "kabinet")
            .addAll("parlement|Parliament", "parlement")
            .addAll("overheid", "overheid")
            .build();

    private final Words words;
    private final Gazetteer gazetteer = Gazetteer.bundled();

    Bodies(Words words) {
        this.words = words;
    }

    /// The organisation whose head stands at the token.
    Optional<Found> at(int i) {
        var head = HEADS.longest(words, i);
        if (head.isEmpty()) return words.isCapital(i) ? endingInHead(i) : Optional.empty();
        int next = head.get().next();
        return switch (head.get().value()) {
            case COMMITTEE -> committee(i, next);
            case MINISTRY -> ministry(i, next);
            case GOVERNMENT -> government(i, next);
            case FIRST -> beginningWithHead(i, next);
        };
    }

    /// What stands behind the adjective of a state: `Armeense regering`.
    Optional<Found> of(Actor state, int adjective, int i) {
        var government = GOVERNMENTS.longest(words, i);
        if (government.isPresent()) {
            return Optional.of(new Found(
                    adjective,
                    government.get().next(),
                    government(state, government.get().value())));
        }
        return HEADS.longest(words, i)
                .filter(head -> head.value() == Head.MINISTRY)
                .flatMap(head -> ministry(adjective, head.next()))
                .map(found -> new Found(
                        adjective, found.next(), new Organisation(found.actor().name() + " van " + state.name())));
    }

    private Actor government(Actor state, String noun) {
        String adjective = gazetteer.adjective(state);
        return new Organisation(adjective.isEmpty() ? noun + " van " + state.name() : adjective + " " + noun);
    }

    private Optional<Found> committee(int i, int at) {
        if (words.is(at, "voor") || words.is(at, "on")) {
            return Portfolios.at(words, at + 1)
                    .map(portfolio -> new Found(
                            i, portfolio.next(), new Organisation(small(i, at) + " voor " + portfolio.name())));
        }
        // `commissie-Oosting`, `Commissie Doorlichting Toezicht`
        if (!words.is(i, "commissie") || at != i + 1) return Optional.empty();
        int name = words.is(at, '-') && words.glued(at) ? at + 1 : at;
        int next = name > at
                ? PersonNames.at(words, name).map(PersonNames.Name::next).orElse(name)
                : capitals(name, name);
        if (next == name) return Optional.empty();
        return Optional.of(new Found(i, next, new Organisation(Portfolios.written(words, i, next))));
    }

    private Optional<Found> ministry(int i, int at) {
        if (!words.is(at, "van") && !words.is(at, "of") && !words.is(at, "voor")) return Optional.empty();
        return Portfolios.at(words, at + 1)
                .map(portfolio ->
                        new Found(i, portfolio.next(), new Organisation("ministerie van " + portfolio.name())));
    }

    private Optional<Found> government(int i, int at) {
        if (!words.is(at, "van") && !words.is(at, "of")) return Optional.empty();
        int start = words.is(at + 1, "de") || words.is(at + 1, "het") || words.is(at + 1, "the") ? at + 2 : at + 1;
        String noun = GOVERNMENTS.at(words, at - 1).orElse("regering");
        return gazetteer
                .at(words, start)
                .filter(match -> match.value().actor() instanceof Actor.State
                        && match.value().sort() == Gazetteer.Sort.NAME)
                .map(match ->
                        new Found(i, match.next(), government(match.value().actor(), noun)));
    }

    private Optional<Found> beginningWithHead(int i, int at) {
        boolean isPlain = !words.isCapital(i);
        int next = linked(at, at);
        if (next == at || (isPlain && !words.isCapital(at))) return Optional.empty();
        return Optional.of(new Found(i, next, new Organisation(Portfolios.written(words, i, next))));
    }

    // Capitals up to a head: `Caucasus Heritage Foundation`; only from the first capital of the row.
    private Optional<Found> endingInHead(int i) {
        if (isSmallWord(i)) return Optional.empty();
        if (isSame(i, i - 1) && words.isCapital(i - 1) && !isSmallWord(i - 1)) return Optional.empty();
        int next = i;
        for (int at = i + 1; at < i + LONGEST && isSame(i, at) && words.isCapital(at); at++) {
            if (LAST.at(words, at).isPresent()) next = at + 1;
        }
        if (next == i) return Optional.empty();
        int end = isLinked(next) ? linked(next, next) : next;
        return Optional.of(new Found(i, end, new Organisation(Portfolios.written(words, i, end))));
    }

    // `The Security Council`: the article at the start of a sentence is no part of a name.
    private boolean isSmallWord(int i) {
        return SMALL.at(words, i).isPresent();
    }

    // `Nederlandse Vereniging voor Psychiatrie`, but not `de Raad van Nederland`: what is known stands alone.
    private boolean isLinked(int next) {
        if (words.is(next, "of") || words.is(next, "for") || words.is(next, "on")) return true;
        return words.is(next, "voor")
                && words.isCapital(next + 1)
                && gazetteer.at(words, next + 1).isEmpty();
    }

    /// Whether a word stands here that makes an organisation of what follows it.
    static boolean isHead(Words words, int i) {
        return HEADS.at(words, i).isPresent();
    }

    private int capitals(int i, int from) {
        int at = from;
        while (at < i + LONGEST && isSame(i, at) && words.isCapital(at)) at++;
        return at;
    }

    // Capitals with small words between them: `Stichting Vrienden van de Kaukasus`.
    private int linked(int i, int from) {
        int next = from;
        for (int at = from; at < i + LONGEST && isSame(i, at); at++) {
            if (words.isCapital(at)) next = at + 1;
            else if (!isLink(at)) break;
        }
        return next;
    }

    private boolean isLink(int at) {
        return words.is(at, "van")
                || words.is(at, "voor")
                || words.is(at, "de")
                || words.is(at, "het")
                || words.is(at, "der")
                || words.is(at, "of")
                || words.is(at, "for")
                || words.is(at, "the")
                || words.is(at, "on");
    }

    private boolean isSame(int i, int at) {
        return at >= 0
                && at < words.size()
                && words.sentence(at) == words.sentence(i)
                && words.block(at) == words.block(i);
    }

    private String small(int first, int next) {
        String written = Portfolios.written(words, first, next);
        return Character.toLowerCase(written.charAt(0)) + written.substring(1);
    }
}
