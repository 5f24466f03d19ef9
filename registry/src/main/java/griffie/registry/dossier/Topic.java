package griffie.registry.dossier;

import griffie.paper.Actor;
import griffie.paper.Span;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a passage is about: the stems of its longer words, the kinds of event that they tell of, the actors and places
/// that are named.
///
/// The parties to the conflict are left out: they are named everywhere.
record Topic(Set<String> words, Set<String> events, Set<String> actors, Set<String> places) {
    private static final Glossary EVENTS = Glossary.of("events.txt");
    private static final Glossary STOP = Glossary.of("stopwords-events.txt");
    // Shorter words say little, and a stem of six letters is the same in most forms of a word.
    private static final int SHORTEST = 5;
    private static final int STEM = 6;
    private static final Set<String> AT = Set.of("in", "te", "bij", "nabij", "near", "at");
    private static final Set<String> OF = Set.of("of", "van");
    private static final Set<String> TOWN = Set.of("town", "city", "village", "stad", "dorp", "plaats");
    private static final Set<String> NO_EVENTS = Set.of("paper", "gathering");

    Topic {
        words = Set.copyOf(words);
        events = Set.copyOf(events);
        actors = Set.copyOf(actors);
        places = Set.copyOf(places);
    }

    static Topic of(DossierPaper paper, Span passage, Voices voices) {
        var words = new HashSet<String>();
        var events = new HashSet<String>();
        var all = Word.in(paper.paper().text(), passage);
        for (var word : all) {
            var kinds = EVENTS.keys(word.folded());
            kinds.stream().filter(key -> !NO_EVENTS.contains(key)).forEach(events::add);
            boolean isWord = kinds.isEmpty() && word.folded().length() >= SHORTEST && !word.isNumber();
            if (isWord && !STOP.has("stop", word.folded())) words.add(stem(word.folded()));
        }
        var actors = new HashSet<String>();
        var places = new HashSet<String>();
        for (var mention : voices.attributions(paper).actors().in(passage)) {
            Word.in(paper.paper().text(), mention.span()).forEach(word -> words.remove(stem(word.folded())));
            if (mention.actor() instanceof Actor.Place place) places.add(place.name());
            else if (!isParty(mention.actor(), voices))
                actors.add(mention.actor().name());
        }
        var named = voices.attributions(paper).actors().in(passage);
        places.addAll(unknownPlaces(paper, all));
        named.forEach(
                mention -> Word.in(paper.paper().text(), mention.span()).forEach(word -> places.remove(word.folded())));
        return new Topic(words, events, actors, places);
    }

    // `in the town of Barda`, `bij Aghdam`: a capital behind such a word is the name of a place.
    private static Set<String> unknownPlaces(DossierPaper paper, List<Word> words) {
        var places = new HashSet<String>();
        for (int i = 1; i < words.size(); i++) {
            boolean isBehind = AT.contains(words.get(i - 1).folded())
                    || (i > 1
                            && OF.contains(words.get(i - 1).folded())
                            && TOWN.contains(words.get(i - 2).folded()));
            char first = paper.paper().text().chars().charAt(words.get(i).span().start());
            boolean isName =
                    Character.isUpperCase(first) && words.get(i).folded().length() > 2;
            if (isBehind && isName && !STOP.has("stop", words.get(i).folded()))
                places.add(words.get(i).folded());
        }
        return places;
    }

    private static boolean isParty(Actor actor, Voices voices) {
        return voices.states().of(actor).filter(voices.parties()::has).isPresent();
    }

    private static String stem(String word) {
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }

    /// This topic without the stems of some words.
    Topic without(Set<String> folded) {
        var rest = new HashSet<>(words);
        folded.forEach(word -> rest.remove(stem(word)));
        return new Topic(rest, events, actors, places);
    }

    /// What can be set against another: each word, actor and place under a name of its own.
    Set<String> marks() {
        var marks = new HashSet<String>();
        words.forEach(word -> marks.add("w " + word));
        actors.forEach(actor -> marks.add("a " + actor));
        places.forEach(place -> marks.add("p " + place));
        return marks;
    }

    /// Whether both name a word, an actor or a place.
    boolean shares(Topic other) {
        return !Collections.disjoint(words, other.words)
                || !Collections.disjoint(actors, other.actors)
                || !Collections.disjoint(places, other.places);
    }

    /// Whether both name places, and none of them both.
    static boolean areApart(Topic one, Topic other) {
        return !one.places.isEmpty() && !other.places.isEmpty() && Collections.disjoint(one.places, other.places);
    }
}
