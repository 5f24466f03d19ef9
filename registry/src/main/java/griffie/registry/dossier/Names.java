package griffie.registry.dossier;

import griffie.paper.Actor;
import griffie.paper.ActorMention;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The states and organisations that the papers of a dossier name, by the words that they use for them: for titles and
/// other places where nobody looked for actors.
final class Names {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}-]*");
    private static final Pattern OFFICIAL = Pattern.compile(
            "regering|autoriteiten|ambassad|minister|president|premier|openbaar ministerie|government|authorities|ministry"
                    + "|embassy|spokes|woordvoerder",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_WORDS = 6;

    private final Map<String, String> persons = new HashMap<>();
    private final Map<String, Actor> byWords = new HashMap<>();

    Names(Dossier dossier) {
        for (var paper : dossier.papers()) {
            paper.all(ActorMention.class).forEach(mention -> add(paper, mention));
        }
    }

    /// The actors that some words name, in the order in which they do.
    List<Actor> in(String words) {
        var found = new ArrayList<Actor>();
        var spans = new ArrayList<Span>();
        var matcher = WORD.matcher(words);
        while (matcher.find()) spans.add(new Span(matcher.start(), matcher.end()));
        for (int at = 0; at < spans.size(); at++) {
            for (int end = Math.min(spans.size(), at + MOST_WORDS) - 1; end >= at; end--) {
                var actor = byWords.get(
                        folded(spans.get(at).covering(spans.get(end)).in(words)));
                if (actor == null) continue;
                if (!found.contains(actor)) found.add(actor);
                at = end;
                break;
            }
        }
        return found;
    }

    /// The states among them, by name.
    Set<String> states(String words) {
        var states = new LinkedHashSet<String>();
        for (var actor : in(words)) {
            if (actor instanceof Actor.State state) states.add(state.name());
        }
        return states;
    }

    /// The name of one who is called so: of `Ministry of Foreign Affairs of Armenia` that of the state, else that of
    /// the
    /// organisation, else as written.
    String of(String written) {
        var person = persons.get(folded(written));
        if (person != null) return person;
        var actors = in(written);
        for (var actor : actors) {
            if (actor instanceof Actor.State) return actor.name();
        }
        return actors.isEmpty() ? written : actors.getFirst().name();
    }

    /// The state for whom a body or office of it speaks: `Azerbeidzjaanse regering`, `ambassadeur van Azerbeidzjan`.
    String party(String name) {
        if (!OFFICIAL.matcher(name).find()) return name;
        var states = states(name);
        return states.size() == 1 ? states.iterator().next() : name;
    }

    private void add(DossierPaper paper, ActorMention mention) {
        switch (mention.actor()) {
            case Actor.State state -> put(paper, mention);
            case Actor.Organisation organisation -> put(paper, mention);
            case Actor.Person person ->
                persons.putIfAbsent(folded(paper.paper().text().of(mention.span())), person.name());
            case Actor.Place place -> {}
            case Actor.Group group -> {}
        }
    }

    private void put(DossierPaper paper, ActorMention mention) {
        byWords.putIfAbsent(folded(paper.paper().text().of(mention.span())), mention.actor());
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
