package griffie.desk.check;

import griffie.desk.console.Console;
import griffie.desk.reading.Reader;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.registry.verification.Checked;
import griffie.registry.verification.Evidence;
import griffie.registry.verification.Reading;
import java.util.List;
import java.util.Locale;

/// Why a citation got its verdict: what the text says, what was weighed for the paper as written, and for each
/// candidate.
///
/// Each piece of evidence stands with its weight, a natural logarithm; the probability of a candidate is its share of
/// all that may have been meant.
final class Explanation {
    private final Reader reader;
    private final Console console;
    private int explained;

    Explanation(Reader reader, Console console) {
        this.reader = reader;
        this.console = console;
    }

    /// Explains every citation of a reading whose identifier, or whose words, are these.
    void write(Reading reading, String wanted) {
        for (var checked : reading.checked()) {
            String words = reading.paper().text().of(checked.citation().span());
            if (words.equalsIgnoreCase(wanted) || isOf(checked, wanted)) write(reading, checked, words);
        }
    }

    /// How many were explained.
    int explained() {
        return explained;
    }

    private static boolean isOf(Checked checked, String wanted) {
        return checked.citation().reference().toString().equalsIgnoreCase(wanted)
                || checked.fullReference().toString().equalsIgnoreCase(wanted);
    }

    private void write(Reading reading, Checked checked, String written) {
        explained++;
        var words = console.words();
        var status = checked.verdict().status();
        line(
                0,
                console.paint().bold(reading.paper().source().file() + ": " + words.say("check.cited", written)) + " "
                        + console.paint().verdict(status, words.status(status)));
        String why = words.reasons(checked.verdict().reasons());
        if (!why.isEmpty()) line(1, why);
        line(1, words.say("explain.said") + ":");
        reading.paper().id().ifPresent(id -> line(2, words.say("explain.paper", id)));
        for (var said : checked.citation().said()) writeSaid(said, reading);
        var reference = checked.citation().reference();
        line(1, words.say("explain.written", reference));
        writeEvidence(reader.evidence(reading.paper(), checked.citation(), reference));
        for (var candidate : checked.verdict().candidates()) {
            String chance = String.format(Locale.ROOT, "%.3f", candidate.score());
            line(1, words.say("explain.candidate", named(candidate.id(), candidate.label()), chance));
            writeEvidence(candidate.evidence());
        }
    }

    private static String named(Reference id, String label) {
        return label.isEmpty() ? id.toString() : id + " " + label;
    }

    private void writeSaid(Said said, Reading reading) {
        var words = console.words();
        switch (said) {
            case Said.Author(var at, var name) -> line(2, words.say("explain.author", name));
            case Said.Dated(var at, var date) -> line(2, words.say("explain.date", date));
            case Said.InSession(var at, var session) -> line(2, words.say("explain.session", session.written()));
            case Said.Kind(var at, var kind) -> line(2, words.say("explain.kind", words.kind(kind)));
            case Said.Outcome(var at, var vote) -> line(2, words.say("explain.vote", words.say("vote." + vote)));
            case Said.Sentence(var at) ->
                line(
                        2,
                        words.say(
                                "explain.sentence",
                                reading.paper().text().of(at).replace('\n', ' ')));
            case Said.InChamber c -> {}
            case Said.Addressee a -> {}
            case Said.Answering a -> {}
            case Said.AlsoIn a -> {}
            case Said.Body b -> {}
            case Said.Pages p -> {}
            case Said.Listed l -> {}
            case Said.Titled t -> {}
            case Said.Identified i -> {}
        }
    }

    private void writeEvidence(List<Evidence> evidence) {
        var words = console.words();
        if (evidence.isEmpty()) line(2, words.say("explain.unknown"));
        for (var one : evidence) {
            String weight = String.format(Locale.ROOT, "%+.1f", one.weight());
            line(2, words.say("explain.weighed", weight, words.reason(one.reason())));
        }
    }

    private void line(int depth, String text) {
        console.out().println("  ".repeat(depth) + text);
    }
}
