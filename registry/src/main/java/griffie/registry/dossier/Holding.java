package griffie.registry.dossier;

import griffie.paper.Act;
import griffie.paper.Actor;
import griffie.paper.Block;
import griffie.paper.PaperKind;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds what each paper puts in whose mouth: the acts that recognition found, then reported speech in short forms, and
/// what a party to the conflict or the writer of a report says in its own paper.
final class Holding {
    private static final Pattern OPINION = Pattern.compile(
            "van mening|van oordeel|of the opinion|is convinced|van menin", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOTH = Pattern.compile(
            "\\b(?:beide|both)\\s+(?:partijen|landen|zijden|regeringen|legers|parties|countries|sides|governments|armies)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_BOTH = Pattern.compile("\\b(?:door|by)\\s+(?:de\\s+)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern EACH_OTHER =
            Pattern.compile("\\b(?:elkaar|each other|one another)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCUSES =
            Pattern.compile("\\b(?:beschuldig\\w*|verwijt\\w*|accus\\w*|blam\\w*)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_PAPERS = Pattern.compile("""
            (?x) \\b (?: beantwoord\\w* | uitgevoerd | afgedaan | uitvoering | verzocht | verzoekt | decides
            | remain \\s+ seized | motie\\w* | toezegging\\w* ) \\b""", Pattern.CASE_INSENSITIVE);
    private static final Pattern REPORTS = Pattern.compile("\\bvolgens berichten\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<PaperKind> OWN_WORD =
            EnumSet.of(PaperKind.STATEMENT, PaperKind.PAPER, PaperKind.REPORT);
    private static final String HOME = "Nederland";
    private static final String HOUSE = "Tweede Kamer";

    private final Names names;
    private final Voices voices;
    private final Subjects subjects = new Subjects();
    private final Vocabulary saying = Vocabulary.read("saying.txt");
    private final SaidBy saidBy = new SaidBy(saying);

    Holding(Names names) {
        this.names = names;
        this.voices = new Voices(names);
    }

    List<Claim> of(DossierPaper paper) {
        var reading = new PaperReading(paper);
        paper.all(Act.class).forEach(reading::take);
        for (var block : paper.paper().text().blocks()) {
            if (block instanceof Block.Head || block instanceof Block.Heading) continue;
            for (var sentence : Sentences.of(paper, block)) reading.take(block, sentence);
        }
        reading.found.sort(Comparator.comparing(Claim::span));
        return reading.found;
    }

    private final class PaperReading {
        private final DossierPaper paper;
        private final PaperWords words;
        private final String chars;
        private final List<Claim> found = new ArrayList<>();
        private final List<Span> taken = new ArrayList<>();
        private final Map<Handle, Integer> seen = new HashMap<>();
        private final List<Act> others;
        private final Set<String> both;

        PaperReading(DossierPaper paper) {
            this.paper = paper;
            this.words = new PaperWords(paper);
            this.chars = paper.paper().text().chars();
            this.others = paper.all(Act.class)
                    .filter(act -> act.kind() == Act.Kind.CONDITION
                            || act.kind() == Act.Kind.CALL
                            || act.kind() == Act.Kind.PROMISE)
                    .toList();
            this.both = mostNamed();
        }

        private Set<String> mostNamed() {
            var counts = new HashMap<String, Integer>();
            for (var mention : words.actors(new Span(0, chars.length()))) {
                if (mention.actor() instanceof Actor.State state && !state.name().equals(HOME)) {
                    counts.merge(state.name(), 1, Integer::sum);
                }
            }
            var two = new LinkedHashSet<String>();
            counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                    .limit(2)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .forEach(two::add);
            return two.size() == 2 ? two : Set.of();
        }

        void take(Act act) {
            boolean isHeld = act.kind() == Act.Kind.CLAIM || act.kind() == Act.Kind.POSITION;
            if (!isHeld || act.by().isEmpty() || isQuestion(act.span())) return;
            var span = untilSemicolon(act.span());
            String said = text(span);
            if (OF_PAPERS.matcher(said).find() || saying.keys(chars, span).contains("feeling")) return;
            if (paper.kind() == PaperKind.MOTION || paper.kind() == PaperKind.RESOLUTION) {
                consideration(act, span);
                return;
            }
            var by = Mutual.names(act);
            if (isMutual(act, said)) {
                mutual(span, by);
                return;
            }
            var kind = act.kind() == Act.Kind.POSITION || saying.keys(chars, span).contains("position")
                    ? Claim.Kind.POSITION
                    : Claim.Kind.CLAIM;
            add(span, kind, own(act, by), about(act, kind, span));
        }

        private boolean isMutual(Act act, String said) {
            return act.by().size() == 2
                    && (Mutual.is(act) || (EACH_OTHER.matcher(said).find() && ACCUSES.matcher(said).find()));
        }

        private void mutual(Span span, List<String> by) {
            var order = by.stream().sorted().toList();
            add(span, Claim.Kind.CLAIM, List.of(order.get(0)), List.of(order.get(1)));
            add(span, Claim.Kind.CLAIM, List.of(order.get(1)), List.of(order.get(0)));
        }

        // "It reaffirms …" in a statement of one author is said by that author, whatever stands nearer.
        private List<String> own(Act act, List<String> by) {
            if (paper.kind() != PaperKind.STATEMENT) return by.stream().map(names::of).distinct().toList();
            String sentence = text(paper.sentence(act.span().start()));
            var author = voices.at(paper, act.span().start());
            boolean isPronoun = sentence.matches("(?s)(?:It|They|We)\\b.*");
            if (isPronoun && author.size() == 1) return author;
            return by.stream().map(names::of).distinct().toList();
        }

        private List<String> about(Act act, Claim.Kind kind, Span span) {
            var said = new Span(Math.max(span.start(), Math.min(act.about().start(), span.end())), span.end());
            boolean isAccusing = kind == Claim.Kind.CLAIM || text(span).contains("condemns");
            return isAccusing ? about(said, Mutual.names(act)) : List.of();
        }

        private List<String> about(Span said, List<String> by) {
            var about = new LinkedHashSet<String>(words.states(said));
            by.forEach(one -> about.removeAll(names.states(one)));
            by.forEach(about::remove);
            about.remove(HOME);
            return List.copyOf(about);
        }

        /// Of what a motion considers only opinions and what judges a party: who did it stands first, or after "door".
        private void consideration(Act act, Span span) {
            var said = new Span(Math.max(span.start(), act.about().start()), span.end());
            var clauses = saidBy.in(paper, words, said);
            String text = text(span);
            if (EACH_OTHER.matcher(text).find() && ACCUSES.matcher(text).find()) {
                var two = words.states(said);
                if (two.size() == 2) mutual(span, List.copyOf(two));
                return;
            }
            if (!clauses.isEmpty()) return;
            if (OPINION.matcher(text).find()) {
                add(span, Claim.Kind.POSITION, List.of(HOUSE), List.of());
                return;
            }
            var judged = judged(said);
            if (judged.isEmpty()) return;
            var by = REPORTS.matcher(text).find() ? List.of("berichten") : Mutual.names(act);
            add(span, Claim.Kind.CLAIM, by, judged);
        }

        private List<String> judged(Span said) {
            var matcher = BOTH.matcher(chars).region(said.start(), said.end());
            if (matcher.find()) {
                boolean isAgent = matcher.start() == said.start()
                        || BY_BOTH.matcher(chars.substring(said.start(), matcher.start())).find();
                return isAgent ? List.copyOf(both) : List.of();
            }
            var first = words.actors(said).stream().findFirst();
            boolean isFirst = first.isPresent()
                    && first.get().span().start() == said.start()
                    && first.get().actor() instanceof Actor.State state
                    && !state.name().equals(HOME);
            return isFirst ? List.of(first.orElseThrow().actor().name()) : List.of();
        }

        void take(Block block, Span sentence) {
            boolean isMotion = paper.kind() == PaperKind.MOTION;
            if (isMotion && !(block instanceof Block.Consideration)) return;
            for (var clause : saidBy.in(paper, words, sentence)) {
                if (isTaken(clause.span()) || saying.keys(chars, clause.span()).contains("feeling")) continue;
                if (text(sentence).endsWith("?") && !text(sentence).contains("erklaring van")) continue;
                var by = List.of(clause.holder());
                var about = clause.kind() == Claim.Kind.CLAIM ? about(clause.content(), by) : List.<String>of();
                add(clause.span(), clause.kind(), by, about);
            }
            if (OWN_WORD.contains(paper.kind())) ownWord(block, sentence);
        }

        /// What a party says in its own statement, and a report of what parties did.
        private void ownWord(Block block, Span sentence) {
            if (!(block instanceof Block.Paragraph) || text(sentence).length() < 25) return;
            if (others.stream().anyMatch(act -> act.span().overlaps(sentence))) return;
            var author = voices.at(paper, sentence.start());
            if (author.size() != 1) return;
            boolean isParty = paper.kind() == PaperKind.STATEMENT && names.states(author.getFirst()).size() == 1;
            for (var part : Sentences.parts(paper, sentence)) {
                if (isTaken(part) || part.length() < 12) continue;
                if (isParty) partyWord(part, author);
                else reportWord(part, author);
            }
        }

        private void partyWord(Span part, List<String> author) {
            if (text(part).matches("(?s)(?:If|Als|Indien|Mits)\\b.*")) return;
            add(part, Claim.Kind.CLAIM, author, about(part, author));
        }

        private void reportWord(Span part, List<String> author) {
            if (text(part).matches("(?s).*\\b(?:should|zou|moet|moeten|must|obliged|if|If)\\b.*")) return;
            boolean isFound = saying.in(chars, new Span(part.start(), Math.min(part.end(), part.start() + 50))).stream()
                    .anyMatch(hit -> hit.key().equals("found"));
            var judged = judged(part);
            boolean isTelling = !subjects.of(paper, part).equals(Subjects.OTHER);
            if (isFound && isTelling) add(part, Claim.Kind.CLAIM, author, about(part, author).stream().limit(1).toList());
            else if (!judged.isEmpty() && isTelling) add(part, Claim.Kind.CLAIM, author, judged);
        }

        private void add(Span span, Claim.Kind kind, List<String> by, List<String> about) {
            taken.add(span);
            var first = Handle.of("claims", paper.file(), String.join(";", by), kind.toString(), text(span));
            int before = seen.merge(first, 1, Integer::sum);
            var handle = before == 1 ? first : Handle.of(first.digits(), Integer.toString(before));
            found.add(new Claim(paper, handle, kind, subjects.of(paper, span), by, about, span));
        }

        private boolean isTaken(Span span) {
            return taken.stream().anyMatch(span::overlaps);
        }

        private boolean isQuestion(Span span) {
            return paper.block(span.start()).filter(Block.Question.class::isInstance).isPresent();
        }

        private Span untilSemicolon(Span span) {
            int semicolon = chars.indexOf(';', span.start());
            return semicolon >= 0 && semicolon < span.end() ? new Span(span.start(), semicolon) : span;
        }

        private String text(Span span) {
            return chars.substring(span.start(), span.end());
        }
    }
}
