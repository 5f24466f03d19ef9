package griffie.recognition.act;

import griffie.paper.ActorMention;
import griffie.paper.Finding;
import griffie.paper.Paper;
import griffie.recognition.word.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds acts, and the passages that answer what was asked, in reading order.
public final class ActRecogniser {
    /// `Act` and `Answer` of a text whose dates and actors are known.
    public List<Finding> in(Paper paper, Words words, List<Finding> dates, List<ActorMention> actors) {
        var tagged = new Tagged(words, actors, Lexicon.in(paper.language()).phrases());
        var exchange = Exchange.of(paper.text());
        var voices = new Voices(paper, actors, exchange);
        var acts = new Acts(words, dates, paper.date());
        new Passages(paper, tagged, voices, exchange, acts).read();
        var inOrder = acts.inOrder();
        var found = new ArrayList<Finding>(inOrder);
        found.addAll(new Replies(paper, words, voices).answers(inOrder, exchange));
        found.sort(Comparator.comparing(Finding::span));
        return List.copyOf(found);
    }
}
