package griffie.registry.dossier;

import griffie.paper.Act;
import griffie.paper.Block;
import griffie.paper.DateMention;
import griffie.paper.Span;
import griffie.registry.ledger.Decision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The promises of ministers to the House or a member of it, with the passage that keeps each; what is overdue first,
/// by days late.
///
/// Only what is promised to the House counts: that it will be informed, get a letter, an answer or an overview. What a
/// government says that it will do in the world is a position.
final class Promises {
    private static final List<String> COLUMNS =
            List.of("date", "by", "to", "promise", "state", "told-by", "deadline", "days-late", "paper");

    private static final Pattern TO_THE_HOUSE = Pattern.compile("""
            (?xiU)
            \\b (?: kamer | kamerbrief | brief | lid | leden | heer | mevrouw | commissie | u | informer\\w+ | bericht\\w* | terug
                | overzicht | appreciatie | schriftelijk | toezeg\\w+ | toe | navragen | oordeel | House | committee | letter | inform ) \\b
            """);

    // What was promised before, and is only recalled.
    private static final Pattern RECALLS = Pattern.compile("""
            (?xiU)
            \\b toegezegd \\b | \\b toezegging (?:en)? \\b (?! \\s doe \\s ik ) | \\b zegde \\b .{0,120}? \\b toe \\b | \\b beloofd \\b | \\b promised \\b
            """);

    // What follows in the same paper is no promise to wait for.
    private static final Pattern HERE = Pattern.compile("""
            (?xiU) \\b (?: in \\s (?:deze|die|dezelfde) \\s brief \\s (?!mee) | hieronder | hierna | hiermee | met \\s deze \\s brief ) \\b
            """);

    private static final String KEPT = "kept";
    private static final double SAME = 0.3;

    private record Promise(DossierPaper paper, Act act, Span sentence, ContentWords words) {
        LocalDate date() {
            return paper.saidOn().orElse(LocalDate.MIN);
        }
    }

    /// Where a later paper comes back to a promise: the sentence that recalls it, and what follows on it.
    private record Recall(Mention mention, ContentWords words, List<LocalDate> days) {
        LocalDate date() {
            return mention.paper().date().orElse(LocalDate.MIN);
        }
    }

    private final Dossier dossier;
    private final LocalDate day;
    private final List<Promise> promises = new ArrayList<>();
    private final List<Recall> recalls = new ArrayList<>();

    Promises(Dossier dossier, LocalDate day) {
        this.dossier = dossier;
        this.day = day;
        for (var paper : dossier.papers()) {
            paper.acts(Act.Kind.PROMISE).forEach(act -> add(paper, act));
            addRecalls(paper);
        }
    }

    Table table() {
        var lines = new ArrayList<Line>();
        for (var promise : promises) line(promise).ifPresent(lines::add);
        lines.sort(Comparator.comparing(Promises::daysLate).reversed());
        return new Table(View.PROMISES, COLUMNS, lines);
    }

    private static BigDecimal daysLate(Line line) {
        return line.cells().get(COLUMNS.indexOf("days-late")) instanceof Cell.Amount(var days) ? days : BigDecimal.ZERO;
    }

    private void add(DossierPaper paper, Act act) {
        var sentence = paper.sentences(act.span());
        String text = paper.paper().text().of(sentence);
        String said = paper.paper().text().of(act.span());
        boolean isPromise = TO_THE_HOUSE.matcher(text).find()
                && !RECALLS.matcher(said).find()
                && !HERE.matcher(said).find()
                && act.by().stream().anyMatch(party -> isMinister(paper, party));
        if (isPromise) promises.add(new Promise(paper, act, sentence, ContentWords.of(text)));
    }

    // A state or an organisation does not promise the House anything.
    private static boolean isMinister(DossierPaper paper, Act.Party party) {
        String name = party.name().toLowerCase(Locale.ROOT);
        if (name.startsWith("minister") || name.startsWith("staatssecretaris")) return true;
        if (name.equals("kabinet") || name.equals("regering")) return true;
        return paper.speaker(party.span().start()).isPresent()
                || paper.authors().contains(party.name())
                || isSpeaker(paper, party.name());
    }

    private static boolean isSpeaker(DossierPaper paper, String name) {
        return paper.paper().text().chars().contains("inister " + name)
                || paper.paper().text().chars().contains("taatssecretaris " + name);
    }

    private void addRecalls(DossierPaper paper) {
        String chars = paper.paper().text().chars();
        var found = RECALLS.matcher(chars);
        var seen = new HashSet<Span>();
        while (found.find()) {
            var sentence = paper.sentence(found.start());
            if (!seen.add(sentence)) continue;
            int end = paper.block(found.start()).map(Block::span).map(Span::end).orElse(sentence.end());
            var mention = new Mention(paper, sentence, new Span(sentence.start(), Math.max(end, sentence.end())));
            String text = paper.paper().text().of(mention.stretch());
            recalls.add(new Recall(mention, ContentWords.of(text), days(paper, mention.naming())));
        }
    }

    private static List<LocalDate> days(DossierPaper paper, Span span) {
        return paper.all(DateMention.class)
                .filter(date -> span.contains(date.span()))
                .flatMap(date -> date.date().first().stream())
                .toList();
    }

    private Optional<Line> line(Promise promise) {
        var handle = promise.paper().handle(promise.act());
        var decision = dossier.decision(handle);
        if (decision.filter(one -> one.verb() == Decision.Verb.REJECT).isPresent()) return Optional.empty();
        var told = told(promise);
        String state = decision.filter(one -> one.verb() == Decision.Verb.CORRECT)
                .map(Decision::value)
                .orElseGet(
                        () -> told.stand() == Stand.DONE ? KEPT : told.stand().toString());
        var passage = promise.paper().passage(promise.sentence());
        boolean isOpen = state.equals(Stand.OPEN.toString()) || state.equals(Stand.IN_PART.toString());
        return Optional.of(new Line(
                handle,
                List.of(
                        promise.paper()
                                .date()
                                .<Cell>map(date -> new Cell.Day(date.toString()))
                                .orElse(Cell.EMPTY),
                        new Cell.Names(names(promise.act().by())),
                        new Cell.Names(names(promise.act().to())),
                        new Cell.Passages(List.of(passage)),
                        new Cell.Term(state),
                        new Cell.Passages(told.by().stream().toList()),
                        Motions.deadline(promise.act().due()),
                        isOpen ? Late.days(promise.act().due(), day) : Cell.EMPTY,
                        new Cell.Files(List.of(promise.paper().file()))),
                Optional.of(passage),
                decision));
    }

    private static List<String> names(List<Act.Party> parties) {
        return parties.stream().map(Act.Party::name).distinct().toList();
    }

    /// What the best recall of a later paper says of it.
    private Stands.Told told(Promise promise) {
        return recalls.stream()
                .filter(recall ->
                        !recall.mention().paper().file().equals(promise.paper().file()))
                .filter(recall -> recall.date().isAfter(promise.date()) || isDebateOf(recall, promise))
                .filter(recall -> likeness(recall, promise) >= SAME)
                .max(Comparator.comparingDouble((Recall recall) -> likeness(recall, promise)))
                .map(recall -> told(recall, isDebateOf(recall, promise)))
                .orElse(Stands.Told.NOTHING);
    }

    private static boolean isDebateOf(Recall recall, Promise promise) {
        return recall.days().stream().anyMatch(promise.date()::equals);
    }

    /// The share of the words of the promise that come back, with as much again where the recall names its day.
    private static double likeness(Recall recall, Promise promise) {
        double share = promise.words().heldBy(recall.words());
        return isDebateOf(recall, promise) ? share + SAME / 2 : share;
    }

    // A letter that names the day of the promise and goes on is taken to give what was promised.
    private static Stands.Told told(Recall recall, boolean namesTheDay) {
        var mention = recall.mention();
        var sentences = mention.sentences();
        for (var sentence : sentences) {
            var stand = StandWords.in(mention.text(sentence));
            if (stand.isPresent())
                return new Stands.Told(stand.get(), Optional.of(mention.paper().passage(sentence)));
        }
        return namesTheDay && sentences.size() > 1
                ? new Stands.Told(Stand.DONE, Optional.of(mention.paper().passage(sentences.get(1))))
                : new Stands.Told(Stand.IN_PART, Optional.of(mention.passage()));
    }
}
