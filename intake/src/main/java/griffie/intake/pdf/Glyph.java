package griffie.intake.pdf;

import griffie.intake.page.Word.Weight;

/// A letter as it stands on a page: its left and right edge, its baseline, the size of its type and the width of a
/// blank in that type, in points.
record Glyph(String text, double left, double right, double baseline, double size, double blank, Weight weight) {}
