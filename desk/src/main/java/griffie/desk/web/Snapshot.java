package griffie.desk.web;

import griffie.registry.dossier.Dossier;
import griffie.registry.dossier.View;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/// A dossier as it is on a day, with the views of it that somebody looked at.
final class Snapshot {
    private final Dossier dossier;
    private final LocalDate day;
    private final Map<View, ViewTable> tables = new EnumMap<>(View.class);

    Snapshot(Dossier dossier, LocalDate day) {
        this.dossier = dossier;
        this.day = day;
    }

    Dossier dossier() {
        return dossier;
    }

    LocalDate day() {
        return day;
    }

    synchronized ViewTable table(View view) {
        return tables.computeIfAbsent(view, any -> new ViewTable(view.of(dossier, day)));
    }
}
