package griffie.desk.evaluate;

import griffie.desk.console.Console;
import griffie.desk.reading.Checked;
import griffie.desk.reading.Outcome;
import griffie.desk.reading.Reader;
import griffie.desk.reading.Reading;
import griffie.desk.reading.Readings;
import griffie.paper.Citation;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.verification.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/// Damages the confirmed citations of papers, one at a time, in every way a writer might, and checks the paper again.
final class SlipTrial {
    private final Reader reader;
    private final Catalogue catalogue;
    private final SplittableRandom chance;

    SlipTrial(Reader reader, Catalogue catalogue, long seed) {
        this.reader = reader;
        this.catalogue = catalogue;
        this.chance = new SplittableRandom(seed);
    }

    SlipTable over(List<Path> files, Console console) {
        var table = new SlipTable();
        try (var readings = Readings.of(reader, files)) {
            console.progress().over(readings, files.size()).forEachRemaining(outcome -> {
                switch (outcome) {
                    case Outcome.Read(var file, var reading) -> tryAll(reading, table);
                    case Outcome.Unread(var file, var message) -> console.complain(message);
                }
            });
        }
        return table;
    }

    private void tryAll(Reading reading, SlipTable table) {
        for (var checked : reading.checked()) {
            table.addUndamaged(checked);
            if (!(checked.verdict() instanceof Verdict.Confirmed confirmed)) continue;
            for (var slip : Slip.values()) {
                slip.damage(confirmed.id(), chance, catalogue)
                        .ifPresent(damaged -> table.add(slip, hasAuthor(checked), confirmed.id(), recheck(reading, checked, damaged)));
            }
        }
    }

    private Verdict recheck(Reading reading, Checked checked, Reference damaged) {
        var citations = reading.checked().stream()
                .map(each -> each == checked ? with(each.citation(), damaged) : each.citation())
                .toList();
        return reader.check(reading.paper(), citations).checked().get(reading.checked().indexOf(checked)).verdict();
    }

    private static Citation with(Citation citation, Reference damaged) {
        return new Citation(citation.span(), damaged, citation.said());
    }

    private static boolean hasAuthor(Checked checked) {
        return checked.citation().first(Said.Author.class).isPresent();
    }
}
