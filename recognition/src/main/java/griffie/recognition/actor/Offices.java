package griffie.recognition.actor;

import griffie.paper.Actor;
import griffie.paper.Actor.Person;
import griffie.recognition.word.Phrases;
import griffie.recognition.word.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// People by their title: `de heer Sjoerdsma`, `het lid Piri (PvdA)`, `Minister Kaag`, `de minister van Buitenlandse
/// Zaken`.
final class Offices {
    private enum Title {
        /// Says nothing but that a name follows.
        COURTESY,
        /// An office that needs a portfolio, a country or a name to be somebody.
        OFFICE,
        /// An office that only one person holds.
        SINGLE
    }

    private static final Phrases<Title> TITLES = Phrases.<Title>builder()
            .addAll(
                    "de heer|heer|mevrouw|meneer|mevr.|dhr.|mw.|Mr|Mr.|Mrs|Mrs.|Ms|Ms.|de collega|collega|het lid|lid",
                    Title.COURTESY)
            .addAll(
                    "het Kamerlid|Kamerlid|Tweede Kamerlid|het Tweede Kamerlid|Eerste Kamerlid|rapporteur|Sir|Dame",
                    Title.COURTESY)
            .addAll(
                    "minister|ministers|staatssecretaris|staatssecretarissen|president|premier|bondskanselier|kanselier|koning",
                    Title.OFFICE)
            .addAll(
                    "koningin|paus|commissaris|Eurocommissaris|EU-commissaris|ambassadeur|voorzitter|vicepresident|burgemeester",
                    Title.OFFICE)
            .addAll(
                    "generaal|directeur-generaal|gezant|speciaal gezant|speciale gezant|vertegenwoordiger|vicepremier",
                    Title.OFFICE)
            .addAll(
                    "demissionair minister|oud-minister|oud-premier|oud-president|voormalig minister|voormalig president",
                    Title.OFFICE)
            .addAll(
                    "speciale vertegenwoordiger|speciaal vertegenwoordiger|EU-vertegenwoordiger|speciaal rapporteur|fractievoorzitter",
                    Title.OFFICE)
            .addAll(
                    "Prime Minister|Foreign Minister|Minister|President|Chairman|Chairperson|Ambassador|Special Representative",
                    Title.OFFICE)
            .addAll(
                    "Special Rapporteur|Special Envoy|Personal Representative|Commissioner|Secretary of State",
                    Title.OFFICE)
            .addAll(
                    "Chairman-in-Office|Under-Secretary-General|Deputy Secretary-General|Executive Director|Director-General",
                    Title.OFFICE)
            .addAll(
                    "minister-president|Secretary-General|secretaris-generaal|Hoge Vertegenwoordiger|High Representative",
                    Title.SINGLE)
            .addAll("High Commissioner|Hoge Commissaris|Minister-President", Title.SINGLE)
            .build();

    private static final Phrases<String> DUTCH = Phrases.<String>builder()
            .addAll("Secretary-General|secretaris-generaal", "secretaris-generaal")
            .addAll("Prime Minister", "premier")
            .addAll("Foreign Minister", "minister van Buitenlandse Zaken")
            .addAll("Chairman|Chairperson|Chair", "voorzitter")
            .addAll("Ambassador", "ambassadeur")
            .addAll("Special Representative", "speciale vertegenwoordiger")
            .addAll("High Representative", "Hoge Vertegenwoordiger")
            .addAll("High Commissioner", "Hoge Commissaris")
            .build();

    private static final Pattern MINISTER = Pattern.compile("(?i).*(minister|ministers|secretaris|secretarissen)");
    private static final Pattern SMALL = Pattern.compile("(?i)(ministers?|staatssecretaris(sen)?|president|premier"
            + "|minister-president|voorzitter|ambassadeur|burgemeester)");

    private final Words words;
    private final Gazetteer gazetteer = Gazetteer.bundled();

    Offices(Words words) {
        this.words = words;
    }

    /// The person or office whose title starts at the token.
    Optional<Found> at(int i) {
        return TITLES.longest(words, i).flatMap(title -> at(i, title.value(), title.next()));
    }

    /// The same behind the adjective of a state: `Armeense minister van Buitenlandse Zaken`.
    Optional<Found> of(Actor state, int adjective, int i) {
        return TITLES.longest(words, i)
                .filter(title -> title.value() != Title.COURTESY)
                .flatMap(title -> at(i, title.value(), title.next()))
                .map(found -> new Found(adjective, found.next(), of(state, found.actor())));
    }

    private static Actor of(Actor state, Actor person) {
        if (!(person instanceof Person known)) return person;
        if (known.role().isEmpty()) return new Person(known.name() + " van " + withArticle(state), "", "");
        return new Person(known.name(), known.role() + " van " + withArticle(state), known.party());
    }

    private Optional<Found> at(int i, Title title, int next) {
        return switch (title) {
            case COURTESY -> named(i, next, "");
            case OFFICE, SINGLE -> office(i, title, next);
        };
    }

    private Optional<Found> office(int i, Title title, int after) {
        var office = new Office(role(i, after), after);
        var full = withBody(withPortfolio(office));
        int next = full.next();
        var reversed =
                words.is(next, ',') ? PersonNames.reversedAt(words, next + 1) : Optional.<PersonNames.Name>empty();
        if (reversed.isPresent() && next > after) {
            return Optional.of(new Found(
                    i, reversed.get().next(), new Person(reversed.get().name(), full.name(), "")));
        }
        var named = isNamed(next) ? named(i, next, full.name()) : Optional.<Found>empty();
        if (named.isPresent()) return named;
        if (next == after && title != Title.SINGLE) return Optional.empty();
        return Optional.of(new Found(i, next, new Person(holder(full.name()), "", "")));
    }

    // Where nothing else is said it is the one of the United Nations.
    private static String holder(String office) {
        return office.equals("secretaris-generaal") ? "secretaris-generaal van de Verenigde Naties" : office;
    }

    private record Office(String name, int next) {}

    private Office withPortfolio(Office office) {
        int at = office.next();
        if (words.is(at, "van") || words.is(at, "voor") || words.is(at, "of") || words.is(at, "for")) {
            int start = words.is(at + 1, "the") ? at + 2 : at + 1;
            var portfolio = Portfolios.at(words, start);
            if (portfolio.isEmpty()) return office;
            boolean isMinister = MINISTER.matcher(office.name()).matches();
            if (!isMinister) return office;
            String link = words.is(at, "voor") ? " voor " : " van ";
            return new Office(
                    office.name() + link + portfolio.get().name(),
                    portfolio.get().next());
        }
        // `Staatssecretaris BZK`: without `van`.
        return Portfolios.knownAt(words, at)
                .map(portfolio -> new Office(office.name() + " van " + portfolio.name(), portfolio.next()))
                .orElse(office);
    }

    private Office withBody(Office office) {
        int at = office.next();
        if (!words.is(at, "van") && !words.is(at, "of") && !words.is(at, "voor") && !words.is(at, "for")) return office;
        int start = words.is(at + 1, "de") || words.is(at + 1, "het") || words.is(at + 1, "the") ? at + 2 : at + 1;
        return gazetteer
                .at(words, start)
                .filter(match -> match.value().sort() == Gazetteer.Sort.NAME)
                .map(match -> withBody(joined(office, start == at + 2 ? "de " : "", match)))
                .orElse(office);
    }

    // The President of the Security Council is its voorzitter, that of a state its president.
    private static Office joined(Office office, String article, Phrases.Match<Gazetteer.Entry> body) {
        var actor = body.value().actor();
        String name =
                office.name().equals("president") && actor instanceof Actor.Organisation ? "voorzitter" : office.name();
        String whose = actor instanceof Actor.Organisation ? article + actor.name() : withArticle(actor);
        return new Office(name + " van " + whose, body.next());
    }

    // Most names of states stand alone; those that are an adjective and a noun do not.
    private static String withArticle(Actor state) {
        String name = state.name();
        if (name.equals("Verenigd Koninkrijk")) return "het " + name;
        return name.matches("(Verenigde|Democratische|Dominicaanse|Centraal-Afrikaanse) .*") ? "de " + name : name;
    }

    // The name must follow at once; a capital after a sentence has ended is another sentence.
    private boolean isNamed(int next) {
        return next < words.size()
                && words.sentence(next) == words.sentence(next - 1)
                && gazetteer.at(words, next).isEmpty();
    }

    private Optional<Found> named(int i, int at, String role) {
        if (Bodies.isHead(words, at)) return Optional.empty();
        if (at >= words.size() || words.sentence(at) != words.sentence(i) || !words.isCapital(at))
            return Optional.empty();
        if (role.isEmpty() && words.block(at) != words.block(i)) return Optional.empty();
        return PersonNames.at(words, at)
                .map(name -> new Found(i, name.next(), new Person(name.name(), role, party(name.next()))));
    }

    /// The party that stands in brackets at the token: `(PvdA)`.
    String party(int bracket) {
        if (!words.is(bracket, '(')) return "";
        return gazetteer
                .at(words, bracket + 1)
                .filter(match -> words.is(match.next(), ')') && match.value().actor() instanceof Actor.Organisation)
                .map(match -> match.value().actor().name())
                .orElse("");
    }

    // An office is written small in Dutch, unless it is the office of one person.
    private String role(int first, int next) {
        String written = Portfolios.written(words, first, next);
        var dutch = DUTCH.longest(words, first).filter(match -> match.next() == next);
        if (dutch.isPresent()) return dutch.get().value();
        if (!SMALL.matcher(written).matches()) return written;
        return written.toLowerCase(Locale.ROOT);
    }
}
