package griffie.intake.pdf;

import griffie.intake.page.Sheet;
import griffie.intake.page.Word.Weight;
import griffie.intake.refusal.Refused;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Reads the words and the horizontal lines of a page from the operators that draw it.
final class PageReader extends PDFStreamEngine {
    private final Clock clock;
    private final Map<PDFont, Face> faces = new HashMap<>();
    private Frame frame;
    private Spelling spelling = new Spelling();
    private Drawing drawing;
    private int sideways;
    private int unmapped;
    private int images;
    private int perInch;

    /// What a page holds; `sideways` letters are not in its words, `unmapped` ones stand for no character, `perInch` is
    /// the resolution of the picture that fills it, 0 when none does.
    record Read(Sheet sheet, int sideways, int unmapped, int images, int perInch) {}

    private record Face(Weight weight, double blank) {}

    PageReader(Clock clock) {
        this.clock = clock;
        this.frame = Frame.of(new PDPage());
        this.drawing = new Drawing(frame);
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    Read read(PDPage page, int number) throws IOException {
        frame = Frame.of(page);
        spelling = new Spelling();
        drawing = new Drawing(frame);
        sideways = 0;
        unmapped = 0;
        images = 0;
        perInch = 0;
        processPage(page);
        var sheet = new Sheet(number, frame.width(), frame.height(), spelling.words(), drawing.rules());
        return new Read(sheet, sideways, unmapped, images, perInch);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        clock.step();
        switch (operator.getName()) {
            case "m" -> withPoint(operands, drawing::moveTo);
            case "l" -> withPoint(operands, drawing::lineTo);
            case "re" -> rectangle(operands);
            case "S", "s", "B", "B*", "b", "b*" -> drawing.stroke();
            case "f", "F", "f*" -> drawing.fill();
            case "n" -> drawing.forget();
            case "BI", "sh" -> images++;
            case "Do" -> {
                images++;
                picture(operands);
                super.processOperator(operator, operands);
            }
            default -> super.processOperator(operator, operands);
        }
    }

    private void picture(List<COSBase> operands) throws IOException {
        if (operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) return;
        var resources = getResources();
        if (resources == null || !resources.isImageXObject(name)) return;
        double inches =
                Math.abs(getGraphicsState().getCurrentTransformationMatrix().getScalingFactorX()) / 72;
        // The picture itself would be unpacked to make an object of it; its dictionary is enough.
        var pictures = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        var picture = pictures == null ? null : pictures.getCOSStream(name);
        if (picture == null || inches * 72 < frame.width() * 0.7) return;
        perInch = Math.max(perInch, (int) Math.round(picture.getInt(COSName.WIDTH, 0) / inches));
    }

    // PDFBox goes on after whatever goes wrong in a form; a file that takes too long must end.
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
            throws IOException {
        if (exception instanceof Refused) throw exception;
        super.operatorException(operator, operands, exception);
    }

    private interface Point {
        void at(double x, double y);
    }

    private void withPoint(List<COSBase> operands, Point point) {
        if (operands.size() < 2) return;
        var at = transformedPoint(number(operands, 0), number(operands, 1));
        point.at(at.x, at.y);
    }

    private void rectangle(List<COSBase> operands) {
        if (operands.size() < 4) return;
        float x = number(operands, 0);
        float y = number(operands, 1);
        var one = transformedPoint(x, y);
        var other = transformedPoint(x + number(operands, 2), y + number(operands, 3));
        drawing.rectangle(one.x, one.y, other.x, other.y);
    }

    private static float number(List<COSBase> operands, int index) {
        return operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        clock.step();
        String text = unicode(font, code);
        if (text.isEmpty()) return;
        var direction = frame.direction(matrix);
        if (Math.abs(direction.y) > 0.1 * Math.abs(direction.x) || direction.x <= 0) {
            if (!text.isBlank()) sideways++;
            return;
        }
        var from = frame.shown(matrix.getTranslateX(), matrix.getTranslateY());
        if (frame.shows(from)) spelling.add(glyph(text, from, direction, matrix, font, displacement));
    }

    private Glyph glyph(
            String text,
            Point2D.Double from,
            Point2D.Double direction,
            Matrix matrix,
            PDFont font,
            Vector displacement) {
        var face = faces.computeIfAbsent(font, PageReader::face);
        double size = Math.max(0.1, frame.size(matrix));
        double right = from.x + Math.max(0, displacement.getX() * direction.x);
        return new Glyph(text, from.x, right, from.y, size, face.blank * direction.x, face.weight);
    }

    private String unicode(PDFont font, int code) {
        String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        if (text == null && font instanceof PDSimpleFont) text = Character.toString((char) code);
        if (text == null || text.isEmpty() || isNoCharacter(text.charAt(0))) {
            unmapped++;
            return text == null ? "" : text;
        }
        return text;
    }

    private static boolean isNoCharacter(char c) {
        return c == '\uFFFD'
                || Character.getType(c) == Character.PRIVATE_USE
                || (c < ' ' && !Character.isWhitespace(c));
    }

    private static Face face(PDFont font) {
        var descriptor = font.getFontDescriptor();
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        boolean isBold = name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 650));
        return new Face(isBold ? Weight.BOLD : Weight.PLAIN, blank(font));
    }

    // Some fonts say nonsense; a quarter of the size is what most have.
    private static double blank(PDFont font) {
        double blank = font.getSpaceWidth() / 1000;
        return blank > 0.1 && blank < 0.7 ? blank : 0.25;
    }
}
