package griffie.desk.check;

import griffie.desk.console.Console;
import griffie.desk.reading.Place;
import griffie.paper.Span;
import griffie.registry.verification.Candidate;
import griffie.registry.verification.Checked;
import griffie.registry.verification.Reading;
import griffie.registry.verification.Verdict;
import java.util.Comparator;

/// The report of `check`: a line for each citation that is not confirmed, one for what was perhaps meant, then totals.
final class Report {
    private final Console console;
    private final Totals totals = new Totals();

    Report(Console console) {
        this.console = console;
    }

    /// In the order in which things stand in the file, which for notes is not that of the clean text.
    void write(Reading reading) {
        count(reading);
        var source = reading.paper().source();
        var places = new Place.Finder(source.decoded());
        reading.checked().stream()
                .filter(each -> each.verdict().status() != Verdict.Status.CONFIRMED)
                .sorted(Comparator.comparing(each -> sourceOf(each, reading)))
                .forEach(each -> write(each, reading, places));
        for (var remark : reading.paper().remarks())
            console.complain(source.file() + ": " + console.words().doubt(remark.doubt()));
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
        console.out()
                .println(console.paint()
                        .bold(totals.citations() == 0 ? words.say("totals.none", totals.papers()) : counts()));
    }

    private String counts() {
        return console.words()
                .say(
                        "totals",
                        totals.papers(),
                        totals.citations(),
                        totals.of(Verdict.Status.CONFIRMED),
                        totals.wrong(),
                        totals.unclear(),
                        totals.of(Verdict.Status.OUTSIDE),
                        totals.of(Verdict.Status.UNCHECKED));
    }

    private void write(Checked checked, Reading reading, Place.Finder places) {
        var words = console.words();
        var verdict = checked.verdict();
        String word = console.paint().verdict(verdict.status(), words.status(verdict.status()));
        String quote = words.say(
                "check.cited", reading.paper().text().of(checked.citation().span()));
        String why = words.reasons(verdict.reasons());
        String message = why.isEmpty() ? quote : quote + ": " + why;
        console.out().println(words.say("check.line", where(checked, reading, places), word, message));
        verdict.candidates().stream().findFirst().ifPresent(this::write);
    }

    private void write(Candidate candidate) {
        var words = console.words();
        console.out().println("    " + words.say("check.meant", console.paint().green(words.candidate(candidate))));
    }

    /// The line and column in a file that is text; of a file with pages the page.
    private static String where(Checked checked, Reading reading, Place.Finder places) {
        var source = reading.paper().source();
        if (source.decoded().isEmpty()) return source.file() + page(checked, reading);
        var place = places.of(sourceOf(checked, reading).start());
        return "%s:%d:%d".formatted(source.file(), place.line(), place.column());
    }

    private static String page(Checked checked, Reading reading) {
        var places = reading.paper().text().anchors().places(checked.citation().span());
        return places.isEmpty() ? "" : ", p. " + places.getFirst().page();
    }

    private static Span sourceOf(Checked checked, Reading reading) {
        return reading.paper().text().origin().source(checked.citation().span());
    }
}
