package griffie.recognition.actor;

import griffie.paper.ActorMention;
import griffie.paper.Paper;
import griffie.recognition.word.Words;
import java.util.List;

/// Finds the mentions of actors, in reading order, none inside another.
public final class ActorRecogniser {
    public List<ActorMention> in(Paper paper, Words words) {
        return new Mentions(words, Introductions.in(words)).all();
    }
}
