package griffie.registry.dossier;

import griffie.paper.Act;
import griffie.paper.Actor;
import griffie.paper.ActorMention;
import griffie.paper.Span;
import griffie.registry.catalogue.PersonName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// How the states are treated in one paper, passage by passage.
///
/// *Criticised*: accused by another, named first in what another claims of it where both are parties, or the only state
/// in what
/// is deplored or was not done. *Called upon*: addressed by a call or request. *Credited*: named in what is welcomed or
/// has
/// progressed. *Quoted*: what it says is told. For criticism and credit a state counts under its own name only.
final class Treatments {
    /// One state in one passage.
    record Treated(String state, Treatment how, Span span) {}

    private static final Glossary GLOSSARY = Glossary.of("balance.txt");
    private static final Set<String> BOTH = Set.of("beide", "both", "parties", "partijen");

    private final DossierPaper paper;
    private final Voices voices;
    private final Rulings rulings;
    private final Located<ActorMention> actors;
    private final Set<Treated> found = new HashSet<>();
    private final List<Treated> inOrder = new ArrayList<>();

    Treatments(DossierPaper paper, Voices voices, Rulings rulings) {
        this.paper = paper;
        this.voices = voices;
        this.rulings = rulings;
        this.actors = voices.attributions(paper).actors();
    }

    List<Treated> all() {
        paper.all(Act.class)
                .filter(act -> !rulings.isRejected(paper.handle(act)))
                .forEach(this::add);
        for (var one : voices.attributions(paper).all()) {
            var voice = voices.named(one.name());
            if (isState(voice.name()))
                add(voice.name(), Treatment.QUOTED, paper.sentence(one.holder().start()));
        }
        return inOrder;
    }

    private void add(Act act) {
        switch (act.kind()) {
            case CALL, REQUEST ->
                addressed(act).forEach(state -> add(state, Treatment.CALLED_UPON, Clauses.bounded(act.span())));
            case CLAIM -> accused(act).forEach(state -> add(state, Treatment.CRITICISED, Clauses.bounded(act.span())));
            case POSITION -> addPosition(act);
            case PROGRESS, DONE ->
                doing(Clauses.bounded(act.span()))
                        .forEach(state -> add(state, Treatment.CREDITED, Clauses.bounded(act.span())));
            case NOT_DONE ->
                blamed(Clauses.bounded(act.span()))
                        .ifPresent(state -> add(state, Treatment.CRITICISED, Clauses.bounded(act.span())));
            case PROMISE, CONDITION, OUTSTANDING, MOOT -> {}
        }
    }

    private void addPosition(Act act) {
        boolean isGlad = has(Clauses.bounded(act.span()), "welcomes");
        boolean isSorry = has(Clauses.bounded(act.span()), "deplores");
        if (isGlad == isSorry) return;
        var span = Clauses.bounded(act.span());
        var about = Clauses.bounded(act.about());
        if (isGlad) doing(about).forEach(state -> add(state, Treatment.CREDITED, span));
        else {
            blamed(about)
                    .filter(state -> !holders(act).contains(state))
                    .ifPresent(state -> add(state, Treatment.CRITICISED, span));
        }
    }

    // Where two are named the words do not tell who did it: `dat er nog Armenen in hechtenis zitten in Azerbeidzjan`.
    private Optional<String> blamed(Span span) {
        var doing = doing(span);
        return named(span).size() == 1 ? doing.stream().findFirst() : Optional.empty();
    }

    // A state by its own name: `Armenian prisoners` and `Armenen` are those to whom something is done.
    private Set<String> doing(Span span) {
        var doing = new TreeSet<String>();
        for (var mention : actors.in(span)) {
            if (!(mention.actor() instanceof Actor.State(var name, var code))) continue;
            String written = PersonName.folded(paper.paper().text().of(mention.span()));
            var country = Locale.of("", code);
            boolean isItself = Stream.of(Locale.of("nl"), Locale.ENGLISH)
                    .map(country::getDisplayCountry)
                    .map(PersonName::folded)
                    .anyMatch(one -> written.equals(one) || written.endsWith(" " + one));
            if (isItself || written.equals(PersonName.folded(name))) doing.add(name);
        }
        return doing;
    }

    private Set<String> addressed(Act act) {
        var states = new HashSet<String>();
        for (var party : act.to()) {
            voices.states().in(party.name()).ifPresent(states::add);
            if (isBoth(party.name())) states.addAll(voices.parties().all());
        }
        return states;
    }

    private Set<String> accused(Act claim) {
        var accused = new HashSet<String>();
        for (var party : claim.to()) voices.states().in(party.name()).ifPresent(accused::add);
        var holders = holders(claim);
        boolean isByParty = holders.stream().anyMatch(voices.parties()::has);
        if (accused.isEmpty() && isByParty) {
            first(Clauses.bounded(claim.about()))
                    .filter(state -> voices.parties().has(state) && !holders.contains(state))
                    .ifPresent(accused::add);
        }
        return accused;
    }

    private Set<String> holders(Act act) {
        var holders = new HashSet<String>();
        for (var party : act.by()) voices.states().in(party.name()).ifPresent(holders::add);
        return holders;
    }

    private static boolean isBoth(String name) {
        for (var word : name.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (BOTH.contains(word)) return true;
        }
        return false;
    }

    private boolean isState(String name) {
        return voices.states().in(name).filter(name::equals).isPresent();
    }

    private Set<String> named(Span span) {
        var named = new HashSet<String>();
        actors.in(span).forEach(mention -> voices.states().of(mention.actor()).ifPresent(named::add));
        return named;
    }

    private Optional<String> first(Span span) {
        return actors.in(span).stream()
                .flatMap(mention -> voices.states().of(mention.actor()).stream())
                .findFirst();
    }

    private boolean has(Span span, String key) {
        return Word.in(paper.paper().text(), span).stream().anyMatch(word -> GLOSSARY.has(key, word.folded()));
    }

    private void add(String state, Treatment how, Span span) {
        var treated = new Treated(state, how, span);
        if (found.add(treated)) inOrder.add(treated);
    }
}
