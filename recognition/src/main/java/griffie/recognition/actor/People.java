package griffie.recognition.actor;

import griffie.paper.Actor.Person;
import griffie.recognition.word.Phrases;
import griffie.recognition.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// People in rows, under a paper, and before their office: `de leden Piri en Van Dijk`, `Toivo Klaar, de speciale
/// vertegenwoordiger`.
final class People {
    private static final int FARTHEST = 4;

    private static final Phrases<Boolean> ROWS = Phrases.<Boolean>builder()
            .addAll("de leden|leden|de Kamerleden|Kamerleden|de heren|de dames|collega's|mevrouwen", true)
            .build();

    private static final Phrases<Boolean> OFFICES = Phrases.<Boolean>builder()
            .addAll(
                    "vertegenwoordiger|minister|president|premier|voorzitter|directeur|hoogleraar|ambassadeur|gezant|rapporteur",
                    true)
            .addAll(
                    "secretaris-generaal|burgemeester|woordvoerder|commissaris|representative|minister|envoy|director|chairman",
                    true)
            .build();

    private final Words words;
    private final Offices offices;

    People(Words words) {
        this.words = words;
        this.offices = new Offices(words);
    }

    /// Whether a row of names follows the token.
    boolean isList(int i) {
        var row = ROWS.longest(words, i);
        return row.isPresent() && isName(i, row.get().next());
    }

    private boolean isName(int i, int at) {
        return at < words.size()
                && words.sentence(at) == words.sentence(i)
                && words.isCapital(at)
                && Gazetteer.bundled().at(words, at).isEmpty()
                && PersonNames.at(words, at).isPresent();
    }

    /// The names of a row; the first one with the words before it.
    List<Found> list(int i) {
        var found = new ArrayList<Found>();
        int first = i;
        int at = ROWS.longest(words, i).orElseThrow().next();
        while (isName(i, at)) {
            var name = PersonNames.at(words, at).orElseThrow();
            String party = offices.party(name.next());
            found.add(new Found(first, name.next(), new Person(name.name(), "", party)));
            int next = party.isEmpty() ? name.next() : words.at(words.end(name.next())) + 2;
            if (!words.is(next, ',') && !words.is(next, "en") && !words.is(next, "and")) break;
            at = next + 1;
            first = at;
        }
        return found;
    }

    /// The token after a row.
    int afterList(int i) {
        var found = list(i);
        return found.getLast().next();
    }

    /// A name under a paper.
    Optional<Found> signed(int i) {
        return PersonNames.at(words, i).map(name -> new Found(i, name.next(), new Person(name.name(), "", "")));
    }

    /// A name of two words or more before a comma and an office.
    Optional<Found> introduced(int i) {
        if (!words.isCapital(i + 1) && !words.isCapital(i + 2)) return Optional.empty();
        var name = PersonNames.at(words, i).filter(found -> found.next() > i + 1 && words.is(found.next(), ','));
        if (name.isEmpty()) return Optional.empty();
        int comma = name.get().next();
        int office = office(comma);
        if (office == comma) return Optional.empty();
        int start = words.is(comma + 1, "de") || words.is(comma + 1, "the") ? comma + 2 : comma + 1;
        String role = Portfolios.written(words, start, office);
        return Optional.of(new Found(i, comma, new Person(name.get().name(), role, "")));
    }

    /// The token after the office that stands behind the comma.
    int afterOffice(int comma) {
        return office(comma);
    }

    // Small words, then an office: `de speciale vertegenwoordiger`.
    private int office(int comma) {
        for (int at = comma + 1; at <= comma + FARTHEST && at < words.size(); at++) {
            if (words.sentence(at) != words.sentence(comma) || words.isCapital(at) || !words.isWord(at)) return comma;
            var office = OFFICES.longest(words, at);
            if (office.isPresent()) return office.get().next();
        }
        return comma;
    }
}
