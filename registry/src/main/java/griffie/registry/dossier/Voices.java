package griffie.registry.dossier;

import griffie.paper.Act;
import griffie.paper.Actor;
import griffie.paper.ActorMention;
import griffie.paper.Block;
import griffie.paper.Finding;
import griffie.paper.Note;
import griffie.paper.NoteMark;
import griffie.paper.PaperKind;
import griffie.paper.Span;
import griffie.registry.catalogue.PersonName;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Who says what stands at a place of a paper, and what sort of voice that is.
final class Voices {
    private static final Glossary GLOSSARY = Glossary.of("voices.txt");
    private static final String PARLIAMENT = "Tweede Kamer";

    private final States states;
    private final Parties parties;
    private final Set<String> mediating;
    private final Map<String, VoiceKind> people;
    private final Map<DossierPaper, Attributions> attributions = new IdentityHashMap<>();
    private final Map<DossierPaper, Voice> writers = new IdentityHashMap<>();
    private final Map<DossierPaper, Located<NoteMark>> markers = new IdentityHashMap<>();
    private final Map<DossierPaper, Map<Integer, Note>> notesOf = new IdentityHashMap<>();

    Voices(Dossier dossier) {
        this.states = new States(dossier);
        this.parties = new Parties(dossier, states);
        this.mediating = new Signatories(dossier, states).without(parties::has);
        this.people = new People(dossier).kinds();
    }

    States states() {
        return states;
    }

    Parties parties() {
        return parties;
    }

    Attributions attributions(DossierPaper paper) {
        return attributions.computeIfAbsent(paper, Attributions::new);
    }

    /// Who says what a finding tells: one who is named in its clause, else in the note of its sentence, else who
    /// speaks, else the author.
    Voice of(DossierPaper paper, Finding finding) {
        int at = finding.span().start();
        var named = attributions(paper).at(at).map(one -> named(one.name()));
        return named.or(() -> inNote(paper, finding.span()))
                .or(() -> paper.speaker(at).map(this::named))
                .orElseGet(() -> writer(paper));
    }

    /// The voice with a name that stands in a paper.
    Voice named(String written) {
        String name = written.strip().replaceAll("\\s+", " ");
        var state = states.in(name);
        var keys = keys(name);
        if (state.isPresent()) return ofState(name, state.get(), keys);
        return new Voice(name, kind(name, keys));
    }

    private Voice ofState(String name, String state, Set<String> keys) {
        boolean isItself = keys.contains("office") || keys.contains("authorities") || !keys.contains("body") && !keys.contains("expert");
        boolean isSociety = name.toLowerCase(Locale.ROOT).matches(".*\\b(organisati|organizati|ngo|groups).*");
        if (isSociety) return new Voice(name, VoiceKind.INDEPENDENT);
        return new Voice(isItself ? state : name, kindOfState(state));
    }

    private VoiceKind kindOfState(String state) {
        if (parties.has(state)) return VoiceKind.PARTY;
        return mediating.contains(state) ? VoiceKind.MEDIATOR : VoiceKind.GOVERNMENT;
    }

    private VoiceKind kind(String name, Set<String> keys) {
        var known = people.get(surname(name));
        if (known != null) return known;
        if (keys.contains("mediator")) return VoiceKind.MEDIATOR;
        if (keys.contains("eu")) return VoiceKind.EU;
        if (keys.contains("press") && !keys.contains("body")) return VoiceKind.PRESS;
        if (keys.contains("parliament")) return VoiceKind.PARLIAMENT;
        if (keys.contains("authorities") && parties.areKnown()) return VoiceKind.PARTY;
        return keys.contains("government") ? VoiceKind.GOVERNMENT : VoiceKind.INDEPENDENT;
    }

    static String surname(String name) {
        return PersonName.folded(name.substring(name.lastIndexOf(' ') + 1));
    }

    private static Set<String> keys(String name) {
        return List.of(PersonName.folded(name).split("[^\\p{L}-]+", -1)).stream()
                .flatMap(word -> GLOSSARY.keys(word).stream())
                .collect(Collectors.toSet());
    }

    private Optional<Voice> inNote(DossierPaper paper, Span span) {
        var marks = markers.computeIfAbsent(paper, any -> new Located<>(paper.all(NoteMark.class)));
        var notes = notesOf.computeIfAbsent(paper, Voices::notes);
        return marks.in(Clauses.sentence(paper, span.start())).stream()
                .filter(mark -> mark.role() == NoteMark.Role.MARKER && mark.span().start() >= span.end())
                .flatMap(mark -> Optional.ofNullable(notes.get(mark.number())).stream())
                .flatMap(note -> source(paper, note).stream())
                .findFirst();
    }

    private static Map<Integer, Note> notes(DossierPaper paper) {
        return paper.paper().text().notes().stream()
                .collect(Collectors.toMap(Note::number, note -> note, (one, other) -> one));
    }

    private Optional<Voice> source(DossierPaper paper, Note note) {
        return attributions(paper).actors().in(note.body()).stream()
                .map(ActorMention::actor)
                .filter(Actor.Organisation.class::isInstance)
                .map(actor -> named(actor.name()))
                .findFirst();
    }

    /// Who wrote a paper.
    Voice writer(DossierPaper paper) {
        return writers.computeIfAbsent(paper, this::writing);
    }

    private Voice writing(DossierPaper paper) {
        var kind = paper.kind();
        if (kind == PaperKind.MOTION || kind == PaperKind.QUESTION || kind == PaperKind.AMENDMENT) {
            return new Voice(PARLIAMENT, VoiceKind.PARLIAMENT);
        }
        return inActs(paper)
                .or(() -> paper.authors().stream().findFirst())
                .or(() -> inHead(paper))
                .map(this::named)
                .orElseGet(() -> new Voice(paper.title(), VoiceKind.INDEPENDENT));
    }

    // An act of which the holder follows from who wrote the paper has an empty span for its holder.
    private static Optional<String> inActs(DossierPaper paper) {
        var counts = paper.all(Act.class)
                .flatMap(act -> act.by().stream())
                .filter(party -> party.span().isEmpty())
                .collect(Collectors.groupingBy(Act.Party::name, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    // The organisation that is named first in capitals in the head, and told of again below.
    private static Optional<String> inHead(DossierPaper paper) {
        var names = new HashMap<String, String>();
        paper.all(ActorMention.class)
                .map(ActorMention::actor)
                .filter(Actor.Organisation.class::isInstance)
                .forEach(actor -> names.putIfAbsent(PersonName.folded(actor.name()), actor.name()));
        var text = paper.paper().text();
        return text.blocks().stream()
                .filter(block -> block instanceof Block.Head || block instanceof Block.Heading)
                .flatMap(block -> text.of(block.span()).lines())
                .map(line -> names.get(PersonName.folded(line.strip())))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
