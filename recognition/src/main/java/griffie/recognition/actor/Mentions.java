package griffie.recognition.actor;

import griffie.paper.Actor;
import griffie.paper.ActorMention;
import griffie.paper.Block;
import griffie.recognition.word.FirstWords;
import griffie.recognition.word.Phrases;
import griffie.recognition.word.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One pass over a paper: at each word the longest name that starts there.
final class Mentions {
    private static final int KNOWN = 1;
    private static final int TITLE = 2;
    private static final int HEAD = 4;
    private static final int ROW = 8;
    private static final int BACK = 16;

    private enum Back {
        COMMITTEE,
        MINISTRY
    }

    // What may go back to a body named before.
    private static final Phrases<Back> BACKS = Phrases.<Back>builder()
            .addAll("de commissie", Back.COMMITTEE)
            .addAll("het ministerie|het departement", Back.MINISTRY)
            .build();

    private static final FirstWords FIRST =
            FirstWords.of(Gazetteer.bundled().names(), Offices.titles(), Bodies.heads(), People.rows(), BACKS);

    private final Words words;
    private final Phrases<Actor> introduced;
    private final Offices offices;
    private final Bodies bodies;
    private final People people;
    private final Antecedents antecedents;
    private final Map<String, Actor.Person> named = new HashMap<>();
    // The first letters of those names, so that other words are not asked for.
    private long initials;
    // The office that a name was introduced with is told by its role.
    private int officesFrom;
    private final List<ActorMention> mentions = new ArrayList<>();

    Mentions(Words words, Phrases<Actor> introduced, Beginning beginning) {
        this.words = words;
        this.introduced = introduced;
        this.offices = new Offices(words);
        this.bodies = new Bodies(words);
        this.people = new People(words);
        this.antecedents = new Antecedents(words, beginning);
    }

    List<ActorMention> all() {
        for (int i = 0; i < words.size(); ) {
            int opens = FIRST.at(words, i);
            i = opens == 0 && !words.isCapital(i) ? i + 1 : next(i, opens);
        }
        return List.copyOf(mentions);
    }

    private int next(int i, int opens) {
        if ((opens & ROW) != 0 && people.isList(i)) {
            for (var found : people.list(i)) add(found);
            return people.afterList(i);
        }
        var found = at(i, opens);
        if (found.isEmpty()) return i + 1;
        add(found.get());
        return found.get().next();
    }

    private void add(Found found) {
        if (found.actor() instanceof Actor.Person person && isSurnameKnown(person)) {
            named.putIfAbsent(person.name(), person);
            initials |= 1L << person.name().charAt(0);
        }
        antecedents.told(found.first(), found.actor());
        mentions.add(new ActorMention(words.span(found.first(), found.next()), found.actor()));
    }

    // An office has no name that could stand alone.
    private static boolean isSurnameKnown(Actor.Person person) {
        return Character.isUpperCase(person.name().charAt(0));
    }

    private Optional<Found> at(int i, int opens) {
        var found = (opens & KNOWN) == 0 ? Optional.<Found>empty() : known(i);
        if ((opens & TITLE) != 0 && i >= officesFrom) {
            found = Found.longer(found, offices.at(i).or(() -> bare(i)));
        }
        if ((opens & BACK) != 0) found = Found.longer(back(i), found);
        if ((opens & HEAD) != 0) found = Found.longer(found, bodies.at(i));
        else if (words.isCapital(i)) found = Found.longer(found, bodies.endingInHead(i));
        found = Found.longer(introduced(i), found);
        if (found.isPresent() || !words.isCapital(i)) return found;
        return person(i).or(() -> bodies.compound(i));
    }

    private Optional<Found> known(int i) {
        var match = Gazetteer.bundled().at(words, i);
        if (match.isEmpty()) return Optional.empty();
        int next = match.get().next();
        if (isGivenName(i, next) || isInsideName(i, next) || isCompound(i, next) || isArticleOf(i, next))
            return Optional.empty();
        var actor = match.get().value().actor();
        var found = Optional.of(new Found(i, next, actor.name().equals("regering") ? regering(i, actor) : actor));
        if (match.get().value().sort() == Gazetteer.Sort.NAME) return found;
        return Found.longer(found, Found.longer(bodies.of(actor, i, next), offices.of(actor, i, next)));
    }

    private Actor regering(int i, Actor regering) {
        return antecedents.government(i).orElse(regering);
    }

    private Optional<Found> bare(int i) {
        return offices.bare(i)
                .map(found -> new Found(i, found.next(), antecedents.office((Actor.Person) found.actor())));
    }

    // `de commissie` after one was named.
    private Optional<Found> back(int i) {
        var back = BACKS.longest(words, i);
        // `de Commissie` with a capital is the European one.
        if (back.isEmpty() || words.isCapital(i + 1) || words.is(back.get().next(), '-')) return Optional.empty();
        // `de commissie voor Europese Zaken` says itself which.
        if (bodies.at(i + 1).isPresent()) return Optional.empty();
        var actor = switch (back.get().value()) {
            case COMMITTEE -> antecedents.committee();
            case MINISTRY -> antecedents.ministry();
        };
        return actor.map(body -> new Found(i, back.get().next(), body));
    }

    // `de Commissie van Toezicht betreffende X` is not the Commissie.
    private boolean isArticleOf(int i, int next) {
        return words.is(i, "de")
                && next == i + 2
                && bodies.at(i + 1).filter(body -> body.next() > next).isPresent();
    }

    // A douane-unie is none of the douane.
    private boolean isCompound(int i, int next) {
        return next == i + 1 && !words.isCapital(i) && words.is(next, '-') && words.glued(next);
    }

    // The last letters of `V&VN` are no VN.
    private boolean isInsideName(int i, int next) {
        return (words.is(i - 1, '&') && words.glued(i) && words.glued(i - 1))
                || (words.is(next, '&') && words.glued(next) && words.glued(next + 1));
    }

    // Frans Timmermans is not of France.
    private boolean isGivenName(int i, int next) {
        return words.is(i, "Frans") && words.isCapital(next) && words.sentence(next) == words.sentence(i);
    }

    private Optional<Found> person(int i) {
        if (words.blockOf(i) instanceof Block.Signature) return people.signed(i);
        var introduced = people.introduced(i);
        introduced.ifPresent(found -> officesFrom = people.afterOffice(found.next()));
        return introduced.isPresent() || !mayBeNamed(i) ? introduced : surname(i);
    }

    // Initials and a small word may stand before the name that is known.
    private boolean mayBeNamed(int i) {
        if (named.isEmpty()) return false;
        return (initials & 1L << words.first(i)) != 0 || words.length(i) <= 2 || PersonNames.isSmallWord(words, i);
    }

    // A surname that stood behind a title before: `Borrell`.
    private Optional<Found> surname(int i) {
        return PersonNames.at(words, i)
                .flatMap(
                        name -> Optional.ofNullable(named.get(name.name())).map(who -> new Found(i, name.next(), who)));
    }

    private Optional<Found> introduced(int i) {
        return introduced
                .longest(words, i)
                .filter(match -> isAbbreviation(i, match.next()))
                .map(match -> new Found(i, match.next(), match.value()));
    }

    // `Op` is no `OP`; a name of more words is written as it likes.
    private boolean isAbbreviation(int i, int next) {
        if (next > i + 1) return words.isCapital(next - 1) || words.isCapital(i);
        return words.isCapital(i) && words.text(i).chars().skip(1).anyMatch(Character::isUpperCase);
    }
}
