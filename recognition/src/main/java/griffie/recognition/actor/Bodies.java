package griffie.recognition.actor;

import griffie.paper.Actor;
import griffie.paper.Actor.Organisation;
import griffie.recognition.word.Phrases;
import griffie.recognition.word.Words;
import java.util.List;
import java.util.Optional;

/// Organisations by what they are: `vaste commissie voor X`, `ministerie van X`, `Stichting X`, `X Foundation`,
/// `Armeense regering`.
final class Bodies {
    private static final int LONGEST = 8;
    private static final int SHORTEST_COMPOUND = 9;
    private static final List<String> ENDINGS = List.of(
            "raad",
            "dienst",
            "autoriteit",
            "inspectie",
            "instituut",
            "bureau",
            "bond",
            "fonds",
            "ombudsman",
            "academie");

    private enum Head {
        /// Has a portfolio after `voor` or `van`.
        COMMITTEE,
        MINISTRY,
        /// A government or what is like it, of the state that is named.
        GOVERNMENT,
        /// Begins a name of capitals: `Stichting X`.
        FIRST,
        /// Begins the name of a place: `Straat van X`.
        PLACE
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
            .addAll(
                    "Dienst|Centrum|Expertisecentrum|Kenniscentrum|Bureau|Adviesraad|Adviescommissie|College",
                    Head.FIRST)
            .addAll("Fonds|Genootschap|Bond|Verbond|Academie|Autoriteit|Commissariaat|Onderzoeksraad", Head.FIRST)
            .addAll("Rijksdienst|Landelijk Platform|Meldpunt|Taskforce|Unie|Comité|Nationaal Rapporteur", Head.FIRST)
            .addAll(
                    "Koninklijke Nederlandse|Nederlandse Vereniging|Landelijke Vereniging|Belangenvereniging",
                    Head.FIRST)
            .addAll(
                    "Commission of|Commission on|Committee of|Committee on|Office of|Office for|Department of",
                    Head.FIRST)
            .addAll("Bureau of|Agency for|Centre for|Center for|Institute for|Institute of|Union of", Head.FIRST)
            .addAll("Association of|Organization of|Organization for|Movement for|Front for|Party of", Head.FIRST)
            .addAll("Straat van|Golf van|Baai van|Strait of|Gulf of|Bay of|Luchthaven", Head.PLACE)
            .build();

    private static final Phrases<Boolean> LAST = Phrases.<Boolean>builder()
            .addAll(
                    "Foundation|University|Institute|Council|Committee|Commission|Organization|Organisation|Association",
                    true)
            .addAll("Agency|Centre|Center|Fund|Tribunal|Authority|Federation|Alliance|League|Mission|Bank", true)
            .addAll(
                    "Universiteit|Instituut|Autoriteit|Inspectie|Vereniging|Federatie|Commissie|Comité|Raad|Agentschap|Bureau",
                    true)
            .addAll("Centrum|Fonds|Dienst|Ziekenhuis|Academie|Genootschap|Bond|Partij|Beweging|Leger|Netwerk", true)
            .addAll("Union|Office|Service|Party|Army|Forces|Front|Movement|Court|Network|Society|Department", true)
            .addAll("Institution|Brigades|Group|Groep|Collectief|Congress|Trust", true)
            .build();

    private static final Phrases<Boolean> PLACES = Phrases.<Boolean>builder()
            .addAll("Airport|International Airport|Air Base|corridor|River|Strait|Valley|Luchthaven|Airbase", true)
            .build();

    private static final Phrases<Boolean> SMALL = Phrases.<Boolean>builder()
            .addAll(
                    "de|het|een|the|a|an|this|in|on|at|by|for|from|to|and|or|of|op|van|voor|bij|door|en|met|ook|uw|als|dat|die|deze|dit|welke|elke|iedere|geen|alle|onze|hun|haar|zijn|such|these|that|its|all|any|each|under",
                    true)
            .addAll("vanaf|vanuit|sinds|langs|volgens|tegen|tussen|na|tijdens|over|om|omdat|wanneer|hoe|wat|wie", true)
            .addAll(
                    "waarom|zoals|namens|naar|per|is|heeft|kan|after|with|when|while|since|between|against|during",
                    true)
            .build();

    // The heads that may be written small: `stichting Vrienden van Tulpen`.
    private static final Phrases<Boolean> PLAIN = Phrases.<Boolean>builder()
            .addAll(
                    "stichting|vereniging|universiteit|rechtbank|gerechtshof|gemeente|veiligheidsregio|hogeschool",
                    true)
            .build();

    private static final Phrases<Boolean> FORCES = Phrases.<Boolean>builder()
            .addAll("Army|Forces|Leger|Partij|Party|Court|Front|Department|Service|Office", true)
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
            case FIRST -> beginningWithHead(i, next).map(end -> organisation(i, end));
            case PLACE -> words.isCapital(i) ? beginningWithHead(i, next).map(end -> place(i, end)) : Optional.empty();
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
                            i,
                            portfolio.next(),
                            new Organisation(
                                    Portfolios.small(Portfolios.written(words, i, at)) + " voor " + portfolio.name())));
        }
        // `Commissie van Toezicht betreffende X`
        if (words.isCapital(i) && at == i + 1 && (words.is(at, "van") || words.is(at, "inzake"))) {
            return beginningWithHead(i, at).map(end -> organisation(i, end));
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

    private Found organisation(int i, int next) {
        return new Found(i, next, new Organisation(Portfolios.written(words, i, next)));
    }

    private Found place(int i, int next) {
        return new Found(i, next, new Actor.Place(Portfolios.written(words, i, next)));
    }

    // The token after the name.
    private Optional<Integer> beginningWithHead(int i, int at) {
        boolean isPlain = !words.isCapital(i);
        if (isPlain && (!words.isCapital(at) || PLAIN.at(words, i).isEmpty())) return Optional.empty();
        int next = linked(at, at);
        if (next == at) return Optional.empty();
        return Optional.of(next);
    }

    /// Capitals up to a head: `Caucasus Heritage Foundation`; only from the first capital of the row.
    Optional<Found> endingInHead(int i) {
        if (!canFollow(i, i + 1) || isSmallWord(i)) return Optional.empty();
        if (isSame(i, i - 1) && words.isCapital(i - 1) && !isSmallWord(i - 1)) return Optional.empty();
        int next = i;
        int place = i;
        for (int at = i + 1; at < i + LONGEST && canFollow(i, at); at++) {
            if (LAST.at(words, at).isPresent() && words.isCapital(at) && !isOnlyOfState(i, at)) next = at + 1;
            // `Groningen Airport Eelde`
            if (PLACES.at(words, at).isPresent() || (place == at && place > i)) place = at + 1;
            if (isNational(i, at)) next = at + 1;
        }
        if (place > next) return Optional.of(place(i, place));
        if (next == i) return Optional.empty();
        return Optional.of(organisation(i, isLinked(next) ? linked(next, next) : next));
    }

    // `Russian Forces` are forces of Russia; `Syrian Democratic Forces` have a name.
    private boolean isOnlyOfState(int i, int at) {
        return at == i + 1
                && FORCES.at(words, at).isPresent()
                && gazetteer
                        .at(words, i)
                        .filter(match -> match.value().sort() == Gazetteer.Sort.ADJECTIVE)
                        .isPresent();
    }

    private boolean canFollow(int i, int at) {
        return isSame(i, at) && (words.isCapital(at) || words.is(at, "corridor"));
    }

    // `Jeugdzorg Nederland`; but the first word of a sentence has its capital from there: `Vindt Nederland`.
    private boolean isNational(int i, int at) {
        return words.is(at, "Nederland")
                && isSame(i, i - 1)
                && words.isWord(i - 1)
                && !PersonNames.isSmallWord(words, at - 1)
                && !Introductions.isPaper(words.text(i))
                && gazetteer.at(words, i).isEmpty();
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

    static Phrases<?> heads() {
        return HEADS;
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

    /// The body of one word that says what it is: `Kansspelautoriteit`; a sentence begins with a capital anyhow.
    Optional<Found> compound(int i) {
        if (words.length(i) < SHORTEST_COMPOUND || !isSame(i, i - 1) || !words.isWord(i - 1)) return Optional.empty();
        if (words.isCapital(i - 1) || words.isCapital(i + 1) || words.is(i + 1, '-')) return Optional.empty();
        String word = words.text(i);
        for (var ending : ENDINGS) if (word.endsWith(ending)) return Optional.of(organisation(i, i + 1));
        return Optional.empty();
    }

    // Capitals with small words between them: `Stichting Vrienden van de Kaukasus`.
    private int linked(int i, int from) {
        int next = from;
        for (int at = from; at < i + LONGEST && isSame(i, at); at++) {
            if (words.isCapital(at)) next = at + 1;
            else if (!isLink(at) || isOr(at)) break;
        }
        return next;
    }

    // `of` is a link in English and a choice in Dutch: `de Raad X of de Raad Y`.
    private boolean isOr(int at) {
        return words.is(at, "of")
                && (words.is(at + 1, "de")
                        || words.is(at + 1, "het")
                        || HEADS.at(words, at + 1).isPresent());
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
                || words.is(at, "on")
                || words.is(at, "inzake")
                || words.is(at, "betreffende")
                || words.is(at, '&');
    }

    private boolean isSame(int i, int at) {
        return at >= 0
                && at < words.size()
                && words.sentence(at) == words.sentence(i)
                && words.block(at) == words.block(i);
    }
}
