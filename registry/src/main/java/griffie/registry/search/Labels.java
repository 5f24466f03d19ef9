package griffie.registry.search;

import griffie.paper.Actor;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// What was recognised at a word: the identifier that is cited there, the actor that is named there.
final class Labels {
    static final char CITED = '#';
    static final char ACTOR = '@';

    static final Labels NONE = new Labels(0);

    private final @Nullable List<BytesRef>[] byToken;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Labels(int tokens) {
        byToken = new List[tokens];
    }

    /// One word for an actor, whatever the text calls it: `@armenie` for Armeense and Armenian.
    static String actor(Actor actor) {
        return ACTOR + Folding.folded(actor.name());
    }

    static Labels of(List<Indexed.Label> all, Tokens tokens) {
        if (all.isEmpty()) return NONE;
        var labels = new Labels(tokens.size());
        for (var label : all) {
            int token = tokens.at(label.at().start());
            if (token < tokens.size()) labels.add(token, label.word());
        }
        return labels;
    }

    private void add(int token, String label) {
        var there = byToken[token];
        if (there == null) {
            there = new ArrayList<>(2);
            byToken[token] = there;
        }
        var bytes = new BytesRef(label);
        if (!there.contains(bytes)) there.add(bytes);
    }

    int count(int token) {
        var there = token < byToken.length ? byToken[token] : null;
        return there == null ? 0 : there.size();
    }

    BytesRef get(int token, int place) {
        var there = byToken[token];
        if (there == null) throw new IllegalStateException("no label at " + token);
        return there.get(place);
    }
}
