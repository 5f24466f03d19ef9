package griffie.recognition.actor;

import griffie.paper.Actor;
import griffie.paper.Actor.Organisation;
import griffie.paper.Actor.Person;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// The full names of offices, committees and ministries under the noun by which they are told afterwards.
///
/// Of each noun two are kept: after the second the noun alone says nothing, however many there are.
final class FullNames {
    static final String COMMITTEE = "commissie";
    static final String MINISTRY = "ministerie";

    private static final int ENOUGH = 2;

    private final Map<String, Set<String>> names = new HashMap<>();

    void add(Actor actor) {
        switch (actor) {
            case Person person -> {
                addOffice(person.name());
                addOffice(person.role());
            }
            case Organisation body -> addBody(body.name());
            case Actor.State state -> {}
            case Actor.Place place -> {}
            case Actor.Group group -> {}
        }
    }

    Set<String> of(String noun) {
        return names.getOrDefault(noun, Set.of());
    }

    private void addOffice(String office) {
        int blank = office.indexOf(' ');
        if (blank < 0) return;
        String rest = office.substring(blank);
        if (rest.startsWith(" van ") || rest.startsWith(" voor ")) add(office.substring(0, blank), office);
    }

    private void addBody(String name) {
        if (name.startsWith("ministerie van ")) add(MINISTRY, name);
        else if (name.contains("commissie ") || name.startsWith("commissie-")) add(COMMITTEE, name);
    }

    private void add(String noun, String name) {
        var all = names.computeIfAbsent(noun, key -> new LinkedHashSet<>());
        if (all.size() < ENOUGH) all.add(name);
    }
}
