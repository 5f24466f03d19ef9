package griffie.desk.dossier;

import griffie.registry.ledger.Ledger;
import java.nio.file.Path;

/// The folder of a dossier: where its papers are, and where its ledger and index are kept.
public record DossierFolder(Path papers, Path kept) {
    private static final String HIDDEN = ".griffie";

    /// The folder with papers, or the one with the ledger, whichever was named. `kept` may be empty: then it is the
    /// hidden folder `.griffie` among the papers.
    public static DossierFolder of(Path named, String kept) {
        if (!kept.isEmpty()) return new DossierFolder(named, Path.of(kept));
        return Ledger.isIn(named) ? new DossierFolder(named, named) : new DossierFolder(named, named.resolve(HIDDEN));
    }

    public boolean hasLedger() {
        return Ledger.isIn(kept);
    }
}
