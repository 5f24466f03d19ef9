package griffie.registry.dossier;

import griffie.paper.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// How far each of several things that one paper asks has come, by what later papers say of that paper.
///
/// A sentence with words for a stand is about the thing with which it, or the sentence before it, shares most words;
/// where it shares none, about all of them. What is said of one thing outweighs what is said of all; of two of a sort
/// the later one counts.
final class Stands {
    private static final int ALL = -1;
    private static final List<Stand> STRENGTH =
            List.of(Stand.WITHDRAWN, Stand.MOOT, Stand.IN_PART, Stand.OPEN, Stand.DONE);

    /// What is told last of one thing, and the passage that tells it.
    record Told(Stand stand, Optional<Passage> by) {
        static final Told NOTHING = new Told(Stand.OPEN, Optional.empty());
    }

    private record Saying(LocalDate date, Stand stand, Passage by, boolean isOfOne) {}

    // The parts of a motion have words of their own: "dit deel", "dit verzoek".
    private static final Pattern AS_A_WHOLE =
            Pattern.compile("(?isU)^(?!.*\\b(?:deel|onderdeel|verzoek)\\b).*\\bmotie\\b");

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

    private static Saying later(Saying one, Saying other) {
        return other.date().isBefore(one.date()) ? one : other;
    }

    private void add(Mention mention) {
        var here = new ArrayList<List<Saying>>();
        for (int i = 0; i < sayings.size(); i++) here.add(new ArrayList<>());
        var before = new ContentWords(Set.of());
        for (var sentence : mention.sentences()) {
            String text = mention.text(sentence);
            var words = ContentWords.of(text);
            var stand = StandWords.in(text);
            if (stand.isPresent()) {
                int one = AS_A_WHOLE.matcher(text).find() ? ALL : about(words, before.and(words));
                say(mention, sentence, stand.get(), one, here);
            }
            before = words;
        }
        for (int i = 0; i < here.size(); i++) together(here.get(i)).ifPresent(sayings.get(i)::add);
    }

    private static void say(Mention mention, Span sentence, Stand stand, int one, List<List<Saying>> here) {
        var date = mention.paper().date().orElse(LocalDate.MIN);
        var by = mention.paper().passage(sentence);
        for (int i = 0; i < here.size(); i++) {
            if (one == ALL || one == i) here.get(i).add(new Saying(date, stand, by, one != ALL));
        }
    }

    // What a paper says of one thing in two sentences is one saying: done and not yet done is done in part.
    private static Optional<Saying> together(List<Saying> here) {
        if (here.isEmpty()) return Optional.empty();
        boolean isOfOne = here.stream().anyMatch(Saying::isOfOne);
        var stands = EnumSet.noneOf(Stand.class);
        here.forEach(saying -> stands.add(saying.stand()));
        boolean isMixed = stands.contains(Stand.DONE) && stands.contains(Stand.OPEN);
        var stand = isMixed
                ? Stand.IN_PART
                : STRENGTH.stream().filter(stands::contains).findFirst().orElseThrow();
        var by = here.stream()
                .filter(saying -> saying.stand() == stand)
                .findFirst()
                .orElse(here.getLast());
        return Optional.of(new Saying(by.date(), stand, by.by(), isOfOne));
    }

    private int about(ContentWords words, ContentWords context) {
        return about(words).orElseGet(() -> about(context).orElse(ALL));
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
