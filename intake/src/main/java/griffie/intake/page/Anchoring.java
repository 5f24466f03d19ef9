package griffie.intake.page;

import griffie.intake.page.Typing.Printed;
import griffie.paper.Anchors;
import griffie.paper.Anchors.Piece;
import griffie.paper.Box;
import griffie.paper.Doubt;
import griffie.paper.Place;
import griffie.paper.Remark;
import griffie.paper.Span;
import griffie.paper.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Leads the characters of a clean text back to the words on the pages.
final class Anchoring {
    private static final int DOUBTFUL = 60; // percent
    private static final int MOST_DOUBTS = 200;

    private final @Nullable Printed[] words;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Remark> doubts = new ArrayList<>();

    /// Where the words stand, and which of them were hard to recognise.
    record Anchored(Anchors anchors, List<Remark> doubts) {}

    Anchoring(@Nullable Printed[] words) {
        this.words = words;
    }

    /// For a text whose origin is the plain text that the words were written to.
    Anchored of(Text text) {
        int at = 0;
        while (at < text.chars().length()) at = piece(text, at);
        return new Anchored(new Anchors(pieces), doubts);
    }

    private int piece(Text text, int at) {
        var from = text.origin().source(Span.at(at, 1));
        var word = word(from);
        int end = at + 1;
        if (word == null) return end;
        var last = from;
        while (end < text.chars().length()) {
            var next = text.origin().source(Span.at(end, 1));
            if (!word.equals(word(next))) break;
            last = next;
            end++;
        }
        add(word, new Span(at, end), from.start(), last.end());
        return end;
    }

    private @Nullable Printed word(Span source) {
        return source.isEmpty() ? null : words[source.start()];
    }

    private void add(Printed printed, Span at, int from, int to) {
        pieces.add(new Piece(at, place(printed, from, to)));
        int confidence = printed.word().confidence();
        if (confidence < DOUBTFUL && doubts.size() < MOST_DOUBTS) {
            doubts.add(new Remark(
                    at, new Doubt.HardToRead(printed.page(), printed.word().text(), confidence)));
        }
    }

    private static Place place(Printed printed, int from, int to) {
        var box = printed.word().shown();
        double perCharacter = box.width() / printed.word().text().length();
        double left = Math.min(box.right(), box.left() + (from - printed.start()) * perCharacter);
        double right = Math.min(box.right(), Math.max(left, box.left() + (to - printed.start()) * perCharacter));
        return new Place(printed.page(), new Box(left, box.top(), right, box.bottom()));
    }
}
