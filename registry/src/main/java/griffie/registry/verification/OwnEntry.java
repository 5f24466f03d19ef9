package griffie.registry.verification;

import griffie.paper.Doubt;
import griffie.paper.Paper;
import griffie.paper.Remark;
import griffie.paper.Said;
import griffie.paper.Span;
import griffie.registry.catalogue.Catalogue;
import java.util.List;

/// Holds a paper against its own entry: its number and its date belong together.
final class OwnEntry {
    /// A paper is printed, and registered, some days after it was written.
    private static final int DAYS_OFF = 31;

    private OwnEntry() {}

    static List<Remark> doubts(Paper paper, Catalogue catalogue) {
        var id = paper.id();
        var date = paper.about(Said.Dated.class).findFirst();
        if (id.isEmpty() || date.isEmpty()) return List.of();
        return catalogue.day(id.get()).stream()
                .filter(known -> DateDistance.days(date.get().date(), known) > DAYS_OFF)
                .map(known -> new Remark(
                        inText(date.get().span(), paper),
                        new Doubt.CatalogueDiffers(id.get() + ", " + date.get().date(), id.get() + ", " + known)))
                .toList();
    }

    private static Span inText(Span span, Paper paper) {
        return span.end() <= paper.text().chars().length() ? span : new Span(0, 0);
    }
}
