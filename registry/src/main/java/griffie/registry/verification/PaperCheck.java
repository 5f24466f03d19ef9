package griffie.registry.verification;

import griffie.paper.Reference;
import griffie.paper.Reference.Kamerstuk;
import griffie.paper.Said;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.catalogue.Entry;
import griffie.registry.catalogue.Sought;
import griffie.registry.verification.Reason.Slip;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Checks a citation of a numbered paper of the States General.
final class PaperCheck {
    /// Words by which a text itself says that the cited paper was replaced.
    private static final Pattern REPLACES = Pattern.compile("""
            (?xi)
            ter \\s vervanging \\s van | t\\.v\\.v\\. | \\bwas \\s nr | gedrukt \\s onder
            """);

    private final Catalogue catalogue;
    private final Testimony said;
    private final Kamerstuk written;
    private final Absence absence;
    private @Nullable Map<Kamerstuk, Slip.Kind> near;

    PaperCheck(Catalogue catalogue, Testimony said, Kamerstuk written) {
        this.catalogue = catalogue;
        this.said = said;
        this.written = written;
        this.absence = new Absence(catalogue, said, written);
    }

    Verdict verdict() {
        var entry = known();
        var newer = newest(written);
        if (newer.isPresent() && isMeant(newer.get(), entry)) return superseded(newer.get());
        return entry.map(this::existing).orElseGet(this::absent);
    }

    /// The entry, under its own dossier or under another one that the text names for it.
    private Optional<Entry> known() {
        var own = catalogue.entry(written);
        if (own.isPresent()) return own;
        return said.citation()
                .said(Said.AlsoIn.class)
                .flatMap(also -> catalogue.entry(new Kamerstuk(also.dossier(), written.number())).stream())
                .findFirst();
    }

    private Verdict existing(Entry entry) {
        var agreement = Agreement.of(catalogue, said, entry);
        if (agreement.differing().isEmpty()) {
            return ofOthers(entry, agreement)
                    .orElseGet(() -> new Verdict.Confirmed(entry.id(), entry.label(), agreement.agreeing()));
        }
        var ranking = ranked(any -> true);
        agreement.withSubject(said.widerWords());
        ranking.weigh(Weights.of(Slip.Kind.NONE) + agreement.weight());
        // The number is right and the name is wrong: a paper that fits the name alone is not what was meant.
        var candidates = agreement.namesSubject() ? ranking.onSubject() : ranking.candidates();
        return new Verdict.Differs(entry.id(), entry.label(), agreement.differing(), candidates);
    }

    /// One of two named authors did not sign it, and one slip away stands a paper that both signed.
    private Optional<Verdict> ofOthers(Entry entry, Agreement agreement) {
        if (agreement.missing().isEmpty()) return Optional.empty();
        var ranking = ranked(Agreement::namesAllAuthors);
        if (ranking.isEmpty()) return Optional.empty();
        return Optional.of(new Verdict.Differs(entry.id(), entry.label(), agreement.missing(), ranking.candidates()));
    }

    private Verdict absent() {
        var proof = absence.proof();
        var doubt = proof.isPresent() ? proof : absence.doubt();
        // What may have been meant costs the most to find, and is only asked for where something is wrong.
        if (doubt.isEmpty()) return new Verdict.Outside(List.of());
        var candidates = inRange(ranked(any -> true)).candidates();
        if (proof.isPresent()) return new Verdict.NotFound(List.of(proof.get()), candidates);
        return absence.isConvincing(candidates)
                ? new Verdict.NotFound(List.of(doubt.get()), candidates)
                : new Verdict.Outside(List.of());
    }

    /// Every known paper that one slip away from the written one fits what is said, and what is asked of it.
    private Ranking ranked(Predicate<Agreement> asked) {
        var ranking = new Ranking();
        var words = said.widerWords();
        var near = near();
        near.forEach(
                (meant, slip) -> catalogue.entry(meant).ifPresent(entry -> offer(ranking, entry, slip, words, asked)));
        var elsewhere = new HashMap<Reference, Entry>();
        var sought = Sought.startingWith("kst-").withNumber(written.number());
        for (var author : said.authors()) {
            for (var entry : catalogue.writtenBy(author.surname(), sought)) {
                if (isSameNumberElsewhere(entry, near.keySet())) elsewhere.put(entry.id(), entry);
            }
        }
        elsewhere.values().forEach(entry -> offer(ranking, entry, Slip.Kind.DOSSIER_CHANGED, words, asked));
        return ranking;
    }

    private Map<Kamerstuk, Slip.Kind> near() {
        if (near == null) near = Slips.papers(written, catalogue);
        return near;
    }

    private boolean isSameNumberElsewhere(Entry entry, Set<Kamerstuk> near) {
        return entry.id() instanceof Kamerstuk other
                && other.number().equals(written.number())
                && !near.contains(other)
                && !other.equals(written);
    }

    private void offer(Ranking ranking, Entry entry, Slip.Kind slip, Words words, Predicate<Agreement> asked) {
        // The paper does not cite itself.
        if (said.isOf(entry.id())) return;
        var agreement = Agreement.of(catalogue, said, entry);
        // A repair that disagrees on author or date is often another person's paper.
        if (!agreement.differing().isEmpty()) return;
        agreement.withSubject(words);
        // Where somebody is named, a paper of nobody known is no better than a guess.
        if (!said.authors().isEmpty() && !agreement.namesAuthor()) return;
        if (slip == Slip.Kind.DOSSIER_CHANGED && !agreement.namesSubject()) return;
        if (!asked.test(agreement)) return;
        ranking.add(entry.id(), entry.label(), slip, agreement.withReplaced().evidence());
    }

    /// Adds papers that no catalogue has, but whose number lies in the known range of a dossier one slip away.
    private Ranking inRange(Ranking ranking) {
        if (!Slips.isNumber(written.number())) return ranking;
        int number = Integer.parseInt(written.number());
        near().forEach((meant, slip) -> {
            if (meant.dossier().equals(written.dossier())) return;
            if (catalogue.entry(meant).isPresent()) return;
            catalogue.entry(new Reference.WholeDossier(meant.dossier())).ifPresent(dossier -> {
                if (dossier.last() < number || isTooSmall(meant, number, dossier.last())) return;
                if (!new Absence(catalogue, said, meant).proof().isEmpty()) return;
                var inRange = new Evidence(new Reason.InRange(meant.dossier(), dossier.last()), Weights.ONLY_IN_RANGE);
                ranking.add(meant, dossier.label(), slip, List.of(inRange));
            });
        });
        return ranking;
    }

    // A dossier of thousands of papers holds every small number: that says nothing.
    private boolean isTooSmall(Kamerstuk meant, int number, int last) {
        return !written.dossier().suffix().equals(meant.dossier().suffix()) && number * 4 < last;
    }

    /// The last paper in the chain of replacements, where there is one and it was there when the text was written.
    private Optional<Entry> newest(Kamerstuk old) {
        Set<Reference> seen = new HashSet<>();
        Optional<Entry> newest = Optional.empty();
        Reference at = old;
        while (seen.add(at)) {
            var next = catalogue.replacing(at).stream()
                    .filter(this::isBeforePaper)
                    .filter(entry -> !seen.contains(entry.id()))
                    .max(Comparator.comparing(PaperCheck::day).thenComparingInt(PaperCheck::number));
            if (next.isEmpty()) break;
            newest = next;
            at = next.get().id();
        }
        return newest;
    }

    private static String day(Entry entry) {
        return entry.date().toString();
    }

    private static int number(Entry entry) {
        return entry.id() instanceof Kamerstuk paper && Slips.isNumber(paper.number())
                ? Integer.parseInt(paper.number())
                : 0;
    }

    private boolean isBeforePaper(Entry entry) {
        var date = entry.date().whole();
        var paper = said.paperDate();
        return date.isEmpty() || paper.isEmpty() || !date.get().isAfter(paper.get());
    }

    /// Whether the replaced paper is what was meant, and the text does not itself say that it was replaced.
    private boolean isMeant(Entry newer, Optional<Entry> old) {
        if (said.isOf(newer.id())) return false;
        if (REPLACES.matcher(said.sentences()).find()) return false;
        var reasons = new ArrayList<Reason>(
                old.map(entry -> Agreement.of(catalogue, said, entry).differing())
                        .orElse(List.of()));
        if (old.isEmpty()) reasons.addAll(Agreement.of(catalogue, said, newer).differing());
        return reasons.stream().noneMatch(Reason.AuthorDiffers.class::isInstance);
    }

    private Verdict superseded(Entry newer) {
        var agreement = Agreement.of(catalogue, said, newer);
        var ranking = new Ranking();
        ranking.add(newer.id(), newer.label(), Slip.Kind.OLD_NUMBER, agreement.evidence());
        var share = new Candidate(
                newer.id(), newer.label(), 1, ranking.candidates().getFirst().evidence());
        return new Verdict.Superseded(written, List.of(new Reason.ReplacedBy(newer.id())), List.of(share));
    }
}
