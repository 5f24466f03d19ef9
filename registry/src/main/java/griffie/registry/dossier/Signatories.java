package griffie.registry.dossier;

import griffie.paper.PaperKind;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The states that made a statement or an agreement together.
final class Signatories {
    private static final int BOTH = 2;

    private final States states;

    Signatories(States states) {
        this.states = states;
    }

    /// Those who signed with two parties to the conflict and are none: they mediate.
    Set<String> without(Dossier dossier, Predicate<String> isParty) {
        var others = new HashSet<String>();
        for (var paper : dossier.papers()) {
            if (paper.kind() != PaperKind.STATEMENT && paper.kind() != PaperKind.AGREEMENT) continue;
            var signed = of(paper);
            if (signed.stream().filter(isParty).count() < BOTH) continue;
            signed.stream().filter(isParty.negate()).forEach(others::add);
        }
        return others;
    }

    /// `by the Prime Minister of the Republic of Armenia, the President of the Republic of Azerbaijan and …`
    Set<String> of(DossierPaper paper) {
        var signed = new TreeSet<String>();
        for (var author : paper.authors()) {
            for (var part : author.split(",| and | en ", -1)) states.in(part).ifPresent(signed::add);
        }
        return signed;
    }
}
