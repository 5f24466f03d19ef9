package griffie.intake.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Gives the widths of their letters to fonts that rely on every reader knowing them.
///
/// Old programs write `Times-Roman` without its widths; with another encoding PDFBox takes those of whatever font the
/// machine has, and the letters of a line overlap.
final class Widths {
    private Widths() {}

    static void complete(PDPage page) throws IOException {
        var resources = page.getResources();
        if (resources == null) return;
        var fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        if (fonts == null) return;
        for (var name : fonts.keySet()) {
            if (fonts.getDictionaryObject(name) instanceof COSDictionary font && lacksWidths(font)) complete(font);
        }
    }

    private static boolean lacksWidths(COSDictionary font) {
        return COSName.TYPE1.equals(font.getCOSName(COSName.SUBTYPE))
                && !font.containsKey(COSName.WIDTHS)
                && !font.containsKey(COSName.FONT_DESC)
                && font.getDictionaryObject(COSName.ENCODING) instanceof COSDictionary
                && Standard14Fonts.containsName(font.getNameAsString(COSName.BASE_FONT, ""));
    }

    private static void complete(COSDictionary font) throws IOException {
        var metrics = Standard14Fonts.getAFM(font.getNameAsString(COSName.BASE_FONT));
        if (metrics == null || !(PDFontFactory.createFont(font) instanceof PDType1Font type)) return;
        var widths = new COSArray();
        for (int code = 0; code < 256; code++) {
            widths.add(new COSFloat(metrics.getCharacterWidth(type.codeToName(code))));
        }
        font.setItem(COSName.WIDTHS, widths);
        font.setInt(COSName.FIRST_CHAR, 0);
        font.setInt(COSName.LAST_CHAR, 255);
    }
}
