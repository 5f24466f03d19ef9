package griffie.recognition.actor;

import griffie.paper.Actor;
import griffie.paper.Actor.Organisation;
import griffie.paper.Actor.Person;
import griffie.recognition.word.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who was named in full before, for words that say less: `de minister`, `de commissie`, `het ministerie`.
final class Antecedents {
    private static final int NEAR = 2;

    private final Words words;
    private final Beginning beginning;
    private final Set<String> offices = new LinkedHashSet<>();
    private final Set<String> committees = new LinkedHashSet<>();
    private final Set<String> ministries = new LinkedHashSet<>();
    private int foreignAt = -1;
    private int dutchAt = -1;
    private Actor foreign = new Organisation("regering");

    Antecedents(Words words, Beginning beginning) {
        this.words = words;
        this.beginning = beginning;
    }

    /// Takes in who is named at a token.
    void told(int i, Actor actor) {
        switch (actor) {
            case Person person -> {
                addOffice(offices, person.name());
                addOffice(offices, person.role());
            }
            case Organisation body -> toldBody(i, body);
            case Actor.State state -> {
                if (state.code().equals("NL")) dutchAt = i;
            }
            case Actor.Place place -> {}
            case Actor.Group group -> {}
        }
    }

    private void toldBody(int i, Organisation body) {
        String name = body.name();
        addBody(committees, ministries, name);
        if (name.endsWith(" regering") && !name.startsWith("Nederlandse") || name.startsWith("regering van ")) {
            foreign = body;
            foreignAt = i;
        } else if (name.equals("regering") || name.equals("kabinet") || name.startsWith("Nederlandse ")) {
            dutchAt = i;
        }
    }

    /// The office in full where the paper has told of one such office only.
    Person office(Person bare) {
        var full = named(offices, bare.name());
        for (var actor : beginning.actors()) {
            if (actor instanceof Person person) {
                addOffice(full, person.name(), bare.name());
                addOffice(full, person.role(), bare.name());
            }
        }
        return full.size() == 1 ? new Person(full.getFirst(), "", "") : bare;
    }

    /// The only committee told of, here or at the beginning of the paper.
    Optional<Actor> committee() {
        return only(committees, true);
    }

    Optional<Actor> ministry() {
        return only(ministries, false);
    }

    private Optional<Actor> only(Set<String> told, boolean isCommittee) {
        var names = new LinkedHashSet<>(told);
        if (names.isEmpty()) {
            var unused = new LinkedHashSet<String>();
            for (var actor : beginning.actors()) {
                if (!(actor instanceof Organisation body)) continue;
                addBody(isCommittee ? names : unused, isCommittee ? unused : names, body.name());
            }
        }
        return names.size() == 1 ? Optional.of(new Organisation(names.iterator().next())) : Optional.empty();
    }

    /// The government of another state that was told of just before, with nothing of the Netherlands since.
    Optional<Actor> government(int i) {
        if (foreignAt < 0 || words.block(foreignAt) != words.block(i)) return Optional.empty();
        if (words.sentence(i) - words.sentence(foreignAt) > NEAR || words.is(i - 1, "verzoekt")) return Optional.empty();
        boolean isDutchNear = dutchAt >= 0 && words.sentence(i) - words.sentence(dutchAt) <= 1;
        return dutchAt > foreignAt || isDutchNear ? Optional.empty() : Optional.of(foreign);
    }

    private static List<String> named(Set<String> offices, String noun) {
        var full = new ArrayList<String>();
        for (var office : offices) addOffice(full, office, noun);
        return full;
    }

    private static void addOffice(List<String> full, String office, String noun) {
        if (isOf(office, noun) && !full.contains(office)) full.add(office);
    }

    private static boolean isOf(String office, String noun) {
        return office.startsWith(noun + " van ") || office.startsWith(noun + " voor ");
    }

    private static void addOffice(Set<String> offices, String office) {
        if (office.contains(" van ") || office.contains(" voor ")) offices.add(office);
    }

    private static void addBody(Set<String> committees, Set<String> ministries, String name) {
        if (name.startsWith("ministerie van ")) ministries.add(name);
        else if (name.contains("commissie ") || name.startsWith("commissie-")) committees.add(name);
    }
}
