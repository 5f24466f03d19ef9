package griffie.recognition.citation;

import griffie.paper.Citation;
import java.util.List;

/// The citations of a paper in reading order, and the sentences that were found on the way.
public record Cited(List<Citation> citations, Sentences sentences) {
    public Cited {
        citations = List.copyOf(citations);
    }
}
