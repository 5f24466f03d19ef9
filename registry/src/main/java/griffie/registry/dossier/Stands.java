package griffie.registry.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How far each of several things that one paper asks has come, by what later papers say of that paper.
///
/// A sentence with words for a stand is about the thing with which it, or the sentence before it, shares most words;
/// where it shares none, about all of them. What is said of one thing outweighs what is said of all; of two of a sort
/// the later one counts.
final class Stands {
    /// What is told last of one thing, and the passage that tells it.
    record Told(Stand stand, Optional<Passage> by) {
        static final Told NOTHING = new Told(Stand.OPEN, Optional.empty());
    }

    private record Saying(LocalDate date, Stand stand, Passage by, boolean isOfOne) {}

    private final List<ContentWords> asked;
    private final List<List<Saying>> sayings = new ArrayList<>();

    Stands(List<Mention> mentions, List<ContentWords> asked) {
        this.asked = asked;
        for (int i = 0; i < Math.max(1, asked.size()); i++) sayings.add(new ArrayList<>());
        mentions.forEach(this::add);
    }

    Told of(int thing) {
        var all = sayings.get(thing);
        var best = all.stream().filter(Saying::isOfOne).reduce(Stands::later);
        return best.or(() -> all.stream().reduce(Stands::later))
                .map(saying -> new Told(saying.stand(), Optional.of(saying.by())))
                .orElse(Told.NOTHING);
    }

    // Papers say the same day that it is done, and that a part of it is not: the first is then of that part.
    private static Saying later(Saying one, Saying other) {
        return other.date().isBefore(one.date()) ? one : other;
    }

    private void add(Mention mention) {
        var date = mention.paper().date().orElse(LocalDate.MIN);
        var before = new ContentWords(Set.of());
        for (var sentence : mention.sentences()) {
            String text = mention.text(sentence);
            var words = ContentWords.of(text);
            var context = before.and(words);
            StandWords.in(text)
                    .ifPresent(stand -> say(date, stand, mention.paper().passage(sentence), words, context));
            before = words;
        }
    }

    private void say(LocalDate date, Stand stand, Passage by, ContentWords words, ContentWords context) {
        int one = about(words).orElseGet(() -> about(context).orElse(-1));
        for (int i = 0; i < sayings.size(); i++) {
            if (one < 0 || one == i) sayings.get(i).add(new Saying(date, stand, by, one >= 0));
        }
    }

    /// The one thing with which the words share most.
    private Optional<Integer> about(ContentWords words) {
        if (asked.size() < 2) return Optional.empty();
        int best = -1;
        double most = 0;
        boolean isAlone = false;
        for (int i = 0; i < asked.size(); i++) {
            double share = asked.get(i).heldBy(words);
            if (share == most) isAlone = false;
            if (share > most) {
                best = i;
                most = share;
                isAlone = true;
            }
        }
        return isAlone && most > 0 ? Optional.of(best) : Optional.empty();
    }
}
