package griffie.registry.dossier;

import griffie.paper.Kebab;
import java.time.LocalDate;
import java.util.Optional;

/// The views of a dossier, in the order in which they are shown; each with the column by whose terms its lines are
/// counted in an overview.
public enum View {
    PAPERS("is-here"),
    MOTIONS("state"),
    PROMISES("state"),
    QUESTIONS("state"),
    AGREEMENTS("status"),
    CLAIMS("subject"),
    OPTIONS("outcome"),
    FIGURES("agrees"),
    TIMELINE("agrees"),
    SOURCES("holder-kind"),
    BALANCE("paper-kind"),
    CITATIONS("verdict");

    private final String countedBy;

    View(String countedBy) {
        this.countedBy = countedBy;
    }

    /// The view as it is on a day: what is overdue depends on it.
    public Table of(Dossier dossier, LocalDate day) {
        return switch (this) {
            case PAPERS -> new Papers(dossier).table();
            case MOTIONS -> new Motions(dossier, day).table();
            case PROMISES -> new Promises(dossier, day).table();
            case QUESTIONS -> new Questions(dossier, day).table();
            case AGREEMENTS -> new Agreements(dossier).table();
            case CLAIMS -> new Claims(dossier).table();
            case OPTIONS -> new Options(dossier).table();
            case FIGURES -> new Figures(dossier).table();
            case TIMELINE -> new Timeline(dossier).table();
            case SOURCES -> new Sources(dossier).table();
            case BALANCE -> new Balance(dossier).table();
            case CITATIONS -> new Citations(dossier).table();
        };
    }

    public String countedBy() {
        return countedBy;
    }

    /// Its name on the command line and in addresses.
    @Override
    public String toString() {
        return Kebab.of(this);
    }

    public static Optional<View> named(String name) {
        for (var view : values()) {
            if (view.toString().equals(name)) return Optional.of(view);
        }
        return Optional.empty();
    }
}
