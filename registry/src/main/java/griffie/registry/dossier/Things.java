package griffie.registry.dossier;

import griffie.paper.DateMention;
import griffie.paper.Quantity;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which thing of the conflict a quantity counts, by the noun and by what its clause says is done.
final class Things {
    private static final Glossary GLOSSARY = Glossary.of("figures.txt");
    private static final List<String> LOSSES = List.of("killed", "wounded", "missing");
    private static final List<String> DONE_TO_PEOPLE =
            List.of("is-killed", "is-missing", "is-wounded", "is-released", "is-held", "is-displaced");
    private static final Set<String> PERSONS = Set.of("people", "civilians", "soldiers", "prisoners");
    private static final Set<String> SIDED =
            Set.of("people", "civilians", "soldiers", "prisoners", "released", "displaced");
    private static final Set<String> PART = Set.of("waaronder", "waarvan", "whom", "which", "including", "among");
    // So many words behind a number may belong to what it counts: `600 Azerbaijani servicemen`.
    private static final int BEHIND = 4;
    // Without another sign a number of unknown things is worth showing from here on; less is a way of speaking.
    private static final int MANY = 13;

    private Things() {}

    static boolean isKnown(String name) {
        return NAMES.contains(name);
    }

    private static final Set<String> NAMES = Set.of(
            "killed",
            "wounded",
            "missing",
            "prisoners",
            "released",
            "displaced",
            "mines",
            "soldiers",
            "peacekeepers",
            "observers",
            "staff",
            "civilians",
            "people",
            "vehicles",
            "weapons",
            "buildings",
            "territory",
            "incidents",
            "interviews",
            "votes",
            "aid",
            "damage",
            "money",
            "length",
            "duration");

    static boolean isLoss(String name) {
        return LOSSES.contains(name);
    }

    /// Whether a word tells only which thing is counted.
    static boolean tells(String folded) {
        return !GLOSSARY.keys(folded).isEmpty();
    }

    /// Whether it can belong to one side of the conflict.
    static boolean hasSide(String name) {
        return isLoss(name) || SIDED.contains(name);
    }

    /// The thing that a quantity counts; nothing where it counts no thing of the conflict, or says only how many.
    static Optional<Thing> of(DossierPaper paper, Quantity quantity) {
        var clause =
                Word.in(paper.paper().text(), Clauses.at(paper, quantity.span().start()));
        var noun = noun(quantity, clause);
        return switch (quantity.unit()) {
            case "1" -> counted(quantity, noun, keys(clause)).map(thing -> apart(clause, quantity.span(), thing));
            case "percent" -> Optional.of(last(noun).apart("percent"));
            case "km", "m", "km2", "ha", "cm", "mi" ->
                Optional.of(Thing.of("length").apart(quantity.unit()));
            case "year" -> Optional.empty();
            default -> Optional.of(money(keys(clause)).apart(quantity.unit()));
        };
    }

    /// The thing of a number without a noun (`Armenië houdt het op ruim 100`), when the one before it counted this.
    static boolean isBare(DossierPaper paper, Quantity quantity) {
        var clause =
                Word.in(paper.paper().text(), Clauses.at(paper, quantity.span().start()));
        return quantity.unit().equals("1") && noun(quantity, clause).isEmpty();
    }

    /// The length of the fighting itself: `De oorlog duurde 44 dagen`, `44 dagen van hevig geweld`.
    static Optional<Thing> of(DossierPaper paper, DateMention duration) {
        var clause =
                Word.in(paper.paper().text(), Clauses.at(paper, duration.span().start()));
        boolean isTold = clause.stream()
                        .anyMatch(word -> Set.of("duurde", "duurden", "lasted").contains(word.folded()))
                || behind(clause, duration.span()).stream()
                        .limit(1)
                        .anyMatch(word -> Set.of("van", "of").contains(word.folded()));
        return isTold && keys(clause).contains("is-fighting") ? Optional.of(Thing.of("duration")) : Optional.empty();
    }

    private static Optional<Thing> counted(Quantity quantity, List<String> noun, Set<String> clause) {
        if (noun.isEmpty()) return Optional.empty();
        var keys = new LinkedHashSet<String>();
        noun.forEach(word -> keys.addAll(GLOSSARY.keys(word)));
        if (keys.contains("not-a-thing")) return Optional.empty();
        for (var name : LOSSES) {
            if (keys.contains(name)) return Optional.of(Thing.of(name));
        }
        if (keys.contains("prisoners")) return Optional.of(prisoners(clause));
        if (keys.contains("displaced")) return Optional.of(Thing.of("displaced"));
        var named = keys.stream().filter(NAMES::contains).toList();
        if (named.isEmpty()) return unknown(quantity, noun, clause);
        return Optional.of(
                PERSONS.contains(named.getLast()) ? people(named.getLast(), clause) : Thing.of(named.getLast()));
    }

    // `42 Armenen`: who is named by the people they belong to is a person, and counts where something is done to them.
    private static Optional<Thing> unknown(Quantity quantity, List<String> noun, Set<String> clause) {
        if (Character.isUpperCase(
                quantity.what().isEmpty() ? 'a' : quantity.what().charAt(0))) {
            return Optional.of(people("people", clause));
        }
        boolean isMany = quantity.max().intValue() >= MANY && noun.getLast().length() > 3;
        return isMany ? Optional.of(last(noun)) : Optional.empty();
    }

    private static Thing people(String name, Set<String> clause) {
        for (var done : DONE_TO_PEOPLE) {
            if (clause.contains(done)) return Thing.of(afterwards(done));
        }
        return Thing.of(name);
    }

    private static String afterwards(String done) {
        String name = done.substring("is-".length());
        return name.equals("held") ? "prisoners" : name;
    }

    private static Thing prisoners(Set<String> clause) {
        return Thing.of(clause.contains("is-released") ? "released" : "prisoners");
    }

    private static Thing money(Set<String> clause) {
        if (clause.contains("is-damage")) return Thing.of("damage");
        return Thing.of(clause.contains("is-aid") ? "aid" : "money");
    }

    private static Thing last(List<String> noun) {
        return Thing.of(noun.isEmpty() ? "" : noun.getLast());
    }

    private static Thing apart(List<Word> clause, Span span, Thing thing) {
        boolean isPart = clause.stream()
                .anyMatch(word -> word.span().end() <= span.start()
                        && word.span().end() >= span.start() - LOOK_BACK
                        && PART.contains(word.folded()));
        return isPart ? thing.apart("part") : thing;
    }

    private static final int LOOK_BACK = 20;

    private static Set<String> keys(List<Word> clause) {
        var keys = new HashSet<String>();
        clause.forEach(word -> keys.addAll(GLOSSARY.keys(word.folded())));
        // `kwamen minstens 68 mensen om`
        boolean isLastOm = !clause.isEmpty() && clause.getLast().folded().equals("om");
        if (isLastOm && clause.stream().anyMatch(word -> word.folded().matches("kwam(en)?"))) keys.add("is-killed");
        return keys;
    }

    // What recognition took as the counted noun, else the words behind the number that go on without a stop.
    private static List<String> noun(Quantity quantity, List<Word> clause) {
        var noun = new ArrayList<String>();
        if (!quantity.what().isEmpty()) {
            for (var word : clause) {
                if (quantity.span().contains(word.span()) && !word.isNumber()) noun.add(word.folded());
            }
            boolean isKnown =
                    noun.stream().anyMatch(word -> !GLOSSARY.keys(word).isEmpty());
            if (!noun.isEmpty() && !isKnown) noun.addAll(named(behind(clause, quantity.span()), 2));
            return noun;
        }
        return named(behind(clause, quantity.span()), BEHIND);
    }

    // `doden en vermisten` stays with the dead; a noun counts only where the table knows it.
    private static List<String> named(List<Word> behind, int most) {
        for (int i = 0; i < Math.min(most, behind.size()); i++) {
            String word = behind.get(i).folded();
            if (Set.of("en", "and", "van", "of", "in", "uit", "die", "dat", "that", "op", "bij")
                    .contains(word)) return List.of();
            if (GLOSSARY.keys(word).stream().anyMatch(NAMES::contains)) return List.of(word);
        }
        return List.of();
    }

    private static List<Word> behind(List<Word> clause, Span span) {
        return clause.stream()
                .filter(word -> word.span().start() >= span.end())
                .limit(BEHIND)
                .toList();
    }
}
