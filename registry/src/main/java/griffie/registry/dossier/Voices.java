package griffie.registry.dossier;

import griffie.paper.Act;
import griffie.paper.Actor;
import griffie.paper.ActorMention;
import griffie.paper.Block;
import griffie.paper.Finding;
import griffie.paper.Note;
import griffie.paper.Span;
import griffie.registry.catalogue.PersonName;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Who says what stands at a place of a paper, and what sort of voice that is.
final class Voices {
    private static final Glossary GLOSSARY = Glossary.of("voices.txt");
    private static final int HEAD_BLOCKS = 5;
    private static final String PARLIAMENT = "Tweede Kamer";

    // Who speaks on behalf of all: `Hoge Vertegenwoordiger Borrell`.
    private static final Pattern FOR_THE_UNION = Pattern.compile("(?i)hoge vertegenwoordiger|high representative");

    private final States states;
    private final Parties parties;
    private final Set<String> mediating;
    private final Map<String, VoiceKind> people;
    private final Map<DossierPaper, Attributions> attributions = new HashMap<>();
    private final Map<DossierPaper, Speakers> speakers = new HashMap<>();
    private final Map<DossierPaper, Voice> writers = new HashMap<>();
    private final Map<DossierPaper, NavigableMap<Integer, Note>> notesOf = new HashMap<>();

    Voices(Dossier dossier) {
        this.states = new States(dossier);
        this.parties = new Parties(dossier, states);
        this.mediating = new Signatories(states).without(dossier, parties::has);
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
        return named.or(() -> inNote(paper, finding.span())).orElseGet(() -> telling(paper, at));
    }

    /// Who speaks or writes at an offset.
    Voice telling(DossierPaper paper, int at) {
        return speakers.computeIfAbsent(paper, Speakers::new)
                .at(at)
                .map(this::named)
                .orElseGet(() -> writer(paper));
    }

    /// The voice with a name that stands in a paper.
    Voice named(String written) {
        String name = written.strip().replaceAll("\\s+", " ");
        if (FOR_THE_UNION.matcher(name).find()) return new Voice("Europese Unie", VoiceKind.EU);
        var state = states.in(name);
        var keys = keys(name);
        if (state.isPresent()) return ofState(name, state.get(), keys);
        return new Voice(name, kind(name, keys));
    }

    private Voice ofState(String name, String state, Set<String> keys) {
        if (keys.contains("society")) return new Voice(name, VoiceKind.INDEPENDENT);
        boolean isOffice = keys.contains("office") || keys.contains("authorities");
        boolean isBody = keys.contains("body") || keys.contains("expert");
        return new Voice(isOffice || !isBody ? state : name, kindOfState(state));
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
        var notes = notesOf.computeIfAbsent(paper, Voices::notes);
        int end = Clauses.sentence(paper, span.start()).end();
        if (end <= span.end()) return Optional.empty();
        return notes.subMap(span.end(), end).values().stream()
                .flatMap(note -> source(paper, note).stream())
                .findFirst();
    }

    // By where their markers stand.
    private static NavigableMap<Integer, Note> notes(DossierPaper paper) {
        var notes = new TreeMap<Integer, Note>();
        for (var note : paper.paper().text().notes()) {
            for (var marker : note.markers()) notes.put(marker.start(), note);
        }
        return notes;
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
        return switch (paper.kind()) {
            case MOTION, AMENDMENT, QUESTION -> new Voice(PARLIAMENT, VoiceKind.PARLIAMENT);
            case ANSWER, STATEMENT, AGREEMENT ->
                inAuthors(paper).or(() -> inActs(paper)).orElseGet(() -> unknown(paper));
            case BILL, DEBATE_REPORT, DECISION_LIST, JUDGMENT, LETTER, PAPER, REGULATION, REPORT, RESOLUTION ->
                inActs(paper).or(() -> inAuthors(paper)).orElseGet(() -> unknown(paper));
        };
    }

    private Voice unknown(DossierPaper paper) {
        return inHead(paper).map(this::named).orElseGet(() -> new Voice(paper.title(), VoiceKind.INDEPENDENT));
    }

    private Optional<Voice> inAuthors(DossierPaper paper) {
        var signed = new Signatories(states).of(paper);
        if (signed.size() < 2) return paper.authors().stream().findFirst().map(this::named);
        boolean isParty = signed.stream().anyMatch(parties::has);
        return Optional.of(new Voice(String.join(", ", signed), isParty ? VoiceKind.PARTY : VoiceKind.GOVERNMENT));
    }

    // An act of which the holder follows from who wrote the paper has an empty span for its holder.
    private Optional<Voice> inActs(DossierPaper paper) {
        var counts = paper.all(Act.class)
                .flatMap(act -> act.by().stream())
                .filter(party -> party.span().isEmpty())
                .collect(Collectors.groupingBy(Act.Party::name, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> named(most.getKey()));
    }

    // A report bears the name of who made it in capitals above its title.
    private static Optional<String> inHead(DossierPaper paper) {
        var text = paper.paper().text();
        return text.blocks().stream()
                .limit(HEAD_BLOCKS)
                .filter(block -> block instanceof Block.Head || block instanceof Block.Heading)
                .flatMap(block -> text.of(block.span()).lines())
                .map(String::strip)
                .filter(line -> line.contains(" ") && line.equals(line.toUpperCase(Locale.ROOT)))
                .filter(line -> line.chars().anyMatch(Character::isLetter))
                .findFirst()
                .map(Voices::inSmall);
    }

    private static String inSmall(String capitals) {
        var small = new StringBuilder(capitals.toLowerCase(Locale.ROOT));
        for (int i = 0; i < small.length(); i++) {
            boolean isFirst = i == 0 || !Character.isLetter(small.charAt(i - 1));
            if (isFirst) small.setCharAt(i, Character.toUpperCase(small.charAt(i)));
        }
        return small.toString();
    }
}
