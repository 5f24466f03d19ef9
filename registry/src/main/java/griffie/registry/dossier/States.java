package griffie.registry.dossier;

import griffie.paper.Actor;
import griffie.paper.ActorMention;
import griffie.paper.Text;
import griffie.registry.catalogue.PersonName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// By which words the papers of a dossier name states: `armeense`, `armenian` and `armenia` for `Armenië`.
final class States {
    // As much of the names of a state and of its people is the same: `Armenië`, `Armenen`.
    private static final int STEM = 5;

    private final Map<String, String> byWord = new HashMap<>();
    private final Map<String, String> byStem = new HashMap<>();

    States(Dossier dossier) {
        for (var paper : dossier.papers()) {
            var text = paper.paper().text();
            paper.all(ActorMention.class).forEach(mention -> add(text, mention));
        }
    }

    private void add(Text text, ActorMention mention) {
        if (!(mention.actor() instanceof Actor.State state)) return;
        String name = state.name();
        byWord.putIfAbsent(PersonName.folded(text.of(mention.span())), name);
        byWord.putIfAbsent(PersonName.folded(name), name);
        byStem.putIfAbsent(stem(PersonName.folded(name)), name);
    }

    private static String stem(String folded) {
        return folded.length() <= STEM ? folded : folded.substring(0, STEM);
    }

    /// The state of which a name tells: `Armeense regering`, `Ministry of Foreign Affairs of Armenia`.
    Optional<String> in(String name) {
        String folded = PersonName.folded(name);
        if (byWord.containsKey(folded)) return Optional.of(byWord.get(folded));
        var words = folded.split("[^\\p{L}-]+", -1);
        for (int i = 0; i < words.length; i++) {
            // `Russian Federation` is named by two words.
            var found = byWord.get(i + 1 < words.length ? words[i] + " " + words[i + 1] : words[i]);
            if (found == null) found = byWord.get(words[i]);
            if (found != null) return Optional.of(found);
        }
        return Optional.empty();
    }

    /// The state that an actor is or belongs to; nothing for one that is no state's.
    Optional<String> of(Actor actor) {
        return switch (actor) {
            case Actor.State state -> Optional.of(state.name());
            case Actor.Group group -> Optional.ofNullable(byStem.get(stem(PersonName.folded(group.name()))));
            case Actor.Organisation organisation -> in(organisation.name());
            case Actor.Person person -> in(person.name());
            case Actor.Place place -> Optional.empty();
        };
    }
}
