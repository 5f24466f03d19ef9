package griffie.intake.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;

/// Stands in for the fonts that a PDF names but does not bring along, with those that come with PDFBox alone.
///
/// PDFBox itself takes whatever the machine has: after a font was installed the letters of an old paper overlapped and
/// its text read "dond erdag". It also searches all folders of fonts first and keeps a list of them in the home folder.
final class BundledFonts implements FontMapper {
    // Plain, bold, italic, bold and italic.
    private static final List<FontName> TYPEWRITER =
            List.of(FontName.COURIER, FontName.COURIER_BOLD, FontName.COURIER_OBLIQUE, FontName.COURIER_BOLD_OBLIQUE);
    private static final List<FontName> SERIF =
            List.of(FontName.TIMES_ROMAN, FontName.TIMES_BOLD, FontName.TIMES_ITALIC, FontName.TIMES_BOLD_ITALIC);
    private static final List<FontName> SANS = List.of(
            FontName.HELVETICA, FontName.HELVETICA_BOLD, FontName.HELVETICA_OBLIQUE, FontName.HELVETICA_BOLD_OBLIQUE);

    private BundledFonts() {}

    /// From now on PDFBox knows no other fonts, in this process.
    static void use() {
        FontMappers.set(new BundledFonts());
    }

    /// The one font of which PDFBox brings the outlines; read when it is first needed, which most papers never do.
    static TrueTypeFont outlines() {
        return Outlines.FONT;
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(StandardFont.of(nearest(name, descriptor)), true);
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(outlines(), true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            @Nullable String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo characters) {
        return new CIDFontMapping(null, outlines(), true);
    }

    private static FontName nearest(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        String plain = name == null ? "" : name.replace(" ", "");
        var known = Standard14Fonts.getMappedFontName(plain);
        if (known != null) return known;
        if (descriptor == null) return FontName.TIMES_ROMAN;
        boolean isBold = plain.toLowerCase(Locale.ROOT).contains("bold") || descriptor.isForceBold();
        return family(descriptor).get((isBold ? 1 : 0) + (descriptor.isItalic() ? 2 : 0));
    }

    private static List<FontName> family(PDFontDescriptor descriptor) {
        if (descriptor.isFixedPitch()) return TYPEWRITER;
        return descriptor.isSerif() ? SERIF : SANS;
    }

    private static final class Outlines {
        private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        private static final TrueTypeFont FONT = read();

        private static TrueTypeFont read() {
            try (var file = Objects.requireNonNull(FontMapper.class.getResourceAsStream(FILE), FILE)) {
                return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(file));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
