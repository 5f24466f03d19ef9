package griffie.intake.pdf;

import griffie.intake.page.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers the horizontal lines of a page, whether they were stroked or filled as thin rectangles.
final class Drawing {
    private static final double THINNEST_BAND = 3; // points; what is higher is a field of colour
    private static final double SHORTEST = 10;
    private static final int MOST = 20_000;

    private final Frame frame;
    private final List<Rule> drawn = new ArrayList<>();
    private final List<Rule> path = new ArrayList<>();
    private final List<Rule> edges = new ArrayList<>();
    private double x;
    private double y;

    Drawing(Frame frame) {
        this.frame = frame;
    }

    void moveTo(double toX, double toY) {
        x = toX;
        y = toY;
    }

    void lineTo(double toX, double toY) {
        segment(x, y, toX, toY);
        moveTo(toX, toY);
    }

    void rectangle(double left, double bottom, double right, double top) {
        var one = frame.shown(left, bottom);
        var other = frame.shown(right, top);
        if (Math.abs(one.y - other.y) <= THINNEST_BAND) {
            segment(left, (bottom + top) / 2, right, (bottom + top) / 2);
            return;
        }
        if (edges.size() >= MOST) return;
        edges.add(new Rule(Math.min(one.x, other.x), Math.max(one.x, other.x), one.y));
        edges.add(new Rule(Math.min(one.x, other.x), Math.max(one.x, other.x), other.y));
    }

    void stroke() {
        if (drawn.size() < MOST) drawn.addAll(edges);
        fill();
    }

    // The edges of a field of colour are no lines.
    void fill() {
        if (drawn.size() < MOST) drawn.addAll(path);
        forget();
    }

    void forget() {
        path.clear();
        edges.clear();
    }

    /// The lines, those that continue each other as one, from top to bottom.
    List<Rule> rules() {
        drawn.sort(
                Comparator.comparingDouble((Rule rule) -> Math.round(rule.y())).thenComparingDouble(Rule::left));
        var rules = new ArrayList<Rule>();
        for (var rule : drawn) {
            var last = rules.isEmpty() ? null : rules.getLast();
            boolean goesOn = last != null && Math.abs(last.y() - rule.y()) < 1.5 && rule.left() < last.right() + 2;
            if (last != null && goesOn)
                rules.set(rules.size() - 1, new Rule(last.left(), Math.max(last.right(), rule.right()), last.y()));
            else rules.add(rule);
        }
        rules.removeIf(rule -> rule.right() - rule.left() < SHORTEST);
        return rules;
    }

    private void segment(double fromX, double fromY, double toX, double toY) {
        var from = frame.shown(fromX, fromY);
        var to = frame.shown(toX, toY);
        if (Math.abs(from.y - to.y) < 1 && path.size() < MOST) {
            path.add(new Rule(Math.min(from.x, to.x), Math.max(from.x, to.x), (from.y + to.y) / 2));
        }
    }
}
