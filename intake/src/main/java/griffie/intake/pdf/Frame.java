package griffie.intake.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.util.Matrix;

/// A page as it is shown: turned upright, cut to its visible part, measured from the top left corner.
record Frame(AffineTransform toShown, double width, double height) {
    static Frame of(PDPage page) {
        var crop = page.getCropBox();
        double width = crop.getWidth();
        double height = crop.getHeight();
        int turns = Math.floorMod(page.getRotation() / 90, 4);
        var shown = new AffineTransform();
        switch (turns) {
            case 1 -> shown.setTransform(0, 1, 1, 0, 0, 0);
            case 2 -> shown.setTransform(-1, 0, 0, 1, width, 0);
            case 3 -> shown.setTransform(0, -1, -1, 0, height, width);
            default -> shown.setTransform(1, 0, 0, -1, 0, height);
        }
        shown.translate(-crop.getLowerLeftX(), -crop.getLowerLeftY());
        return turns % 2 == 0 ? new Frame(shown, width, height) : new Frame(shown, height, width);
    }

    Point2D.Double shown(double x, double y) {
        var point = new Point2D.Double(x, y);
        toShown.transform(point, point);
        return point;
    }

    /// The direction in which a line of text runs.
    Point2D.Double direction(Matrix text) {
        var direction = new Point2D.Double(text.getScaleX(), text.getShearY());
        toShown.deltaTransform(direction, direction);
        return direction;
    }

    /// The height of a letter that is one unit high.
    double size(Matrix text) {
        return Math.hypot(text.getShearX(), text.getScaleY());
    }

    boolean shows(Point2D.Double point) {
        return point.x > -1 && point.y > -1 && point.x < width + 1 && point.y < height + 1;
    }
}
