package griffie.registry.dossier;

import griffie.paper.Act;
import griffie.paper.Actor;
import griffie.paper.ActorMention;
import griffie.paper.Block;
import griffie.paper.PaperKind;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds what each paper puts in whose mouth: the acts that recognition found, then reported speech in short forms, and
/// what a party to the conflict or the writer of a report says in its own paper.
final class Holding {
    private static final Pattern OPINION =
            Pattern.compile("van mening|van oordeel|of the opinion|is convinced|van menin", Pattern.CASE_INSENSITIVE);
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
    private static final Set<PaperKind> OWN_WORD = EnumSet.of(PaperKind.STATEMENT, PaperKind.PAPER, PaperKind.REPORT);
    private static final Pattern PRONOUN = Pattern.compile("(?:it|they|we|het|zij)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile("^(?:and|en)\\s+");
    private static final Pattern STATEMENT_OF = Pattern.compile("\\b(?:verklaring van|statement (?:of|by))\\b");
    private static final int LONGEST = 2_000;
    private static final Pattern MUST = Pattern.compile("\\b(?:must|moet|moeten)\\b");
    private static final Pattern FOUND_THAT = Pattern.compile("\\b(?:found|concluded|established) that\\b");
    private static final Pattern CONSIDERING = Pattern.compile(
            "(?:constaterende|overwegende|gelet|gezien|van mening|van oordeel|noting|considering|recalling)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONDITION = Pattern.compile("(?:if|als|indien|mits)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERS = Pattern.compile(
            "\\b(?:er|hen|ze|dat|haar|hem|zij|niemand|houdt het op|kaarten|gegevens|bezoeken|aantal|elkaar|waarvan|daarvan|them|its|each other)\\b");
    private static final String HOME = "Nederland";
    private static final String HOUSE = "Tweede Kamer";

    private final Names names;
    private final Speaking voices;
    private final Subjects subjects = new Subjects();
    private final Vocabulary saying = Vocabulary.read("saying.txt");
    private final SaidBy saidBy = new SaidBy(saying);

    private final Set<String> pairOfAll;

    Holding(Dossier dossier) {
        this.names = new Names(dossier);
        this.pairOfAll = pair(dossier.papers().stream().flatMap(paper -> paper.all(ActorMention.class)));
        this.voices = new Speaking(names);
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

    // The two states that are named most: those of "beide landen".
    private static Set<String> pair(Stream<ActorMention> mentions) {
        var counts = new HashMap<String, Integer>();
        mentions.forEach(mention -> {
            if (mention.actor() instanceof Actor.State state && !state.name().equals(HOME)) {
                counts.merge(state.name(), 1, Integer::sum);
            }
        });
        var two = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return two.size() == 2 ? new LinkedHashSet<>(two) : Set.of();
    }

    private final class PaperReading {
        private final DossierPaper paper;
        private final PaperWords words;
        private final String chars;
        private final List<Claim> found = new ArrayList<>();
        private final BitSet taken = new BitSet();
        private final Map<Handle, Integer> seen = new HashMap<>();
        private final BitSet others = new BitSet();
        private final Set<String> both;
        private List<String> lastAbout = List.of();

        PaperReading(DossierPaper paper) {
            this.paper = paper;
            this.words = new PaperWords(paper);
            this.chars = paper.paper().text().chars();
            paper.all(Act.class)
                    .filter(act -> act.kind() == Act.Kind.CONDITION
                            || act.kind() == Act.Kind.CALL
                            || act.kind() == Act.Kind.PROMISE)
                    .forEach(act -> others.set(act.span().start(), act.span().end()));
            this.both = pair(words.actors(new Span(0, chars.length())).stream());
        }

        void take(Act act) {
            boolean isHeld = act.kind() == Act.Kind.CLAIM || act.kind() == Act.Kind.POSITION;
            if (!isHeld || act.by().isEmpty() || isQuestion(act.span())) return;
            var span = untilSemicolon(act.span());
            String said = text(span);
            if (OF_PAPERS.matcher(said).find() || isFeeling(span)) return;
            if (paper.kind() == PaperKind.MOTION || paper.kind() == PaperKind.RESOLUTION) {
                consideration(act, span);
                return;
            }
            var by = Mutual.names(act);
            if (isMutual(act, said)) {
                mutual(span, by);
                return;
            }
            var kind =
                    act.kind() == Act.Kind.POSITION || saying.keys(chars, span).contains("position")
                            ? Claim.Kind.POSITION
                            : Claim.Kind.CLAIM;
            boolean isVague = OWN_WORD.contains(paper.kind())
                    && PRONOUN.matcher(said).lookingAt()
                    && subjects.of(paper, span).equals(Subjects.OTHER)
                    && paper.kind() != PaperKind.STATEMENT;
            if (!isVague) add(span, kind, own(act, by), about(act, kind, span));
        }

        private boolean isFeeling(Span span) {
            return saying.in(chars, span).stream()
                    .findFirst()
                    .filter(hit -> hit.key().equals("feeling"))
                    .isPresent();
        }

        private boolean isMutual(Act act, String said) {
            return act.by().size() == 2
                    && (Mutual.is(act)
                            || (EACH_OTHER.matcher(said).find()
                                    && ACCUSES.matcher(said).find()));
        }

        private void mutual(Span span, List<String> by) {
            var order = by.stream().sorted().toList();
            add(span, Claim.Kind.CLAIM, List.of(order.get(0)), List.of(order.get(1)));
            add(span, Claim.Kind.CLAIM, List.of(order.get(1)), List.of(order.get(0)));
        }

        // "It reaffirms …" in a statement of one author is said by that author, whatever stands nearer.
        private List<String> own(Act act, List<String> by) {
            var parties = by.stream().map(names::party).distinct().toList();
            if (paper.kind() != PaperKind.STATEMENT) return parties;
            var sentence = new Span(
                    paper.sentence(act.span().start()).start(), act.span().end());
            if (sentence.length() > LONGEST) return parties;
            var author = voices.at(paper, act.span().start());
            if (author.size() != 1) return parties;
            boolean isPronoun = PRONOUN.matcher(text(sentence)).lookingAt();
            var first = words.actors(sentence).stream().findFirst();
            boolean isNamed = first.isPresent()
                    && first.get().span().start() - sentence.start() <= "The ".length()
                    && first.get().actor().name().equals(author.getFirst());
            return isPronoun || isNamed ? author : parties;
        }

        private List<String> about(Act act, Claim.Kind kind, Span span) {
            var said = new Span(Math.max(span.start(), Math.min(act.about().start(), span.end())), span.end());
            boolean isAccusing = kind == Claim.Kind.CLAIM || text(span).contains("condemns");
            if (!isAccusing) return List.of();
            var about = new LinkedHashSet<>(about(said, Mutual.names(act)));
            if (kind == Claim.Kind.CLAIM) act.to().forEach(to -> about.addAll(names.states(to.name())));
            return List.copyOf(about);
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
                        || BY_BOTH.matcher(chars.substring(said.start(), matcher.start()))
                                .find();
                return isAgent ? List.copyOf(both.isEmpty() ? pairOfAll : both) : List.of();
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
            if (isMotion && !CONSIDERING.matcher(text(sentence)).lookingAt()) return;
            int from = CONDITION.matcher(text(sentence)).lookingAt() ? afterSemicolon(sentence) : sentence.start();
            boolean isAsked = chars.charAt(sentence.end() - 1) == '?';
            for (var clause : saidBy.in(paper, words, sentence)) {
                if (clause.span().start() < from || isTaken(clause.span()) || isFeeling(clause.span())) continue;
                if (isAsked
                        && !STATEMENT_OF
                                .matcher(text(Sentences.near(sentence, clause.span())))
                                .find()) continue;
                var by = clause.holders().stream().map(names::party).distinct().toList();
                var about = clause.kind() == Claim.Kind.CLAIM ? about(clause.content(), by) : List.<String>of();
                add(clause.span(), clause.kind(), by, about);
            }
            if (OWN_WORD.contains(paper.kind())) ownWord(block, sentence);
        }

        /// What a party says in its own statement, and a report of what parties did.
        private void ownWord(Block block, Span sentence) {
            if (!(block instanceof Block.Paragraph) || text(sentence).length() < 25) return;
            if (touches(others, sentence)) return;
            var author = voices.at(paper, sentence.start());
            if (author.size() != 1) return;
            boolean isStatement = paper.kind() == PaperKind.STATEMENT;
            boolean isParty = isStatement
                    && names.states(author.getFirst()).size() == 1
                    && names.states(String.join(" ", paper.authors())).size() == 1;
            for (var part : Sentences.parts(paper, sentence)) {
                if (isTaken(part) || part.length() < 12) continue;
                if (isParty) partyWord(part, author);
                else if (isStatement) view(part, author);
                else reportWord(part, author);
            }
        }

        private void partyWord(Span part, List<String> author) {
            if (text(part).matches("(?s)(?:If|Als|Indien|Mits)\\b.*")) return;
            var about = about(part, author);
            // "Azerbaijan violates … It continues to hold …"
            boolean isOfSame = about.isEmpty()
                    && PRONOUN.matcher(AND.matcher(text(part)).replaceFirst("")).lookingAt();
            lastAbout = isOfSame || PRONOUN.matcher(text(part)).lookingAt() ? lastAbout : about;
            add(part, Claim.Kind.CLAIM, author, isOfSame ? lastAbout : about);
        }

        // A body that says what must be done, or what it supports.
        private void view(Span part, List<String> author) {
            boolean isTelling = !subjects.of(paper, part).equals(Subjects.OTHER);
            var hits = saying.keys(chars, part);
            boolean isView = MUST.matcher(text(part)).find() || hits.contains("position");
            if (isTelling && isView && !hits.contains("feeling")) add(part, Claim.Kind.POSITION, author, List.of());
            else if (hits.contains("position") && text(part).contains("holds that")) {
                add(part, Claim.Kind.POSITION, author, List.of());
            }
        }

        private void reportWord(Span part, List<String> author) {
            if (text(part).matches("(?s).*\\b(?:should|zou|moet|moeten|must|obliged|if|If)\\b.*")) return;
            boolean isFound = saying.in(chars, new Span(part.start(), Math.min(part.end(), part.start() + 50))).stream()
                    .anyMatch(hit -> hit.key().equals("found"));
            var judged = judged(part);
            boolean isTelling = !subjects.of(paper, part).equals(Subjects.OTHER);
            boolean isFoundThat = isFound && FOUND_THAT.matcher(text(part)).find();
            if ((isFound && isTelling) || isFoundThat)
                add(
                        part,
                        Claim.Kind.CLAIM,
                        author,
                        about(part, author).stream().limit(1).toList());
            else if (!judged.isEmpty() && isTelling) add(part, Claim.Kind.CLAIM, author, judged);
        }

        private void add(Span span, Claim.Kind kind, List<String> by, List<String> about) {
            taken.set(span.start(), span.end());
            var first = Handle.of("claims", paper.file(), String.join(";", by), kind.toString(), text(span));
            int before = seen.merge(first, 1, Integer::sum);
            var handle = before == 1 ? first : Handle.of(first.digits(), Integer.toString(before));
            found.add(new Claim(paper, handle, kind, subject(span), by, about, span));
        }

        // "Azerbeidzjan erkent er 72": what the sentence before is about.
        private String subject(Span span) {
            String own = subjects.of(paper, span);
            if (!own.equals(Subjects.OTHER) || !REFERS.matcher(text(span)).find()) return own;
            var sentence = Sentences.near(paper.sentences(span), span);
            String around = subjects.of(paper, sentence);
            if (!around.equals(Subjects.OTHER) || sentence.start() == 0) return around;
            var block = paper.block(span.start());
            boolean isFirst =
                    block.isEmpty() || sentence.start() <= block.get().span().start();
            return isFirst
                    ? around
                    : subjects.of(
                            paper,
                            Sentences.near(
                                    paper.sentence(sentence.start() - 1),
                                    new Span(sentence.start(), sentence.start())));
        }

        private boolean isTaken(Span span) {
            return touches(taken, span);
        }

        private boolean touches(BitSet set, Span span) {
            int next = set.nextSetBit(span.start());
            return next >= 0 && next < span.end();
        }

        private boolean isQuestion(Span span) {
            return paper.block(span.start())
                    .filter(Block.Question.class::isInstance)
                    .isPresent();
        }

        private int afterSemicolon(Span span) {
            return Sentences.semicolon(chars, span);
        }

        private Span untilSemicolon(Span span) {
            return new Span(span.start(), Sentences.semicolon(chars, span));
        }

        private String text(Span span) {
            return chars.substring(span.start(), span.end());
        }
    }
}
