package griffie.registry.dossier;

import griffie.paper.Act;
import griffie.paper.Block;
import griffie.paper.PaperKind;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the options that a paper weighs: conditions with what follows from them, and requests for a measure.
final class Weighing {
    private static final Pattern IF = Pattern.compile(
            "\\bif\\s+(?<condition>[^,.?]{5,200}),\\s+(?<consequence>.+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ONLY_IF = Pattern.compile(
            "(?<consequence>.*\\b(?:alleen|slechts|only))\\s+(?:indien|als|mits|if)\\s+(?<condition>[^,.?]{5,200}).*",
            Pattern.DOTALL);
    // "Vraagt slechts één land erom, dan werkt de missie …"
    private static final Pattern INVERTED = Pattern.compile(
            "(?<condition>\\p{Lu}\\p{Ll}+t\\s[^,.?]{5,150}),\\s+dan\\s+(?<consequence>.+)", Pattern.DOTALL);
    private static final Pattern LATER_CONDITION = Pattern.compile(
            "\\b(?:zolang|tenzij|mits|indien|as long as|unless|provided that)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENING = Pattern.compile(
            "^(?:als|indien|mits|wanneer|zolang|tenzij|dan|if|unless|provided that|then)\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING = Pattern.compile("[\\s,.;:]+$|,?\\s+(?:dan|then)\\s*$");
    // What was named before: the option stands in the sentence above.
    private static final Pattern BACK = Pattern.compile(
            "\\b(?:daartoe|daarom|daarvoor|erom|die|dat zouden|dat kan|doe so|do so|does so)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENUMERATED =
            Pattern.compile("^(?:De|The)\\s+\\p{L}+\\s+(?:is|zijn|are)\\s+", Pattern.CASE_INSENSITIVE);
    // "Het kabinet geeft aan deze derde mogelijkheid de voorkeur."
    private static final Pattern THE_SAME =
            Pattern.compile("\\b(?:deze|dit|ze|haar|hem|this|these|them)\\b", Pattern.CASE_INSENSITIVE);
    // "Sancties tegen personen vergen eenparigheid"
    private static final Pattern REQUIRES = Pattern.compile(
            "(?<option>\\p{Lu}[^,.;:]{5,100}?)\\s+(?:vergt|vergen|vereist|vereisen|requires?)\\s+(?<condition>[^,.;]{3,120}).*",
            Pattern.DOTALL);
    private static final Pattern OF_PAPERS =
            Pattern.compile("\\b(?:motie\\w*|brief|toezegging\\w*|beantwoord\\w*|punt 8)\\b", Pattern.CASE_INSENSITIVE);

    // "aan te geven wat de mogelijkheden zijn om … te bevriezen"
    private static final Pattern POSSIBILITIES = Pattern.compile(
            "^.*?\\b(?:mogelijkheden|mogelijkheid|possibilities|options)\\s+(?:zijn\\s+)?(?:om|to)\\s+",
            Pattern.DOTALL);
    private static final int MOST_SENTENCES = 4;

    private final Speaking voices;
    private final Vocabulary measures = Vocabulary.read("measures.txt");

    Weighing(Speaking voices) {
        this.voices = voices;
    }

    List<Option> of(DossierPaper paper) {
        var reading = new PaperReading(paper);
        paper.acts(Act.Kind.CONDITION).forEach(reading::condition);
        for (var block : paper.paper().text().blocks()) {
            if (block instanceof Block.Head || block instanceof Block.Question) continue;
            for (var sentence : Sentences.of(paper, block)) reading.sentence(sentence);
        }
        paper.acts(Act.Kind.REQUEST).forEach(reading::request);
        reading.found.sort(Comparator.comparing(Option::span));
        return reading.found;
    }

    /// A condition and what follows from it.
    private record Weighed(Span span, String condition, String consequence) {}

    private final class PaperReading {
        private final DossierPaper paper;
        private final PaperWords words;
        private final String chars;
        private final List<Option> found = new ArrayList<>();
        private final BitSet taken = new BitSet();
        private final TreeMap<Integer, Option> byStart = new TreeMap<>();
        private final TreeMap<Integer, Act> requests = new TreeMap<>();

        PaperReading(DossierPaper paper) {
            this.paper = paper;
            this.words = new PaperWords(paper);
            this.chars = paper.paper().text().chars();
            paper.acts(Act.Kind.REQUEST)
                    .forEach(act -> requests.putIfAbsent(act.span().start(), act));
        }

        void condition(Act act) {
            var span = untilSemicolon(act.span());
            String before = chars.substring(
                    span.start(), Math.max(span.start(), Math.min(act.about().start(), span.end())));
            String about = text(new Span(
                    Math.min(act.about().start(), span.end()),
                    Math.min(act.about().end(), span.end())));
            if (before.isBlank()) {
                var later = LATER_CONDITION.matcher(text(span));
                if (!later.find()) return;
                add(
                        new Weighed(span, text(span).substring(later.end()), ""),
                        text(span).substring(0, later.start()));
                return;
            }
            add(new Weighed(span, before, about));
        }

        void sentence(Span sentence) {
            if (isTaken(sentence) || text(sentence).endsWith("?")) return;
            String words = text(sentence);
            var required = REQUIRES.matcher(words);
            if (required.matches() && !measures.keys(chars, sentence).isEmpty()) {
                add(new Weighed(sentence, required.group("condition"), ""), required.group("option"));
                return;
            }
            for (var pattern : List.of(IF, ONLY_IF, INVERTED)) {
                var matcher = pattern.matcher(words);
                if (!(pattern.equals(IF) ? matcher.find() : matcher.matches())) continue;
                add(new Weighed(sentence, matcher.group("condition"), consequence(matcher)));
                return;
            }
        }

        private String consequence(Matcher matcher) {
            return matcher.pattern().equals(ONLY_IF) ? "" : matcher.group("consequence");
        }

        /// A request for a measure, unless it was weighed already.
        void request(Act act) {
            String said = text(act.span());
            if (isTaken(act.span()) || measures.keys(chars, act.span()).isEmpty()) return;
            if (isAnswered(act)) return;
            String what = POSSIBILITIES.matcher(said).find() ? said : text(act.about());
            add(new Weighed(act.span(), "", ""), what);
        }

        // The answer weighs it: one line.
        private boolean isAnswered(Act act) {
            int end = act.span().end();
            return byStart.subMap(end, end + 200).values().stream()
                    .anyMatch(option -> option.what().equals(clean(text(act.about()))));
        }

        private void add(Weighed weighed) {
            boolean isBack = BACK.matcher(weighed.condition() + " " + weighed.consequence())
                            .find()
                    || weighed.consequence().isEmpty();
            var above = isBack ? above(weighed.span()) : Optional.<String>empty();
            add(weighed, above.orElse(weighed.condition()));
        }

        // "De eerste is gerichte sancties tegen personen.", or the question just before.
        private Optional<String> above(Span span) {
            int start = paper.sentence(span.start()).start();
            var asked = requests.lowerEntry(start);
            if (asked != null
                    && start - asked.getValue().span().end() < 120
                    && paper.kind() == PaperKind.DEBATE_REPORT) {
                return Optional.of(text(asked.getValue().about()));
            }
            var block = paper.block(span.start());
            if (block.isEmpty() || start <= block.get().span().start()) return Optional.empty();
            var before = paper.sentence(start - 1);
            return Optional.of(ENUMERATED.matcher(text(before)).replaceFirst(""));
        }

        private void add(Weighed weighed, String what) {
            String said = text(weighed.span());
            if (OF_PAPERS.matcher(weighed.condition() + what).find()) return;
            taken.set(weighed.span().start(), weighed.span().end());
            var favour = Favour.in(paper, words, around(weighed.span()));
            favour.add(elsewhere(weighed.span()));
            var inFavour = new LinkedHashSet<String>(favour.namedFor());
            inFavour.addAll(asking(weighed.span()));
            String shown = clean(POSSIBILITIES
                    .matcher(OPENING.matcher(what.strip()).replaceFirst(""))
                    .replaceFirst(""));
            var option = new Option(
                    paper,
                    Handle.of("options", paper.file(), shown, said),
                    weighed.span(),
                    shown,
                    clean(OPENING.matcher(weighed.condition().strip()).replaceFirst("")),
                    clean(OPENING.matcher(weighed.consequence().strip()).replaceFirst("")),
                    List.copyOf(inFavour),
                    favour.namedAgainst());
            found.add(option);
            byStart.putIfAbsent(weighed.span().start(), option);
        }

        /// What other sentences of the paragraph say for and against the same measure by its name.
        private Favour elsewhere(Span span) {
            var favour = new Favour(new LinkedHashSet<>(), new LinkedHashSet<>());
            var mine = named(Sentences.near(paper.sentences(span), span));
            var block = paper.block(span.start());
            if (mine.isEmpty() || block.isEmpty()) return favour;
            int left = MOST_SENTENCES;
            int at = paper.sentences(span).end();
            while (at < block.get().span().end() && left-- > 0) {
                var next = paper.sentence(at);
                if (named(next).stream().anyMatch(mine::contains)) favour.add(Favour.in(paper, words, next));
                at = Math.max(at + 1, next.end());
            }
            return favour;
        }

        private List<String> named(Span span) {
            return measures.in(chars, span).stream()
                    .map(hit -> text(hit.span()).toLowerCase(Locale.ROOT))
                    .toList();
        }

        // The sentence, and the next one of the same paragraph.
        private Span around(Span span) {
            var sentence = Sentences.near(paper.sentences(span), span);
            var block = paper.block(span.start());
            if (block.isEmpty() || sentence.end() >= block.get().span().end()) return sentence;
            var next = paper.sentence(sentence.end());
            boolean isOfIt = THE_SAME.matcher(text(next)).find()
                    && !OPENING.matcher(text(next)).find()
                    && !ENUMERATED.matcher(text(next)).find();
            return isOfIt ? sentence.covering(next) : sentence;
        }

        // Who moves it, who asks for it, whose statement it is.
        private List<String> asking(Span span) {
            int start = paper.sentence(span.start()).start();
            if (paper.kind() == PaperKind.MOTION) return paper.authors();
            if (paper.kind() == PaperKind.DEBATE_REPORT) {
                var asked = requests.lowerEntry(start);
                return asked != null && start - asked.getValue().span().end() < 120
                        ? Mutual.names(asked.getValue())
                        : List.of();
            }
            boolean isOwnWord = paper.kind() == PaperKind.STATEMENT
                    || paper.kind() == PaperKind.PAPER
                    || paper.kind() == PaperKind.REPORT;
            return isOwnWord ? voices.at(paper, span.start()) : List.of();
        }

        private boolean isTaken(Span span) {
            int next = taken.nextSetBit(span.start());
            return next >= 0 && next < span.end();
        }

        private Span untilSemicolon(Span span) {
            return new Span(span.start(), Sentences.semicolon(chars, span));
        }

        private String text(Span span) {
            return chars.substring(span.start(), span.end()).strip();
        }
    }

    private static String clean(String words) {
        String flat = words.strip().replaceAll("\\s+", " ");
        return CLOSING.matcher(CLOSING.matcher(flat).replaceFirst("")).replaceFirst("");
    }
}
