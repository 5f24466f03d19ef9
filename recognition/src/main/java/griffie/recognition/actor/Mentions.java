package griffie.recognition.actor;

import griffie.paper.Actor;
import griffie.paper.ActorMention;
import griffie.paper.Block;
import griffie.recognition.word.Phrases;
import griffie.recognition.word.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One pass over a paper: at each word the longest name that starts there.
final class Mentions {
    private final Words words;
    private final Phrases<Actor> introduced;
    private final Offices offices;
    private final Bodies bodies;
    private final People people;
    private final Map<String, Actor.Person> named = new HashMap<>();
    // The office that a name was introduced with is told by its role.
    private int officesFrom;
    private final List<ActorMention> mentions = new ArrayList<>();

    Mentions(Words words, Phrases<Actor> introduced) {
        this.words = words;
        this.introduced = introduced;
        this.offices = new Offices(words);
        this.bodies = new Bodies(words);
        this.people = new People(words);
    }

    List<ActorMention> all() {
        for (int i = 0; i < words.size(); ) i = words.isWord(i) && Gazetteer.canStart(words, i) ? next(i) : i + 1;
        return List.copyOf(mentions);
    }

    private int next(int i) {
        if (people.isList(i)) {
            for (var found : people.list(i)) add(found);
            return people.afterList(i);
        }
        var found = at(i);
        if (found.isEmpty()) return i + 1;
        add(found.get());
        return found.get().next();
    }

    private void add(Found found) {
        if (found.actor() instanceof Actor.Person person && isSurnameKnown(person))
            named.putIfAbsent(person.name(), person);
        mentions.add(new ActorMention(words.span(found.first(), found.next()), found.actor()));
    }

    // An office has no name that could stand alone.
    private static boolean isSurnameKnown(Actor.Person person) {
        return Character.isUpperCase(person.name().charAt(0));
    }

    private Optional<Found> at(int i) {
        var known = Gazetteer.bundled().at(words, i).filter(match -> !isGivenName(i, match.next()));
        var found = known.map(match -> new Found(i, match.next(), match.value().actor()));
        if (known.isPresent() && known.get().value().sort() == Gazetteer.Sort.ADJECTIVE) {
            var state = known.get().value().actor();
            int next = known.get().next();
            found = Found.longer(found, Found.longer(bodies.of(state, i, next), offices.of(state, i, next)));
        }
        if (i >= officesFrom) found = Found.longer(found, offices.at(i));
        found = Found.longer(found, bodies.at(i));
        found = Found.longer(introduced(i), found);
        return found.isPresent() || !words.isCapital(i) ? found : person(i);
    }

    // Frans Timmermans is not of France.
    private boolean isGivenName(int i, int next) {
        return words.is(i, "Frans") && words.isCapital(next) && words.sentence(next) == words.sentence(i);
    }

    private Optional<Found> person(int i) {
        if (words.blockOf(i) instanceof Block.Signature) return people.signed(i);
        var introduced = people.introduced(i);
        introduced.ifPresent(found -> officesFrom = people.afterOffice(found.next()));
        return introduced.isPresent() || named.isEmpty() ? introduced : known(i);
    }

    // A surname that stood behind a title before: `Borrell`.
    private Optional<Found> known(int i) {
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
