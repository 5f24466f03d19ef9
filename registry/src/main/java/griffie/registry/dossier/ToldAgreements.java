package griffie.registry.dossier;

import griffie.paper.Actor;
import griffie.paper.DateMention;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Agreements and orders of which a paper tells what was agreed, by whom and when, without having their text:
/// `op 12 juni kwam een deal tot stand waarbij A … overdroeg, en B …`, `een verklaring tussen A, B en C`,
/// `Op 22 februari beval het Hof A om … te verzekeren`.
final class ToldAgreements {
    private static final Pattern UNDER_WHICH =
            Pattern.compile("\\b(?:waarbij|waarin|under which|in which|by which|whereby)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("\\b(?:tussen|between)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDERED =
            Pattern.compile("\\b(?:beval|bevolen|gelastte|gelast|ordered|orders)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TO = Pattern.compile("\\b(?:om|to)\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile("(?:and|en)\\s+");
    private static final int LONGEST_LIST = 120;
    private static final int FEWEST = 2;

    private final Vocabulary matters;
    private final Vocabulary instruments;

    ToldAgreements(Vocabulary matters, Vocabulary instruments) {
        this.matters = matters;
        this.instruments = instruments;
    }

    /// What one sentence tells of.
    Optional<Instrument> read(DossierPaper paper, PaperWords words, Span sentence) {
        var date = words.dates(sentence).stream()
                .filter(one -> one.role() == DateMention.Role.EVENT
                        && one.date().first().isPresent())
                .findFirst();
        if (date.isEmpty()) return Optional.empty();
        var told = new Told(paper, words, sentence, date.get());
        var noun =
                instruments.in(paper.paper().text().chars(), sentence).stream().findFirst();
        if (noun.isPresent()) {
            var found = deal(told, noun.get()).or(() -> amongParties(told, noun.get()));
            if (found.isPresent()) return found;
        }
        return order(told);
    }

    private record Told(DossierPaper paper, PaperWords words, Span sentence, DateMention date) {
        String chars() {
            return paper.paper().text().chars();
        }

        Span from(int offset) {
            return new Span(offset, sentence.end());
        }
    }

    private Optional<Instrument> deal(Told told, Vocabulary.Hit noun) {
        var matcher = UNDER_WHICH
                .matcher(told.chars())
                .region(noun.span().end(), told.sentence().end());
        if (!matcher.find()) return Optional.empty();
        var provisions = new ArrayList<Provision>();
        var parties = new LinkedHashSet<String>();
        for (var part : Sentences.parts(told.paper(), told.from(matcher.end()))) {
            var first = told.words().actors(part).stream().findFirst();
            boolean isOfParty = first.isPresent()
                    && first.get().actor() instanceof Actor.State
                    && first.get().span().start() - part.start() <= "and the Republic of ".length();
            if (!isOfParty) continue;
            parties.add(first.get().actor().name());
            provisions.add(provision(told, part));
        }
        if (parties.size() < FEWEST) return Optional.empty();
        return Optional.of(instrument(told, noun, parties, provisions));
    }

    private Optional<Instrument> amongParties(Told told, Vocabulary.Hit noun) {
        int end = noun.span().end();
        var matcher = BETWEEN.matcher(told.chars())
                .region(end, Math.min(told.sentence().end(), end + "van november 2020 ".length()));
        if (!matcher.find()) return Optional.empty();
        int to = Math.min(told.sentence().end(), matcher.end() + LONGEST_LIST);
        var parties = told.words().states(new Span(matcher.end(), to));
        return parties.size() < FEWEST ? Optional.empty() : Optional.of(instrument(told, noun, parties, List.of()));
    }

    private Optional<Instrument> order(Told told) {
        var verb = ORDERED.matcher(told.chars())
                .region(told.sentence().start(), told.sentence().end());
        if (!verb.find()) return Optional.empty();
        var to = TO.matcher(told.chars()).region(verb.end(), told.sentence().end());
        if (!to.find()) return Optional.empty();
        int duties = to.start();
        var bound = told.words().states(new Span(verb.end(), duties));
        var duty = told.from(duties);
        if (bound.isEmpty() || matters.keys(told.chars(), duty).isEmpty()) return Optional.empty();
        return Optional.of(new Instrument(
                told.paper().passage(told.sentence()).quote(),
                Set.of("order"),
                told.date().date(),
                List.copyOf(bound),
                List.of(),
                List.of(provision(told, duty)),
                told.paper().passage(told.sentence())));
    }

    private Instrument instrument(Told told, Vocabulary.Hit noun, Set<String> parties, List<Provision> provisions) {
        return new Instrument(
                named(told, noun),
                Set.of(noun.key()),
                told.date().date(),
                parties.stream().sorted().toList(),
                Mediation.named(told.paper(), told.words(), told.sentence()),
                provisions,
                told.paper().passage(told.sentence()));
    }

    // "trilaterale verklaring"
    private static String named(Told told, Vocabulary.Hit noun) {
        String before =
                told.chars().substring(told.sentence().start(), noun.span().start());
        var last =
                Pattern.compile("(\\p{L}+(?:laterale?|zamenlijke|joint))\\s+$").matcher(before);
        String words = told.chars().substring(noun.span().start(), noun.span().end());
        return last.find() ? last.group(1) + " " + words : words;
    }

    // Without the "and" in front and the full stop at the end.
    private static Span bare(Told told, Span part) {
        var and = AND.matcher(told.chars()).region(part.start(), part.end());
        int start = and.lookingAt() ? and.end() : part.start();
        int end = part.end();
        while (end > start && ".;, \n".indexOf(told.chars().charAt(end - 1)) >= 0) end--;
        return Sentences.trimmed(told.paper(), new Span(start, end));
    }

    private Provision provision(Told told, Span part) {
        var span = bare(told, part);
        return new Provision(
                told.paper(),
                span,
                "",
                matters.keys(told.chars(), span),
                told.words().places(span));
    }
}
