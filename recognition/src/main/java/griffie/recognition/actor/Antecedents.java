package griffie.recognition.actor;

import griffie.paper.Actor;
import griffie.paper.Actor.Organisation;
import griffie.paper.Actor.Person;
import griffie.recognition.word.Words;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// Who was named in full before, for words that say less: `de minister`, `de commissie`, `het ministerie`.
final class Antecedents {
    private static final int NEAR = 2;

    private final Words words;
    private final Beginning beginning;
    private final FullNames told = new FullNames();
    private int foreignAt = -1;
    private int dutchAt = -1;
    private Actor foreign = new Organisation("regering");

    Antecedents(Words words, Beginning beginning) {
        this.words = words;
        this.beginning = beginning;
    }

    /// Takes in who is named at a token.
    void told(int i, Actor actor) {
        told.add(actor);
        if (actor instanceof Actor.State state && state.code().equals("NL")) dutchAt = i;
        if (actor instanceof Organisation body) toldBody(i, body);
    }

    private void toldBody(int i, Organisation body) {
        String name = body.name();
        if (name.startsWith("Nederlandse ") || name.equals("regering") || name.equals("kabinet")) {
            dutchAt = i;
        } else if (name.endsWith(" regering") || name.startsWith("regering van ")) {
            foreign = body;
            foreignAt = i;
        }
    }

    /// The office in full where the paper has told of one such office only, here or at its beginning.
    Person office(Person bare) {
        var full = told.of(bare.name());
        if (full.size() < 2) full = joined(full, beginning.names().of(bare.name()));
        return full.size() == 1 ? new Person(full.iterator().next(), "", "") : bare;
    }

    private static Set<String> joined(Set<String> one, Set<String> other) {
        var all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }

    /// The only committee told of; where none was, that of the beginning of the paper.
    Optional<Actor> committee() {
        return only(FullNames.COMMITTEE);
    }

    Optional<Actor> ministry() {
        return only(FullNames.MINISTRY);
    }

    private Optional<Actor> only(String noun) {
        var names = told.of(noun).isEmpty() ? beginning.names().of(noun) : told.of(noun);
        return names.size() == 1 ? Optional.of(new Organisation(names.iterator().next())) : Optional.empty();
    }

    /// The government of another state that was told of just before, with nothing of the Netherlands since.
    Optional<Actor> government(int i) {
        if (foreignAt < 0 || words.block(foreignAt) != words.block(i)) return Optional.empty();
        if (words.sentence(i) - words.sentence(foreignAt) > NEAR || words.is(i - 1, "verzoekt"))
            return Optional.empty();
        boolean isDutchNear = dutchAt >= 0 && words.sentence(i) - words.sentence(dutchAt) <= 1;
        return dutchAt > foreignAt || isDutchNear ? Optional.empty() : Optional.of(foreign);
    }
}
