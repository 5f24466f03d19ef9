package griffie.intake.pdf;

import griffie.intake.page.Word;
import griffie.intake.page.Word.Weight;
import griffie.paper.Box;
import java.util.ArrayList;
import java.util.List;

/// Puts the letters of a page together to words, in the order in which they were drawn.
final class Spelling {
    private static final double SAME_BASELINE = 0.12; // of the size of the type
    private static final double SAME_SIZE = 0.9;
    private static final double SMALLER = 0.86;
    private static final int LONGEST = 400;
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final List<Word> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private double left;
    private double right;
    private double baseline;
    private double size;
    private double highest;
    private int bold;
    private Glyph last;
    private boolean isRaised;

    Spelling() {
        last = new Glyph("", 0, 0, 0, 1, 1, Weight.PLAIN);
    }

    List<Word> words() {
        end();
        return words;
    }

    void add(Glyph glyph) {
        if (glyph.text().isBlank()) {
            end();
            return;
        }
        if (isReprint(glyph)) return;
        if (!text.isEmpty() && !isNear(glyph)) end();
        if (text.isEmpty()) begin(glyph);
        else goOn(glyph);
        last = glyph;
    }

    private boolean isReprint(Glyph glyph) {
        return glyph.text().equals(last.text())
                && Math.abs(glyph.left() - last.left()) < 0.2 * (last.right() - last.left())
                && Math.abs(glyph.baseline() - last.baseline()) < 0.2 * last.size();
    }

    // Letters of one word touch, or stand a little apart; raised digits belong to the word before or after them.
    private boolean isNear(Glyph glyph) {
        if (text.length() > LONGEST) return false;
        double gap = glyph.left() - last.right();
        double larger = Math.max(size, glyph.size());
        double blank = Math.clamp(glyph.blank(), 0.18 * larger, 0.4 * larger);
        if (gap > 0.55 * blank || gap < -0.6 * larger) return false;
        double rise = baseline - glyph.baseline();
        return Math.abs(rise) < SAME_BASELINE * larger || (isOtherSize(glyph) && Math.abs(rise) < 0.75 * larger);
    }

    private boolean isOtherSize(Glyph glyph) {
        return glyph.size() < SAME_SIZE * last.size() || last.size() < SAME_SIZE * glyph.size() || isRaised;
    }

    private void begin(Glyph glyph) {
        if (!words.isEmpty() && isMarkOf(words.getLast(), glyph)) words.add(raised(words.removeLast(), glyph));
        left = glyph.left();
        right = glyph.right();
        baseline = glyph.baseline();
        size = glyph.size();
        highest = glyph.size();
        bold = 0;
        isRaised = false;
        append(glyph);
    }

    // "¹ Kamerstuk": the number of a note stands apart, above the line of its words.
    private static boolean isMarkOf(Word word, Glyph glyph) {
        double rise = glyph.baseline() - word.baseline();
        double gap = glyph.left() - word.box().right();
        return word.size() < SMALLER * glyph.size()
                && rise > SAME_BASELINE * glyph.size()
                && rise < 0.75 * glyph.size()
                && gap > -0.5 * glyph.size()
                && gap < 3 * glyph.size()
                && word.text().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Word raised(Word number, Glyph beside) {
        var raised = new StringBuilder();
        for (char c : number.text().toCharArray()) raised.append(raised(c));
        return new Word(raised.toString(), number.box(), beside.baseline(), beside.size(), number.weight());
    }

    private void goOn(Glyph glyph) {
        boolean isAbove = baseline - glyph.baseline() > SAME_BASELINE * size;
        if (isAbove && glyph.size() < SMALLER * size) {
            isRaised = true;
        } else if (glyph.baseline() - baseline > SAME_BASELINE * glyph.size() && size < SMALLER * glyph.size()) {
            raiseAll();
            isRaised = false;
            lower(glyph);
        } else {
            isRaised = false;
        }
        append(glyph);
        left = Math.min(left, glyph.left());
        right = Math.max(right, glyph.right());
    }

    // "¹Kamerstuk": the word begins with the mark, and stands where its letters stand.
    private void lower(Glyph glyph) {
        baseline = glyph.baseline();
        size = glyph.size();
        highest = glyph.size();
    }

    private void raiseAll() {
        for (int i = 0; i < text.length(); i++) text.setCharAt(i, raised(text.charAt(i)));
    }

    private void append(Glyph glyph) {
        if (glyph.weight() == Weight.BOLD) bold += glyph.text().length();
        if (!isRaised) {
            text.append(glyph.text());
            return;
        }
        for (char c : glyph.text().toCharArray()) text.append(raised(c));
    }

    private static char raised(char c) {
        return c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : c;
    }

    private void end() {
        if (!text.isEmpty()) {
            var box = new Box(left, baseline - 0.75 * highest, Math.max(left, right), baseline + 0.25 * highest);
            var weight = bold * 2 > text.length() ? Weight.BOLD : Weight.PLAIN;
            words.add(new Word(text.toString(), box, baseline, size, weight));
        }
        text.setLength(0);
        isRaised = false;
    }
}
