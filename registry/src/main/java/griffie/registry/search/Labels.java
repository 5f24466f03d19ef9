package griffie.registry.search;

import griffie.paper.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/// What was recognised at a word: the identifier that is cited there, the actor that is named there.
final class Labels {
    static final char CITED = '#';
    static final char ACTOR = '@';

    private final Map<Integer, List<BytesRef>> byToken = new HashMap<>();

    /// One word for an actor, whatever the text calls it: `@armenie` for Armeense and Armenian.
    static String actor(Actor actor) {
        return ACTOR + Folding.folded(actor.name());
    }

    static Labels of(List<Indexed.Label> all, Tokens tokens) {
        var labels = new Labels();
        for (var label : all) {
            int token = tokens.at(label.at().start());
            if (token < tokens.size()) labels.add(token, label.word());
        }
        return labels;
    }

    private void add(int token, String label) {
        var there = byToken.computeIfAbsent(token, any -> new ArrayList<>(2));
        var bytes = new BytesRef(label);
        if (!there.contains(bytes)) there.add(bytes);
    }

    int count(int token) {
        var there = byToken.isEmpty() ? null : byToken.get(token);
        return there == null ? 0 : there.size();
    }

    BytesRef get(int token, int place) {
        return byToken.getOrDefault(token, List.of()).get(place);
    }
}
