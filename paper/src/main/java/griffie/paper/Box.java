package griffie.paper;

/// A rectangle on a page, in points (1/72 inch) from the left and the top edge of the page as it is shown.
public record Box(double left, double top, double right, double bottom) {
    public Box {
        if (!(left <= right && top <= bottom)) {
            throw new IllegalArgumentException("box %s..%s, %s..%s".formatted(left, right, top, bottom));
        }
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    /// The smallest box that holds both.
    public Box covering(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /// Whether both stand on one line: the lower half of either is as high as the other.
    public boolean isBeside(Box other) {
        double overlap = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        return 2 * overlap > Math.min(height(), other.height());
    }
}
