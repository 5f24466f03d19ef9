package griffie.registry.dossier;

import griffie.paper.Actor;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Who mediated, as a sentence tells it: `With the mediation of Georgia and the United States, …`,
/// `na bemiddeling door de EU, de VS en het OVSE-voorzitterschap`.
final class Mediation {
    private static final Pattern WORD = Pattern.compile(
            "\\b(?:mediation|mediated|good offices|bemiddeling|bemiddeld)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile("\\b(?:and|en)\\b");
    private static final int LONGEST_GAP = 30;

    private Mediation() {}

    static List<String> named(DossierPaper paper, PaperWords words, Span sentence) {
        String chars = paper.paper().text().chars();
        var word = WORD.matcher(chars).region(sentence.start(), sentence.end());
        if (!word.find()) return List.of();
        var named = new LinkedHashSet<String>();
        int at = word.end();
        boolean isLast = false;
        for (var mention : new ArrayList<>(words.actors(new Span(word.end(), sentence.end())))) {
            if (mention.span().start() - at > LONGEST_GAP || isLast) break;
            // "… and the Chairpersonship of the OSCE": the one after "and" is the last of the list.
            isLast = !named.isEmpty()
                    && AND.matcher(chars.substring(at, mention.span().start())).find();
            switch (mention.actor()) {
                case Actor.State state -> named.add(state.name());
                case Actor.Organisation organisation -> named.add(organisation.name());
                case Actor.Person person -> named.add(person.name());
                case Actor.Place place -> {}
                case Actor.Group group -> {}
            }
            at = mention.span().end();
        }
        return List.copyOf(named);
    }
}
