package griffie.intake.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the raised numbers of a page, which Tesseract takes for signs (`*`, `°`, `?`) or does not see.
///
/// A raised digit ends well above the line on which the letters stand, and is higher than a quotation mark.
final class Raised {
    // All in heights of a line, from the foot of a "p" to the top of an "l".
    private static final double LOWEST_FOOT = 0.2;
    private static final double HIGHEST_FOOT = 0.56;
    private static final double LOWEST = 0.31;
    private static final double HIGHEST = 0.62;
    private static final double WIDEST = 0.5;
    private static final double BEFORE = 1.0; // where the number of a note may stand before its words
    private static final double AFTER = 0.7;
    private static final double CRACK = 0.12;
    private static final int MOST_DIGITS = 3;
    private static final int MOST = 300; // on a page; more is a drawing

    private final Picture picture;
    private final int threshold;
    private final List<Mark> marks = new ArrayList<>();

    /// A raised number: the word at which it stands, how, and the box of each digit on the picture.
    record Mark(int word, Where where, List<Dots> digits) {
        Mark {
            digits = List.copyOf(digits);
        }

        Dots box() {
            var box = digits.getFirst();
            for (var digit : digits) box = box.and(digit);
            return box;
        }
    }

    enum Where {
        /// At the end of the word or right behind it.
        ENDS,
        /// It is all of the word.
        IS,
        /// Before the word, which is the first of its line; a part of the word or apart from it.
        BEGINS,
        BEFORE
    }

    /// A box in dots; right and bottom are outside.
    record Dots(int left, int top, int right, int bottom) {
        int width() {
            return right - left;
        }

        int height() {
            return bottom - top;
        }

        Dots and(Dots other) {
            return new Dots(
                    Math.min(left, other.left),
                    Math.min(top, other.top),
                    Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }
    }

    private Raised(Picture picture) {
        this.picture = picture;
        this.threshold = picture.threshold();
    }

    static List<Mark> in(Picture picture, List<Hocr.Printed> words) {
        var raised = new Raised(picture);
        for (int i = 0; i < words.size() && raised.marks.size() < MOST; i++) {
            raised.atStart(words, i);
            raised.atEnd(words, i);
        }
        return raised.marks.size() < MOST ? raised.marks : List.of();
    }

    private void atStart(List<Hocr.Printed> words, int index) {
        var word = words.get(index);
        boolean isFirst = index == 0 || words.get(index - 1).line() != word.line();
        if (!isFirst) return;
        double height = word.height();
        int from = (int) (word.box().left() - BEFORE * height);
        int to = (int) (word.box().left() + 0.8 * height);
        var inks = inks(word, from, to);
        if (inks.isEmpty() || !isRaised(inks.getFirst(), word)) return;
        var digits = together(inks, 0, word);
        var box = new Mark(index, Where.IS, digits).box();
        boolean isOutside = box.right() <= word.box().left() + 1;
        boolean isAll = box.right() >= word.box().right() - 0.1 * height;
        marks.add(new Mark(index, isOutside ? Where.BEFORE : isAll ? Where.IS : Where.BEGINS, digits));
    }

    private void atEnd(List<Hocr.Printed> words, int index) {
        var word = words.get(index);
        double height = word.height();
        boolean isLast = index + 1 == words.size() || words.get(index + 1).line() != word.line();
        int next = isLast ? picture.width() : words.get(index + 1).box().left() - 1;
        int from = (int) Math.max(word.box().left(), word.box().right() - 1.2 * height);
        int to = (int) Math.min(next, word.box().right() + AFTER * height);
        var inks = inks(word, from, to);
        int last = inks.size() - 1;
        if (last < 0 || !isRaised(inks.get(last), word)) return;
        int first = last;
        while (first > 0 && isRaised(inks.get(first - 1), word) && isBeside(inks.get(first - 1), inks.get(first), word))
            first--;
        boolean isBehind = inks.get(first).left() > word.box().left() + 0.2 * height;
        if (isBehind) marks.add(new Mark(index, Where.ENDS, together(inks, first, word)));
    }

    private static boolean isBeside(Dots one, Dots other, Hocr.Printed word) {
        return other.left() - one.right() < 0.25 * word.height();
    }

    private static List<Dots> together(List<Dots> inks, int from, Hocr.Printed word) {
        int to = from + 1;
        while (to < inks.size() && isRaised(inks.get(to), word) && isBeside(inks.get(to - 1), inks.get(to), word)) to++;
        return inks.subList(from, Math.min(to, from + MOST_DIGITS));
    }

    private static boolean isRaised(Dots ink, Hocr.Printed word) {
        double baseline = word.baselineAt(ink.left());
        double foot = (baseline - ink.bottom()) / word.height();
        double height = ink.height() / word.height();
        return foot > LOWEST_FOOT
                && foot < HIGHEST_FOOT
                && height > LOWEST
                && height < HIGHEST
                && ink.width() < WIDEST * word.height();
    }

    // What is printed in the band of a line between two places, from left to right; what the left edge cuts is left
    // out.
    private List<Dots> inks(Hocr.Printed word, int from, int to) {
        double baseline = word.baselineAt((from + to) / 2.0);
        int top = (int) (baseline - 1.05 * word.height());
        int bottom = (int) (baseline + 0.3 * word.height());
        int width = to - from;
        int height = bottom - top;
        if (width <= 2 || height <= 2 || width > 4 * word.height()) return List.of();
        var isInk = new boolean[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) isInk[y * width + x] = isDark(from + x, top + y);
        }
        var inks = new ArrayList<Dots>();
        for (int i = 0; i < isInk.length; i++) {
            if (!isInk[i]) continue;
            var ink = ink(isInk, width, height, i);
            boolean isSpeck = ink.width() * ink.height() < 0.01 * word.height() * word.height();
            if (ink.left() > 0 && !isSpeck)
                inks.add(new Dots(ink.left() + from, ink.top() + top, ink.right() + from, ink.bottom() + top));
        }
        inks.sort(Comparator.comparingInt(Dots::left));
        return whole(inks, CRACK * word.height());
    }

    // Thin strokes of small print break: what stands right above something else belongs to it.
    private static List<Dots> whole(List<Dots> inks, double crack) {
        var whole = new ArrayList<Dots>();
        for (var ink : inks) {
            var last = whole.isEmpty() ? null : whole.getLast();
            boolean isAbove = last != null
                    && ink.left() < last.right()
                    && ink.top() - last.bottom() <= crack
                    && last.top() - ink.bottom() <= crack;
            if (last != null && isAbove) whole.set(whole.size() - 1, last.and(ink));
            else whole.add(ink);
        }
        return whole;
    }

    // The box of the dots that hang together with one; they are wiped out.
    private static Dots ink(boolean[] isInk, int width, int height, int first) {
        int[] open = new int[isInk.length];
        int count = 0;
        open[count++] = first;
        isInk[first] = false;
        var box = new Dots(first % width, first / width, first % width + 1, first / width + 1);
        while (count > 0) {
            int at = open[--count];
            int x = at % width;
            int y = at / width;
            box = box.and(new Dots(x, y, x + 1, y + 1));
            for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
                for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
                    int next = ny * width + nx;
                    if (!isInk[next]) continue;
                    isInk[next] = false;
                    open[count++] = next;
                }
            }
        }
        return box;
    }

    // Evened over three by three dots, so that noise is no ink.
    private boolean isDark(int x, int y) {
        int sum = 0;
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) sum += picture.shade(x + dx, y + dy);
        }
        return sum < 9 * threshold;
    }
}
