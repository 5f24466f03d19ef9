package griffie.desk.check;

import griffie.desk.console.Console;
import griffie.desk.reading.Checked;
import griffie.desk.reading.Place;
import griffie.desk.reading.Reading;
import griffie.registry.verification.Verdict;
import java.util.Objects;

/// The report of `check`: a line for each citation that is not confirmed, one for what was perhaps meant, then totals.
final class Report {
    private final Console console;
    private final Totals totals = new Totals();

    Report(Console console) {
        this.console = console;
    }

    void write(Reading reading) {
        count(reading);
        var places = new Place.Finder(reading.paper().source().decoded());
        for (var checked : reading.checked()) {
            if (checked.verdict().status() != Verdict.Status.CONFIRMED) write(checked, reading, places);
        }
        for (var remark : reading.paper().remarks()) {
            console.complain(reading.paper().source().file() + ": " + remark.message());
        }
    }

    void count(Reading reading) {
        totals.add(reading);
    }

    void countUnread() {
        totals.addUnread();
    }

    /// 2 when nothing could be read at all.
    int exitStatus() {
        if (totals.unread() > 0 && totals.papers() == 0) return 2;
        return totals.wrong() > 0 ? 1 : 0;
    }

    void writeTotals() {
        var words = console.words();
        if (totals.unread() > 0) console.out().println(words.say("totals.unread", totals.unread()));
        String line = words.say(
                "totals",
                totals.papers(),
                totals.citations(),
                totals.of(Verdict.Status.CONFIRMED),
                totals.wrong(),
                totals.unclear(),
                totals.of(Verdict.Status.OUTSIDE),
                totals.of(Verdict.Status.UNCHECKED));
        console.out().println(console.paint().bold(line));
    }

    private void write(Checked checked, Reading reading, Place.Finder places) {
        var words = console.words();
        var verdict = checked.verdict();
        String word = console.paint().verdict(verdict.status(), words.status(verdict.status()));
        String quote = words.say("check.cited", reading.paper().text().of(checked.citation().span()));
        String why = words.reasons(verdict.reasons());
        console.out().println(words.say("check.line", where(checked, reading, places), word, why.isEmpty() ? quote : quote + ": " + why));
        verdict.candidates().stream()
                .findFirst()
                .ifPresent(first -> console.out()
                        .println("    " + words.say("check.meant", console.paint().green(words.candidate(first)))));
    }

    private static String where(Checked checked, Reading reading, Place.Finder places) {
        var paper = reading.paper();
        if (paper.source().decoded().isEmpty()) return Objects.toString(paper.source().file());
        var source = paper.text().origin().source(checked.citation().span());
        var place = places.of(source.start());
        return "%s:%d:%d".formatted(paper.source().file(), place.line(), place.column());
    }
}
