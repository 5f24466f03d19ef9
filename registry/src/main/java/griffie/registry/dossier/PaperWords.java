package griffie.registry.dossier;

import griffie.paper.Actor;
import griffie.paper.ActorMention;
import griffie.paper.DateMention;
import griffie.paper.Finding;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What one paper names and when, for looking up by place.
final class PaperWords {
    private final List<ActorMention> actors;
    private final List<DateMention> dates;

    PaperWords(DossierPaper paper) {
        this.actors = paper.all(ActorMention.class).toList();
        this.dates = paper.all(DateMention.class).toList();
    }

    List<ActorMention> actors(Span within) {
        return in(actors, within);
    }

    List<DateMention> dates(Span within) {
        return in(dates, within);
    }

    /// The states named inside a span, in order.
    Set<String> states(Span within) {
        var states = new LinkedHashSet<String>();
        for (var mention : actors(within)) {
            if (mention.actor() instanceof Actor.State state) states.add(state.name());
        }
        return states;
    }

    /// The places named inside a span.
    Set<String> places(Span within) {
        var places = new LinkedHashSet<String>();
        for (var mention : actors(within)) {
            if (mention.actor() instanceof Actor.Place place) places.add(place.name());
        }
        return places;
    }

    /// The last place named before an offset.
    Set<String> placeBefore(int offset) {
        for (int at = firstFrom(actors, offset) - 1; at >= 0; at--) {
            if (actors.get(at).actor() instanceof Actor.Place place) return Set.of(place.name());
        }
        return Set.of();
    }

    // Findings lie in reading order.
    private static <F extends Finding> List<F> in(List<F> all, Span within) {
        var found = new ArrayList<F>();
        for (int at = firstFrom(all, within.start()); at < all.size(); at++) {
            var one = all.get(at);
            if (one.span().start() >= within.end()) break;
            if (within.contains(one.span())) found.add(one);
        }
        return found;
    }

    private static <F extends Finding> int firstFrom(List<F> all, int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
