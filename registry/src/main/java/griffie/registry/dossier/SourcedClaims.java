package griffie.registry.dossier;

import griffie.paper.Act;
import griffie.paper.Block;
import griffie.paper.PaperKind;
import griffie.paper.Span;
import griffie.registry.catalogue.PersonName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What is claimed or held in one paper, and by whom: the claims and views that were recognised, and every clause in
/// which somebody is said to say something.
///
/// What the writer tells without a source is no claim, but for what a party states itself and what a motion judges of
/// both. What somebody only
/// welcomes or deplores is none.
final class SourcedClaims {
    private static final Glossary GLOSSARY = Glossary.of("balance.txt");
    private static final Set<String> FIRST_PERSON = Set.of("ik", "wij", "we", "i");
    private static final Set<String> PRONOUNS = Set.of("it", "they", "zij", "ze", "het");
    private static final Set<String> CONDITIONS = Set.of("if", "als", "mits", "provided", "unless");
    // A sentence of fewer words claims nothing that a reader could check.
    private static final int SHORTEST = 5;
    // A view opens with the verb that tells what is felt.
    private static final int FIRST = 8;

    private final DossierPaper paper;
    private final Voices voices;
    private final Rulings rulings;
    private final Attributions attributions;
    private final Map<String, SourcedClaim> found = new LinkedHashMap<>();
    private final Set<Integer> holders = new HashSet<>();
    private final TreeSet<Integer> covered = new TreeSet<>();

    SourcedClaims(DossierPaper paper, Voices voices, Rulings rulings) {
        this.paper = paper;
        this.voices = voices;
        this.rulings = rulings;
        this.attributions = voices.attributions(paper);
    }

    List<SourcedClaim> all() {
        paper.acts(Act.Kind.CLAIM).forEach(this::add);
        paper.acts(Act.Kind.POSITION)
                .filter(act -> !isFeeling(act) && !has(Clauses.bounded(act.span()), "asked"))
                .forEach(this::add);
        for (var one : attributions.all()) {
            if (!isTold(one) && !isQuestion(one.clause()))
                add(handle(one), voices.named(one.name()), whole(one), one.holder());
        }
        addOwn();
        addMutual();
        return new ArrayList<>(found.values());
    }

    private Handle handle(Attribution one) {
        return Handle.of("sources", paper.file(), paper.paper().text().of(one.clause()), one.name());
    }

    // The first one of a part of a sentence has the words before it, `De` and `constaterende dat`.
    private Span whole(Attribution one) {
        var part = Clauses.at(paper, one.holder().start());
        var before = new Span(part.start(), Math.max(part.start(), one.clause().start()));
        boolean isFirst = attributions.in(paper.sentence(part.start())).stream()
                .noneMatch(other -> before.contains(other.holder().start()));
        return isFirst ? part.covering(one.clause()) : one.clause();
    }

    private boolean isQuestion(Span clause) {
        return paper.paper()
                .text()
                .of(Clauses.sentence(paper, clause.start()))
                .stripTrailing()
                .endsWith("?");
    }

    // What a party writes itself, it claims: every sentence of its statement but conditions. Of a report only what it
    // says to have found.
    private void addOwn() {
        var kind = voices.writer(paper).kind();
        boolean isReport = paper.kind() == PaperKind.PAPER || paper.kind() == PaperKind.REPORT;
        boolean isOfParty = paper.kind() == PaperKind.STATEMENT
                && voices.parties().has(voices.writer(paper).name());
        if (!isOfParty && !(isReport && kind == VoiceKind.INDEPENDENT)) return;
        for (var sentence : sentences()) {
            var words = Word.in(paper.paper().text(), sentence);
            boolean isClaim = isOfParty ? isWhole(words) : isFinding(words);
            if (isClaim && covered.subSet(sentence.start(), sentence.end()).isEmpty()) addOwn(sentence);
        }
    }

    private List<Span> sentences() {
        var sentences = new ArrayList<Span>();
        for (var block : paper.paper().text().blocks()) {
            if (!(block instanceof Block.Paragraph)) continue;
            for (int at = block.span().start(); at < block.span().end(); ) {
                int end = Math.min(
                        Math.max(paper.sentence(at).end(), at + 1), block.span().end());
                sentences.add(new Span(at, end));
                at = end;
            }
        }
        return sentences;
    }

    private static boolean isWhole(List<Word> words) {
        return words.size() >= SHORTEST && !CONDITIONS.contains(words.getFirst().folded());
    }

    // `Human Dignity Monitor found that …`, `The mission verified one recording`, `It found that …`
    private boolean isFinding(List<Word> words) {
        if (words.size() < SHORTEST) return false;
        String writer = PersonName.folded(voices.writer(paper).name());
        String first = words.getFirst().folded();
        boolean isWriter = PRONOUNS.contains(first)
                || FIRST_PERSON.contains(first)
                || writer.contains(words.get(1).folded());
        return isWriter && words.stream().limit(FIRST).anyMatch(word -> GLOSSARY.has("finds", word.folded()));
    }

    private void addOwn(Span sentence) {
        add(
                Handle.of("sources", paper.file(), paper.paper().text().of(sentence), "own"),
                voices.writer(paper),
                sentence,
                new Span(sentence.start(), sentence.start()));
    }

    // `overwegende dat Armenië en Azerbeidzjan elkaar beschuldigen`
    private void addMutual() {
        paper.acts(Act.Kind.POSITION)
                .filter(act ->
                        has(Clauses.bounded(act.span()), "each-other") && has(Clauses.bounded(act.span()), "accuses"))
                .forEach(act -> {
                    for (var party : voices.parties().all()) {
                        var handle = Handle.of("sources", paper.handle(act).digits(), party);
                        add(
                                handle,
                                voices.named(party),
                                Clauses.bounded(act.span()),
                                new Span(
                                        Clauses.bounded(act.span()).start(),
                                        Clauses.bounded(act.span()).start()));
                    }
                });
    }

    // A holder within the holder of a recognised claim is the same one.
    private boolean isTold(Attribution one) {
        for (int at = one.holder().start(); at < one.holder().end(); at++) {
            if (holders.contains(at)) return true;
        }
        return false;
    }

    private void add(Act act) {
        if (rulings.isRejected(paper.handle(act))) return;
        for (var party : act.by()) {
            if (isWriter(party) && !judges(act)) continue;
            var handle = Handle.of("sources", paper.handle(act).digits(), party.name());
            add(handle, voice(party), Clauses.bounded(act.span()), party.span());
        }
    }

    // `Ik streef ernaar` is no more than the writer's own word.
    private boolean isWriter(Act.Party party) {
        return party.span().isEmpty() || FIRST_PERSON.contains(words(party.span()));
    }

    // In a statement or report `it` is the one who makes it; where more is said of the holder than was recognised
    // (`the Azerbaijani mine action agency`) all of it counts.
    private Voice voice(Act.Party party) {
        var writer = voices.writer(paper);
        boolean isOne = paper.kind() == PaperKind.STATEMENT || writer.kind() == VoiceKind.INDEPENDENT;
        if (isOne && PRONOUNS.contains(words(party.span()))) return writer;
        return attributions.in(paper.sentence(party.span().start())).stream()
                .filter(one -> !party.span().isEmpty() && isMore(one.holder(), party.span()))
                .map(Attribution::name)
                .findFirst()
                .map(voices::named)
                .orElseGet(() -> voices.named(party.name()));
    }

    private static boolean isMore(Span holder, Span party) {
        return holder.contains(party) && holder.length() > party.length();
    }

    private String words(Span span) {
        return PersonName.folded(paper.paper().text().of(span).strip());
    }

    private void add(Handle handle, Voice voice, Span span, Span holder) {
        if (rulings.isRejected(handle)) return;
        for (int at = holder.start(); at < holder.end(); at++) holders.add(at);
        covered.add(span.start());
        var topic = Topic.of(paper, span, voices);
        found.putIfAbsent(handle.digits(), new SourcedClaim(paper, handle, voice, span, topic.marks()));
    }

    // `constaterende dat … gelegd door beide partijen`; a motion in which others are said to claim it claims nothing
    // itself.
    private boolean judges(Act act) {
        var kind = paper.kind();
        if (kind != PaperKind.MOTION && kind != PaperKind.AMENDMENT) return false;
        boolean isOfOthers = attributions
                .in(paper.sentence(Clauses.bounded(act.span()).start()))
                .stream()
                .anyMatch(one -> Clauses.bounded(act.span()).contains(one.holder()));
        boolean isMutual =
                has(Clauses.bounded(act.span()), "each-other") && has(Clauses.bounded(act.span()), "accuses");
        return !isOfOthers && !isMutual && has(Clauses.bounded(act.span()), "judges");
    }

    private boolean isFeeling(Act act) {
        var words = Word.in(paper.paper().text(), Clauses.bounded(act.span()));
        return words.stream()
                .limit(FIRST)
                .anyMatch(word -> GLOSSARY.has("welcomes", word.folded()) || GLOSSARY.has("deplores", word.folded()));
    }

    private boolean has(Span span, String key) {
        return Word.in(paper.paper().text(), span).stream().anyMatch(word -> GLOSSARY.has(key, word.folded()));
    }
}
