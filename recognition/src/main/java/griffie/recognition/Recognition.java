package griffie.recognition;

import griffie.paper.Citation;
import griffie.recognition.citation.CitationRecogniser;

/// The door: what can be recognised.
public final class Recognition {
    private Recognition() {}

    /// Citations of papers and legal acts.
    public static Recogniser<Citation> citations() {
        return new CitationRecogniser();
    }
}
