package griffie.recognition;

import griffie.paper.Citation;
import griffie.paper.Finding;
import griffie.paper.Paper;
import griffie.recognition.act.ActRecogniser;
import griffie.recognition.actor.ActorRecogniser;
import griffie.recognition.citation.CitationRecogniser;
import griffie.recognition.date.DateRecogniser;
import griffie.recognition.quantity.QuantityRecogniser;
import griffie.recognition.word.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The door: what can be recognised.
public final class Recognition {
    private static final CitationRecogniser CITATIONS = new CitationRecogniser();
    private static final DateRecogniser DATES = new DateRecogniser();
    private static final QuantityRecogniser QUANTITIES = new QuantityRecogniser();
    private static final ActorRecogniser ACTORS = new ActorRecogniser();
    private static final ActRecogniser ACTS = new ActRecogniser();

    private Recognition() {}

    /// Citations of papers and legal acts.
    public static Recogniser<Citation> citations() {
        return CITATIONS;
    }

    /// Everything: citations, dates, quantities, actors, acts and answers.
    ///
    /// What is cited is found first and is one word to all that follow: a motion number is never a year.
    public static Recogniser<Finding> everything() {
        return Recognition::everythingIn;
    }

    private static List<Finding> everythingIn(Paper paper) {
        var cited = CITATIONS.read(paper);
        var words = Words.of(paper.text(), cited);
        var dates = DATES.in(paper, words);
        var actors = ACTORS.in(paper, words);
        var findings = new ArrayList<Finding>(cited.citations());
        findings.addAll(dates);
        findings.addAll(QUANTITIES.in(words, dates));
        findings.addAll(actors);
        findings.addAll(ACTS.in(paper, words, dates, actors));
        findings.sort(Comparator.comparing(Finding::span));
        return List.copyOf(findings);
    }
}
