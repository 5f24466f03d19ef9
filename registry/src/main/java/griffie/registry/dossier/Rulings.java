package griffie.registry.dossier;

import griffie.registry.ledger.Decision;

/// What people decided on the lines of a view: what they rejected is not shown, what they corrected shows their value.
final class Rulings {
    private final Dossier dossier;

    Rulings(Dossier dossier) {
        this.dossier = dossier;
    }

    boolean isRejected(Handle handle) {
        return dossier.decision(handle)
                .filter(decision -> decision.verb() == Decision.Verb.REJECT)
                .isPresent();
    }

    /// The person's value where there is one, else what was proposed.
    Cell cell(Handle handle, Cell proposed) {
        return dossier.decision(handle)
                .filter(decision -> decision.verb() == Decision.Verb.CORRECT)
                .<Cell>map(decision -> new Cell.Words(decision.value()))
                .orElse(proposed);
    }
}
