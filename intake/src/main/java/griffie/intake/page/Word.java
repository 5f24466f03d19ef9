package griffie.intake.page;

import griffie.paper.Box;

/// A word as it is printed on a page: its box, the line on which its letters stand, and the size of its type, in points
/// from the top left corner. Raised digits in it are already superscript.
public record Word(String text, Box box, double baseline, double size, Weight weight) {
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
