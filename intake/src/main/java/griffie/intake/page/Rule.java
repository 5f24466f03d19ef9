package griffie.intake.page;

/// A horizontal line drawn on a page, in points from its top left corner.
public record Rule(double left, double right, double y) {
    double width() {
        return right - left;
    }
}
