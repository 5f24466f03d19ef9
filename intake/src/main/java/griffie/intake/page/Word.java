package griffie.intake.page;

import griffie.paper.Box;

/// A word as it is printed on a page: its box, the line on which its letters stand, and the size of its type, in points
/// from the top left corner. Raised digits in it are already superscript. `confidence` is how sure its reading is, in
/// percent: 100 unless it was recognised from an image. `shown` is its box on the page as it lies there, which differs
/// from `box` where the page was scanned askew.
public record Word(String text, Box box, double baseline, double size, Weight weight, int confidence, Box shown) {
    /// A word on a page that is not askew.
    public Word(String text, Box box, double baseline, double size, Weight weight, int confidence) {
        this(text, box, baseline, size, weight, confidence, box);
    }

    /// A word that was not recognised from an image.
    public Word(String text, Box box, double baseline, double size, Weight weight) {
        this(text, box, baseline, size, weight, 100);
    }

    /// How heavy its letters are.
    public enum Weight {
        PLAIN,
        BOLD
    }

    double left() {
        return box.left();
    }

    double right() {
        return box.right();
    }
}
