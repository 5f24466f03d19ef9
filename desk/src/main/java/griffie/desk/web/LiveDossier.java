package griffie.desk.web;

import griffie.desk.dossier.DossierFolder;
import griffie.registry.dossier.Dossier;
import griffie.registry.ledger.Ledger;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// The dossier of a folder, which follows the ledger while others write to it.
final class LiveDossier {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final DossierFolder folder;
    private final Clock clock;
    private Snapshot now;
    private Instant looked;

    private LiveDossier(DossierFolder folder, Clock clock, Snapshot now) {
        this.folder = folder;
        this.clock = clock;
        this.now = now;
        this.looked = clock.instant();
    }

    static LiveDossier of(DossierFolder folder, Clock clock) throws IOException {
        try (var ledger = Ledger.read(folder.kept())) {
            return new LiveDossier(folder, clock, new Snapshot(Dossier.of(ledger), LocalDate.now(clock)));
        }
    }

    /// As the ledger was a second ago or later.
    synchronized Snapshot now() throws IOException {
        var instant = clock.instant();
        boolean isRecent = Duration.between(looked, instant).compareTo(PATIENCE) < 0;
        return isRecent ? now : latest();
    }

    /// As the ledger is now.
    synchronized Snapshot latest() throws IOException {
        looked = clock.instant();
        var day = LocalDate.now(clock);
        try (var ledger = Ledger.read(folder.kept())) {
            var dossier = now.dossier().after(ledger);
            if (dossier.upTo() != now.dossier().upTo() || !day.equals(now.day())) now = new Snapshot(dossier, day);
        }
        return now;
    }
}
