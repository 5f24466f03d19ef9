package griffie.registry.dossier;

import griffie.paper.Actor;
import griffie.paper.Block;
import griffie.paper.Edtf;
import griffie.paper.PaperKind;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the papers that are agreements themselves: numbered points in which states undertake something.
final class AgreementTexts {
    private static final Set<PaperKind> KINDS = EnumSet.of(PaperKind.STATEMENT, PaperKind.AGREEMENT, PaperKind.PAPER);
    private static final Pattern POINT = Pattern.compile("(?<number>\\d{1,2})[.)]\\s+\\S");
    private static final Pattern DUTY = Pattern.compile("""
            (?x) \\b (?:
            shall | will | agrees? \\s+ (?: to | that ) | undertakes? | commits? | confirms?
            | zal | zullen | stemt \\s+ in | verbind\\w* | verplicht\\w* | komen \\s+ overeen | bevestig\\w* | erken\\w*
            ) \\b""", Pattern.CASE_INSENSITIVE);
    private static final Pattern VERB = Pattern.compile(
            "\\b(?:shall|will|agrees?|undertakes?|commits?|confirms?|stays?|is|are|remains?|zal|zullen|stemt|verbind\\w*"
                    + "|verplicht\\w*|komen|bevestig\\w*|blijft|wordt|worden)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_POINTS = 2;
    private static final int LONGEST_NAME = 160;

    private final Names names;
    private final Vocabulary matters;
    private final Vocabulary instruments;

    AgreementTexts(Names names, Vocabulary matters, Vocabulary instruments) {
        this.names = names;
        this.matters = matters;
        this.instruments = instruments;
    }

    /// The agreement whose text a paper is.
    Optional<Instrument> read(DossierPaper paper) {
        if (!KINDS.contains(paper.kind()) || paper.date().isEmpty()) return Optional.empty();
        var words = new PaperWords(paper);
        var provisions = provisions(paper, words);
        if (provisions.isEmpty()) return Optional.empty();
        String head = paper.paper()
                .text()
                .chars()
                .substring(0, provisions.getFirst().span().start());
        var mediators = mediators(paper, words, head.length());
        var parties = parties(words, head, provisions).stream()
                .filter(party -> !mediators.contains(party))
                .toList();
        if (parties.size() < 2) return Optional.empty();
        String name = name(paper, head);
        return Optional.of(new Instrument(
                name,
                instruments.keys(head, new Span(0, head.length())),
                new Edtf(paper.date().get().toString()),
                parties,
                mediators,
                provisions,
                paper.passage(provisions.getFirst().span())));
    }

    private List<Provision> provisions(DossierPaper paper, PaperWords words) {
        var provisions = new ArrayList<Provision>();
        int points = 0;
        int duties = 0;
        for (var block : paper.paper().text().blocks()) {
            var matcher = POINT.matcher(paper.paper().text().chars())
                    .region(block.span().start(), block.span().end());
            if (block instanceof Block.Head || !matcher.lookingAt()) continue;
            points++;
            if (DUTY.matcher(paper.paper().text().of(block.span())).find()) duties++;
            addPoint(paper, words, block, matcher.group("number"), provisions);
        }
        return points >= FEWEST_POINTS && 2 * duties > points ? provisions : List.of();
    }

    // A further sentence is a provision of its own when it lays the duty on another: on one party, or on a named place.
    private void addPoint(
            DossierPaper paper, PaperWords words, Block block, String number, List<Provision> provisions) {
        var sentences = sentences(paper, block);
        Span current = sentences.getFirst();
        String bearer = bearer(paper, words, current);
        for (var sentence : sentences.subList(1, sentences.size())) {
            String other = bearer(paper, words, sentence);
            if (other.isEmpty() || other.equals(bearer)) {
                current = current.covering(sentence);
                continue;
            }
            provisions.add(provision(paper, words, current, number));
            current = sentence;
            bearer = other;
        }
        provisions.add(provision(paper, words, current, number));
    }

    // "1." may be read as a sentence of its own.
    private static List<Span> sentences(DossierPaper paper, Block block) {
        var sentences = Sentences.of(paper, block);
        if (sentences.size() < 2 || sentences.getFirst().length() > "99. ".length()) return sentences;
        var joined = new ArrayList<>(sentences.subList(1, sentences.size()));
        joined.set(0, sentences.getFirst().covering(sentences.get(1)));
        return joined;
    }

    private Provision provision(DossierPaper paper, PaperWords words, Span span, String number) {
        return new Provision(
                paper, span, number, matters.keys(paper.paper().text().chars(), span), words.places(span));
    }

    private static String bearer(DossierPaper paper, PaperWords words, Span sentence) {
        var verb = VERB.matcher(paper.paper().text().chars()).region(sentence.start(), sentence.end());
        if (!verb.find()) return "";
        var names = new LinkedHashSet<String>();
        for (var mention : words.actors(new Span(sentence.start(), verb.start()))) {
            switch (mention.actor()) {
                case Actor.State state -> names.add(state.name());
                case Actor.Place place -> names.add(place.name());
                case Actor.Organisation organisation -> names.add(organisation.name());
                case Actor.Person person -> {}
                case Actor.Group group -> {}
            }
        }
        return names.size() == 1 ? names.iterator().next() : "";
    }

    // Those named above the points that the points name too: France was at the table, and undertook nothing.
    private List<String> parties(PaperWords words, String head, List<Provision> provisions) {
        var inHead = names.states(head);
        var bound = new LinkedHashSet<String>();
        for (var provision : provisions) bound.addAll(words.states(provision.span()));
        var both = inHead.stream().filter(bound::contains).sorted().toList();
        return both.size() >= 2 ? both : bound.stream().sorted().toList();
    }

    private static List<String> mediators(DossierPaper paper, PaperWords words, int end) {
        for (var block : paper.paper().text().blocks()) {
            if (block.span().start() >= end) break;
            for (var sentence : Sentences.of(paper, block)) {
                var named = Mediation.named(paper, words, sentence);
                if (!named.isEmpty()) return named;
            }
        }
        return List.of();
    }

    private String name(DossierPaper paper, String head) {
        String title = paper.paper().title().orElse("").strip();
        if (!title.isEmpty() && title.length() <= LONGEST_NAME) return title;
        for (var line : head.split("\\R", -1)) {
            String stripped = line.strip();
            boolean isNamed = stripped.length() <= LONGEST_NAME * 2
                    && !instruments
                            .in(stripped, new Span(0, Math.min(stripped.length(), LONGEST_NAME)))
                            .isEmpty();
            if (isNamed) return stripped;
        }
        return title.isEmpty() ? paper.file() : title;
    }
}
