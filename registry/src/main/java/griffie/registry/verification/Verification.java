package griffie.registry.verification;

import griffie.paper.Citation;
import griffie.paper.Paper;
import griffie.paper.Reference;
import griffie.paper.Remark;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.catalogue.Entry;
import java.util.List;
import java.util.Optional;

/// Checks citations against a catalogue: each gets one verdict, with its reasons and what may have been meant.
public final class Verification {
    private final Catalogue catalogue;

    private Verification(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public static Verification against(Catalogue catalogue) {
        return new Verification(catalogue);
    }

    /// One verdict for each citation, in the same order.
    public List<Verdict> check(Paper paper, List<Citation> citations) {
        var said = citations.stream()
                .map(citation -> Testimony.of(paper, citation))
                .toList();
        var single = said.stream()
                .map(one -> Contradiction.over(verdict(one), catalogue, one))
                .toList();
        return Hyperlinks.of(catalogue, paper.text()).over(OneThing.over(single, said), said);
    }

    /// What a paper says of itself that its entry in the catalogue contradicts.
    public List<Remark> doubts(Paper paper) {
        return OwnEntry.doubts(paper, catalogue);
    }

    /// Everything that was weighed for a paper as what is meant by a citation; empty when the paper is not known.
    public List<Evidence> evidence(Paper paper, Citation citation, Reference meant) {
        var said = Testimony.of(paper, citation);
        return entry(meant)
                .map(entry -> Agreement.of(catalogue, said, entry)
                        .withSubject(said.widerWords())
                        .withReplaced()
                        .evidence())
                .orElse(List.of());
    }

    private Verdict verdict(Testimony said) {
        return switch (said.citation().reference()) {
            case Reference.Kamerstuk paper -> new PaperCheck(catalogue, said, paper).verdict();
            case Reference.SecurityCouncilResolution resolution ->
                new ResolutionCheck(catalogue, said, resolution).verdict();
            case Reference.Incomplete incomplete -> new IncompleteCheck(catalogue, said, incomplete).verdict();
            case Reference.WebAddress ignored -> new Verdict.Unchecked();
            case Reference other -> known(said, other);
        };
    }

    /// Of everything else only what is known to exist can be told.
    private Verdict known(Testimony said, Reference reference) {
        var entry = entry(reference);
        if (entry.isEmpty()) return new Verdict.Outside(List.of());
        String label = entry.get().label();
        // A dossier is as old as its first paper, which need not be in the catalogue.
        if (reference instanceof Reference.WholeDossier) {
            return new Verdict.Confirmed(reference, label, List.of());
        }
        var agreement = Agreement.of(catalogue, said, entry.get());
        var differing = agreement.differing().stream()
                .filter(reason -> reason instanceof Reason.AuthorDiffers || reason instanceof Reason.LaterThanPaper)
                .toList();
        return differing.isEmpty()
                ? new Verdict.Confirmed(reference, label, agreement.agreeing())
                : new Verdict.Differs(reference, label, differing, near(said, reference));
    }

    /// Answers of the same session one slip away that the named persons did ask for.
    private List<Candidate> near(Testimony said, Reference reference) {
        if (!(reference instanceof Reference.Aanhangsel answer)) return List.of();
        var ranking = new Ranking();
        Slips.numbers(Integer.toString(answer.number())).forEach((number, slip) -> {
            if (number.length() > 5) return;
            var other = new Reference.Aanhangsel(answer.chamber(), answer.session(), Integer.parseInt(number));
            catalogue.entry(other).ifPresent(entry -> {
                var agreement = Agreement.of(catalogue, said, entry).withSubject(said.widerWords());
                if (!agreement.differing().isEmpty() || !agreement.namesAuthor()) return;
                ranking.add(other, entry.label(), slip, agreement.evidence());
            });
        });
        return ranking.candidates();
    }

    private Optional<Entry> entry(Reference reference) {
        var own = catalogue.entry(reference);
        // Questions are known under the number of their case.
        if (own.isPresent() || !(reference instanceof Reference.Registration registration)) return own;
        return catalogue.entry(new Reference.Kamervraag(registration.number()));
    }
}
