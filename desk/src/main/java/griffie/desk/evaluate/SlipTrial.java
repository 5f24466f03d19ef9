package griffie.desk.evaluate;

import griffie.desk.console.Console;
import griffie.desk.reading.Outcome;
import griffie.desk.reading.Reader;
import griffie.desk.reading.Readings;
import griffie.paper.Citation;
import griffie.paper.Paper;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.paper.Text;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.verification.Reading;
import griffie.registry.verification.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Damages the confirmed citations of papers, one at a time, in every way a writer might, and checks the paper again.
final class SlipTrial {
    private final Reader reader;
    private final Catalogue catalogue;
    private final SplittableRandom chance;
    private final int times;
    private final Half half;

    SlipTrial(Reader reader, Catalogue catalogue, long seed, int times, Half half) {
        this.reader = reader;
        this.catalogue = catalogue;
        this.chance = new SplittableRandom(seed);
        this.times = times;
        this.half = half;
    }

    SlipTable over(List<Path> files, Console console) {
        var table = new SlipTable();
        try (var readings = Readings.of(reader, files)) {
            console.progress()
                    .over(readings, files.size())
                    .forEachRemaining(outcomes -> outcomes.forEach(outcome -> take(outcome, table, console)));
        }
        return table;
    }

    private void take(Outcome outcome, SlipTable table, Console console) {
        switch (outcome) {
            case Outcome.Read(var file, var reading) -> {
                if (half.has(reading.paper())) tryAll(reading, table);
            }
            case Outcome.Unread(var file, var refusal) ->
                console.complain(console.words().refusal(file, refusal));
        }
    }

    private void tryAll(Reading reading, SlipTable table) {
        for (int i = 0; i < reading.checked().size(); i++) {
            var checked = reading.checked().get(i);
            table.addUndamaged(checked);
            if (!(checked.verdict() instanceof Verdict.Confirmed confirmed)) continue;
            for (int time = 0; time < times; time++) tryAll(reading, i, confirmed.id(), table);
        }
    }

    private void tryAll(Reading reading, int place, Reference right, SlipTable table) {
        boolean hasAuthor =
                reading.checked().get(place).citation().first(Said.Author.class).isPresent();
        for (var slip : Slip.values()) {
            slip.damage(right, chance, catalogue)
                    .ifPresent(damaged -> table.add(slip, hasAuthor, right, recheck(reading, place, damaged)));
        }
    }

    private Verdict recheck(Reading reading, int place, Reference damaged) {
        var citations = new ArrayList<Citation>();
        for (var checked : reading.checked()) citations.add(checked.citation());
        citations.set(place, with(citations.get(place), damaged));
        return reader.check(withoutLinks(reading.paper()), citations)
                .checked()
                .get(place)
                .verdict();
    }

    // The publisher makes the links from the words: on damaged words the right link would give the answer away.
    private static Paper withoutLinks(Paper paper) {
        var text = paper.text();
        var bare = new Text(text.chars(), text.blocks(), text.notes(), text.origin(), text.anchors());
        return new Paper(
                paper.source(),
                paper.about(),
                paper.language(),
                bare,
                paper.repairs(),
                paper.remarks(),
                paper.languages());
    }

    private static Citation with(Citation citation, Reference damaged) {
        return new Citation(citation.span(), damaged, citation.said());
    }
}
