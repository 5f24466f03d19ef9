package griffie.recognition.date;

import griffie.paper.Finding;
import griffie.paper.Paper;
import griffie.recognition.word.Words;
import java.util.List;

/// Finds dates, lengths of time and impossible dates, in reading order.
public final class DateRecogniser {
    /// `DateMention` and `ImpossibleDate`, none inside another.
    public List<Finding> in(Paper paper, Words words) {
        return List.of();
    }
}
