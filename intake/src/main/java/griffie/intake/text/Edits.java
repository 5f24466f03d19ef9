package griffie.intake.text;

import griffie.paper.Origin;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;

/// Replacements in a text, from left to right.
final class Edits {
    private final List<Span> places = new ArrayList<>();
    private final List<String> replacements = new ArrayList<>();
    private final List<Integer> growths = new ArrayList<>();

    /// Replaces a stretch that lies after all earlier ones.
    void replace(Span place, String replacement) {
        int grown = growths.isEmpty() ? 0 : growths.getLast();
        places.add(place);
        replacements.add(replacement);
        growths.add(grown + replacement.length() - place.length());
    }

    Draft on(Draft draft) {
        if (places.isEmpty()) return draft;
        var chars = new StringBuilder();
        var origin = Origin.builder();
        int at = 0;
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            chars.append(draft.chars(), at, place.start()).append(replacements.get(i));
            origin.copy(at, place.start() - at).rewrite(replacements.get(i).length(), place);
            at = place.end();
        }
        chars.append(draft.chars(), at, draft.chars().length());
        origin.copy(at, draft.chars().length() - at);
        return draft.then(chars, origin.build());
    }

    /// Where a span of the old text lies in the new one; a replaced stretch counts as a whole.
    Span moved(Span old) {
        return new Span(moved(old.start()), moved(old.end()));
    }

    private int moved(int offset) {
        int before = before(offset);
        return before < 0 ? offset : offset + growths.get(before);
    }

    // The last replacement that ends at or before the offset, or -1.
    private int before(int offset) {
        int low = 0;
        int high = places.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).end() <= offset) low = middle + 1;
            else high = middle - 1;
        }
        return high;
    }
}
