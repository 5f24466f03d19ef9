package griffie.recognition.actor;

import griffie.paper.Actor;
import griffie.paper.ActorMention;
import griffie.recognition.word.Phrases;
import griffie.recognition.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One pass over a paper: at each word the longest name that starts there.
final class Mentions {
    private final Words words;
    private final Phrases<Actor> introduced;
    private final List<ActorMention> mentions = new ArrayList<>();

    Mentions(Words words, Phrases<Actor> introduced) {
        this.words = words;
        this.introduced = introduced;
    }

    List<ActorMention> all() {
        for (int i = 0; i < words.size(); ) i = words.isWord(i) ? next(i) : i + 1;
        return List.copyOf(mentions);
    }

    private int next(int i) {
        var found = at(i);
        if (found.isEmpty()) return i + 1;
        mentions.add(
                new ActorMention(words.span(i, found.get().next()), found.get().actor()));
        return found.get().next();
    }

    // `Op` is no `OP`; a name of more words is written as it likes.
    private boolean isAbbreviation(int i, int next) {
        return words.isCapital(i)
                && (next > i + 1 || words.text(i).chars().skip(1).anyMatch(Character::isUpperCase));
    }

    private Optional<Found> at(int i) {
        var known = Gazetteer.bundled()
                .at(words, i)
                .map(match -> new Found(i, match.next(), match.value().actor()));
        var own = introduced
                .longest(words, i)
                .filter(match -> isAbbreviation(i, match.next()))
                .map(match -> new Found(i, match.next(), match.value()));
        return Found.longer(own, known);
    }
}
