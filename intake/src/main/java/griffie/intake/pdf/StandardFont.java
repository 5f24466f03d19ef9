package griffie.intake.pdf;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.afm.CharMetric;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// One of the fourteen fonts that every program knows which reads PDFs: as wide as Adobe says, drawn with the outlines
/// that there are.
///
/// Old programs rely on it and write `Times-Roman` without its widths.
record StandardFont(FontMetrics metrics, Set<String> letters) implements FontBoxFont {
    private static final float UNITS = 1000;

    static StandardFont of(FontName name) {
        var metrics = Objects.requireNonNull(Standard14Fonts.getAFM(name.getName()), name.getName());
        var letters = metrics.getCharMetrics().stream().map(CharMetric::getName).collect(toUnmodifiableSet());
        return new StandardFont(metrics, letters);
    }

    @Override
    public String getName() {
        return metrics.getFontName();
    }

    @Override
    public BoundingBox getFontBBox() {
        return metrics.getFontBBox();
    }

    @Override
    public List<Number> getFontMatrix() {
        return List.of(1 / UNITS, 0, 0, 1 / UNITS, 0, 0);
    }

    @Override
    public boolean hasGlyph(String letter) {
        return letters.contains(measured(letter));
    }

    @Override
    public float getWidth(String letter) {
        return metrics.getCharacterWidth(measured(letter));
    }

    @Override
    public GeneralPath getPath(String letter) throws IOException {
        var font = BundledFonts.outlines();
        if (!font.hasGlyph(letter)) return new GeneralPath();
        var path = font.getPath(letter);
        double scale = UNITS / font.getUnitsPerEm();
        path.transform(AffineTransform.getScaleInstance(scale, scale));
        return path;
    }

    // Adobe does not list these two; they are as wide as their brothers.
    private static String measured(String letter) {
        return switch (letter) {
            case "nbspace" -> "space";
            case "sfthyphen" -> "hyphen";
            default -> letter;
        };
    }
}
