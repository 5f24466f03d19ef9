package griffie.recognition.citation;

import griffie.paper.Citation;
import griffie.paper.Paper;
import griffie.recognition.Recogniser;
import java.util.List;

/// Finds citations of every scheme in a paper, in reading order, each with what is said beside it.
public final class CitationRecogniser implements Recogniser<Citation> {
    @Override
    public List<Citation> in(Paper paper) {
        return read(paper).citations();
    }

    /// The citations and the sentences of a paper.
    public Cited read(Paper paper) {
        var tokens = Tokens.of(paper.text().chars());
        var sentences = Sentences.of(paper.text(), tokens);
        var read = Grammar.read(paper.text(), tokens);
        return new Cited(new Gathering(paper, tokens, sentences, read).citations(), sentences);
    }
}
