package griffie.registry.verification;

import griffie.paper.Citation;
import griffie.paper.Reference;

/// A citation with what checking it gave.
public record Checked(Citation citation, Verdict verdict) {
    /// Whether a reader who follows the citation as written would end at the wrong paper, or at none.
    public boolean isWrong() {
        return switch (verdict.status()) {
            case DIFFERS, SUPERSEDED, NOT_FOUND -> true;
            case CONFIRMED, AMBIGUOUS, INCOMPLETE, OUTSIDE, UNCHECKED -> false;
        };
    }

    /// What is cited, with the parts that the citation left out where the catalogue knows them: `S/RES/2728(2024)`.
    public Reference fullReference() {
        return switch (verdict) {
            case Verdict.Confirmed confirmed -> confirmed.id();
            case Verdict.Differs differs -> differs.id();
            case Verdict.Superseded superseded -> superseded.id();
            case Verdict.NotFound v -> citation.reference();
            case Verdict.Ambiguous v -> citation.reference();
            case Verdict.Incomplete v -> citation.reference();
            case Verdict.Outside v -> citation.reference();
            case Verdict.Unchecked v -> citation.reference();
        };
    }

    /// The title of what is cited; empty where nothing is known of it.
    public String label() {
        return switch (verdict) {
            case Verdict.Confirmed confirmed -> confirmed.label();
            case Verdict.Differs differs -> differs.label();
            case Verdict.Superseded v -> "";
            case Verdict.NotFound v -> "";
            case Verdict.Ambiguous v -> "";
            case Verdict.Incomplete v -> "";
            case Verdict.Outside v -> "";
            case Verdict.Unchecked v -> "";
        };
    }
}
