package griffie.registry.verification;

import griffie.paper.Reference;
import griffie.paper.Reference.SecurityCouncilResolution;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.catalogue.Entry;
import java.util.ArrayList;
import java.util.List;

/// What the other resolutions in a list are about.
final class ListedSubjects {
    private final List<Reference> others;
    private final List<Words> subjects = new ArrayList<>();
    private final Words around;

    ListedSubjects(Catalogue catalogue, Testimony said) {
        var known = new ArrayList<Reference>();
        for (var other : said.listed()) {
            if (!(other instanceof SecurityCouncilResolution resolution)) continue;
            catalogue.startingWith("S/RES/" + resolution.number() + "(").stream()
                    .limit(1)
                    .forEach(entry -> {
                        known.add(entry.id());
                        subjects.add(item(entry));
                    });
        }
        others = List.copyOf(known);
        around = known.isEmpty() ? Words.of("") : said.widerWords();
    }

    /// The other members that are known, by their whole identifiers.
    List<Reference> others() {
        return others;
    }

    /// Whether it shares its subject with most of the others, or with one of them on which the text itself speaks.
    boolean agreesWith(Entry entry) {
        var subject = item(entry);
        long shared = subjects.stream().filter(subject::shares).count();
        return shared * 2 > subjects.size() || (shared > 0 && around.shares(subject));
    }

    /// Whether the others belong together, to each other or to the text, and this one to none of them.
    boolean contradicts(Entry entry) {
        var subject = item(entry);
        if (subject.isEmpty() || around.shares(subject) || subjects.stream().anyMatch(subject::shares)) return false;
        return areOne() || subjects.stream().anyMatch(around::shares);
    }

    /// The item on the agenda; what the title adds is only looked at where there is none.
    private static Words item(Entry entry) {
        return entry.dossierTitle().isEmpty() ? Words.of(entry.title()) : Words.of(entry.dossierTitle());
    }

    private boolean areOne() {
        if (subjects.size() < 2) return false;
        var first = subjects.getFirst();
        return subjects.stream().skip(1).allMatch(first::shares);
    }
}
