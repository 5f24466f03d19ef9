package griffie.paper;

import java.util.ArrayList;
import java.util.List;

/// Where the characters of a clean text stand on the pages of the file: words in order, each with its place.
///
/// A text that was never on a page has none. Characters that the reading added (a blank between two lines) belong to
/// no piece.
public record Anchors(List<Piece> pieces) {
    public static final Anchors NONE = new Anchors(List.of());

    public Anchors {
        pieces = List.copyOf(pieces);
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).at().start() < pieces.get(i - 1).at().end()) {
                throw new IllegalArgumentException("anchors out of order at " + pieces.get(i));
            }
        }
    }

    /// Some characters of one word, and where they stand.
    public record Piece(Span at, Place place) {}

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /// What to mark on the pages for a stretch of clean text: one box for each line that it touches.
    public List<Place> places(Span clean) {
        var places = new ArrayList<Place>();
        for (int i = firstEndingAfter(clean.start()); i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (piece.at().start() >= clean.end()) break;
            add(places, new Place(piece.place().page(), part(piece, clean)));
        }
        return places;
    }

    private static void add(List<Place> places, Place next) {
        if (places.isEmpty()) {
            places.add(next);
            return;
        }
        var last = places.getLast();
        boolean isSameLine = last.page() == next.page()
                && last.box().isBeside(next.box())
                && last.box().right() <= next.box().left() + next.box().height();
        if (isSameLine)
            places.set(places.size() - 1, new Place(last.page(), last.box().covering(next.box())));
        else places.add(next);
    }

    // A citation may begin or end inside a word: "(35570" is marked without its bracket.
    private static Box part(Piece piece, Span clean) {
        var box = piece.place().box();
        double perCharacter = box.width() / piece.at().length();
        int before = Math.max(0, clean.start() - piece.at().start());
        int after = Math.max(0, piece.at().end() - clean.end());
        double left = box.left() + before * perCharacter;
        return new Box(left, box.top(), Math.max(left, box.right() - after * perCharacter), box.bottom());
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).at().end() <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
