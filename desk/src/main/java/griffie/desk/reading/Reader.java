package griffie.desk.reading;

import griffie.intake.Intake;
import griffie.intake.Papers;
import griffie.intake.UnreadablePaper;
import griffie.paper.Citation;
import griffie.paper.Finding;
import griffie.paper.Paper;
import griffie.paper.Reference;
import griffie.recognition.Recognition;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.verification.Checked;
import griffie.registry.verification.Evidence;
import griffie.registry.verification.Reading;
import griffie.registry.verification.Verdict;
import griffie.registry.verification.Verification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads files and checks what they cite; safe to use from several threads.
public final class Reader {
    private final Verification verification;

    private Reader(Verification verification) {
        this.verification = verification;
    }

    /// A reader that checks against a catalogue.
    public static Reader with(Catalogue catalogue) {
        return new Reader(Verification.against(catalogue));
    }

    /// Reads and checks one file; the exception names the file.
    public Reading read(Path file) throws UnreadablePaper {
        return check(Intake.read(file));
    }

    /// Reads one file, checks what it cites and finds everything else in it; the exception names the file.
    public Reading readEverything(Path file) throws UnreadablePaper {
        return everything(Intake.read(file));
    }

    /// Checks a paper that is already there and finds everything else in it.
    public Reading everything(Paper paper) {
        var citations = new ArrayList<Citation>();
        var others = new ArrayList<Finding>();
        for (var finding : Recognition.everything().in(paper)) {
            if (finding instanceof Citation citation) citations.add(citation);
            else others.add(finding);
        }
        var reading = check(paper, citations);
        return new Reading(reading.paper(), reading.checked(), others);
    }

    /// Reads and checks a file and every paper in it: what is attached to a mail, the members of a ZIP archive.
    public List<Outcome> readAll(Path file) throws UnreadablePaper {
        return outcomes(Intake.readAll(file), this::check);
    }

    /// Reads a file and every paper in it, checks what they cite and finds everything else in them.
    public List<Outcome> readAllEverything(Path file) throws UnreadablePaper {
        return outcomes(Intake.readAll(file), this::everything);
    }

    // The papers of an archive are many and know nothing of each other.
    private static List<Outcome> outcomes(Papers all, Function<Paper, Reading> way) {
        var read = all.papers().parallelStream()
                .<Outcome>map(paper -> new Outcome.Read(paper.source().file(), way.apply(paper)));
        var unread = all.unread().stream().<Outcome>map(each -> new Outcome.Unread(each.file(), each.refusal()));
        return Stream.concat(read, unread).toList();
    }

    /// Checks a paper that is already there.
    public Reading check(Paper paper) {
        return check(paper, Recognition.citations().in(paper));
    }

    /// The same reading, with its citations checked anew.
    public Reading checkAgain(Reading reading) {
        var citations = reading.checked().stream().map(Checked::citation).toList();
        return new Reading(reading.paper(), check(reading.paper(), citations).checked(), reading.others());
    }

    /// Everything that was weighed for a paper as what is meant by a citation.
    public List<Evidence> evidence(Paper paper, Citation citation, Reference meant) {
        return verification.evidence(paper, citation, meant);
    }

    /// Checks citations of a paper that are already there.
    public Reading check(Paper paper, List<Citation> citations) {
        List<Verdict> verdicts = verification.check(paper, citations);
        var checked = new ArrayList<Checked>(citations.size());
        for (int i = 0; i < citations.size(); i++) {
            checked.add(new Checked(citations.get(i), verdicts.get(i)));
        }
        return new Reading(paper.doubted(verification.doubts(paper)), checked);
    }
}
