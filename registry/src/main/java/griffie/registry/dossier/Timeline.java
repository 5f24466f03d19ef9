package griffie.registry.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Dated events, the oldest first, each once, with every passage that tells of it and the dates that they give.
final class Timeline {
    private static final List<String> COLUMNS = List.of("date", "event", "agrees", "dates", "papers", "told-by");

    private final Dossier dossier;
    private final Rulings rulings;

    Timeline(Dossier dossier) {
        this.dossier = dossier;
        this.rulings = new Rulings(dossier);
    }

    Table table() {
        var voices = new Voices(dossier);
        var tellings = dossier.papers().stream()
                .flatMap(paper -> new Tellings(paper, voices).all().stream())
                .filter(telling -> !rulings.isRejected(telling.handle()))
                .toList();
        var lines = new Events(tellings)
                .all().stream()
                        .filter(event -> !rulings.isRejected(handle(event)))
                        .sorted(Comparator.comparing(
                                        (DatedEvent event) -> event.clearest().first())
                                .thenComparing(event -> event.clearest().last()))
                        .map(this::line)
                        .toList();
        return new Table(View.TIMELINE, COLUMNS, lines);
    }

    private static Handle handle(DatedEvent event) {
        return Handle.of("timeline", event.first().handle().digits());
    }

    private Line line(DatedEvent event) {
        var handle = handle(event);
        var clearest = event.clearest();
        var papers = event.tellings().stream()
                .map(telling -> telling.paper().file())
                .distinct()
                .toList();
        var passages =
                event.tellings().stream().map(Telling::passage).distinct().toList();
        var dates = event.dates();
        return new Line(
                handle,
                List.of(
                        rulings.cell(handle, new Cell.Day(clearest.date().written())),
                        new Cell.Words(clearest.passage().quote()),
                        new Cell.Term(papers.size() == 1 ? "alone" : event.agrees() ? "agree" : "differ"),
                        dates.size() > 1 ? new Cell.Names(dates) : Cell.EMPTY,
                        new Cell.Files(papers),
                        new Cell.Passages(passages)),
                Optional.of(clearest.passage()),
                dossier.decision(handle));
    }
}
