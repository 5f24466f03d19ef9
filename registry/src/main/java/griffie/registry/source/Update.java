package griffie.registry.source;

import griffie.registry.catalogue.CatalogueFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// The door: fetches what the official sources know and makes a catalogue of it.
///
/// Every page goes into a journal before the next one is asked for; an update that was stopped goes on where it was.
/// Once all is there, the next update asks only for what changed. The catalogue is made when all is there, and replaced
/// at once.
public final class Update {
    /// So long before the day of the last update the changes are asked for again.
    private static final int DAYS_AGAIN = 7;

    private static final String ROUND = "round";
    private static final String SINCE = "since";
    private static final String COMPLETE = "complete";

    private final Path journal;
    private final Addresses addresses;
    private final LocalDate today;
    private final Courier courier;
    private final Consumer<Fetched> told;

    /// A page that was fetched: of which stage, and how many things it told.
    public record Fetched(String stage, int facts) {}

    private Update(Path journal, Addresses addresses, LocalDate today, Courier courier, Consumer<Fetched> told) {
        this.journal = journal;
        this.addresses = addresses;
        this.today = today;
        this.courier = courier;
        this.told = told;
    }

    /// An update that keeps its journal in a folder; nothing is asked before it is run.
    public static Update in(Path folder, Addresses addresses, Pace pace, LocalDate today, Consumer<Fetched> told) {
        return with(folder, addresses, today, new Courier(pace, Courier.Waiting.REAL), told);
    }

    static Update with(Path folder, Addresses addresses, LocalDate today, Courier courier, Consumer<Fetched> told) {
        return new Update(folder.resolve("official.journal"), addresses, today, courier, told);
    }

    /// Fetches everything from a day on that is not there yet, and compiles the catalogue.
    ///
    /// @param since the first day of the official publications that are asked for
    /// @throws IOException when a source fails for good; what was fetched until then is kept
    public void run(LocalDate since, Path compiled) throws IOException {
        try (courier;
                var pages = Journal.open(journal)) {
            var round = round(pages);
            for (var stage : stages(pages, round, since)) follow(stage, pages);
            CatalogueFile.write(Harvest.parts(pages.facts(), addresses, round), compiled);
            pages.append(COMPLETE, new Page(List.of(), round.toString(), Page.Rest.NONE));
            pages.append(ROUND, new Page(List.of(), round.toString(), Page.Rest.NONE));
        }
    }

    /// The day on which the running round began; what was fetched in it is of that day or later.
    private LocalDate round(Journal pages) throws IOException {
        var mark = pages.mark(ROUND);
        if (mark != null && mark.rest() == Page.Rest.MORE) return LocalDate.parse(mark.next());
        // Each stage that goes on from round to round is opened again, those that begin anew are forgotten.
        var before = (mark == null ? today : LocalDate.parse(mark.next())).minusDays(DAYS_AGAIN);
        pages.append(SINCE, new Page(List.of(), before.toString(), Page.Rest.NONE));
        for (var again : List.of("dossiers", "publications")) {
            pages.append(again, new Page(List.of(), "", Page.Rest.MORE));
        }
        for (var on : List.of("changes-Document", "changes-Zaak", "changes-Besluit")) {
            var at = pages.mark(on);
            if (at != null) pages.append(on, new Page(List.of(), at.next(), Page.Rest.MORE));
        }
        pages.append(ROUND, new Page(List.of(), today.toString(), Page.Rest.MORE));
        return today;
    }

    private List<Stage> stages(Journal pages, LocalDate round, LocalDate since) throws IOException {
        var last = pages.mark(SINCE);
        var before = LocalDate.parse(Objects.requireNonNull(last).next());
        var position = new FeedPosition(before);
        follow(position, pages);
        var found = pages.mark(position.name());
        String begin = found == null ? "0" : found.next().split(" ", -1)[0];
        boolean isFirst = pages.mark(COMPLETE) == null;
        return List.of(
                OpenDataStage.DOCUMENTS,
                OpenDataStage.CASES,
                new DossierStage(),
                new FeedStage("Document", OpenDataStage.DOCUMENTS, OpenData.DOCUMENT, begin),
                new FeedStage("Zaak", OpenDataStage.CASES, OpenData.CASE, begin),
                new FeedStage("Besluit", OpenDataStage.CASES, OpenData.CASE, begin),
                isFirst ? new PublicationStage("date", since, round) : new PublicationStage("modified", before, round));
    }

    private void follow(Stage stage, Journal pages) throws IOException {
        var mark = pages.mark(stage.name());
        while (mark == null || mark.rest() == Page.Rest.MORE) {
            var page = stage.page(courier, addresses, mark == null ? "" : mark.next());
            pages.append(stage.name(), page);
            told.accept(new Fetched(stage.name(), page.facts().size()));
            mark = new Journal.Mark(page.next(), page.rest());
        }
    }
}
