package griffie.registry.dossier;

import griffie.paper.Actor;
import griffie.paper.ActorMention;
import griffie.paper.PaperKind;
import griffie.registry.catalogue.PersonName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which people of a dossier belong to parliament and which to the government, by surname: members have a party or
/// write motions and questions, ministers are called so or write letters and answers.
final class People {
    private final Map<String, VoiceKind> kinds = new HashMap<>();

    People(Dossier dossier) {
        for (var paper : dossier.papers()) {
            paper.all(ActorMention.class).forEach(mention -> add(mention.actor()));
            ofKind(paper.kind()).ifPresent(kind -> addAuthors(paper.authors(), kind));
        }
    }

    Map<String, VoiceKind> kinds() {
        return kinds;
    }

    private void add(Actor actor) {
        if (!(actor instanceof Actor.Person(var name, var role, var party))) return;
        String office = PersonName.folded(role);
        if (office.contains("minister") || office.contains("staatssecretaris")) put(name, VoiceKind.GOVERNMENT);
        else if (!party.isEmpty() || office.contains("lid")) put(name, VoiceKind.PARLIAMENT);
    }

    private void addAuthors(List<String> authors, VoiceKind kind) {
        authors.stream()
                .filter(name -> !name.contains(" of ") && !name.contains(" van "))
                .forEach(name -> put(name, kind));
    }

    private void put(String name, VoiceKind kind) {
        if (!name.isBlank()) kinds.putIfAbsent(Voices.surname(name), kind);
    }

    private static Optional<VoiceKind> ofKind(PaperKind kind) {
        return switch (kind) {
            case MOTION, AMENDMENT, QUESTION -> Optional.of(VoiceKind.PARLIAMENT);
            case LETTER, ANSWER -> Optional.of(VoiceKind.GOVERNMENT);
            case BILL,
                    DEBATE_REPORT,
                    REPORT,
                    DECISION_LIST,
                    RESOLUTION,
                    STATEMENT,
                    AGREEMENT,
                    REGULATION,
                    JUDGMENT,
                    PAPER -> Optional.empty();
        };
    }
}
