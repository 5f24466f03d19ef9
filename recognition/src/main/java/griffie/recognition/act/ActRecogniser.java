package griffie.recognition.act;

import griffie.paper.ActorMention;
import griffie.paper.Finding;
import griffie.paper.Paper;
import griffie.recognition.word.Words;
import java.util.List;

/// Finds acts, and the passages that answer what was asked, in reading order.
public final class ActRecogniser {
    /// `Act` and `Answer` of a text whose dates and actors are known.
    public List<Finding> in(Paper paper, Words words, List<Finding> dates, List<ActorMention> actors) {
        return List.of();
    }
}
