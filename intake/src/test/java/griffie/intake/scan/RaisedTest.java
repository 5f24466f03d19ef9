package griffie.intake.scan;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.intake.scan.Hocr.Found;
import griffie.intake.scan.Hocr.Line;
import griffie.intake.scan.Hocr.Printed;
import griffie.intake.scan.Raised.Dots;
import griffie.intake.scan.Raised.Mark;
import griffie.intake.scan.Raised.Where;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RaisedTest {
    private static final Line LINE = new Line(0, 100, 130, 0, 40); // letters stand on 130 and are 28 high

    @Test
    void aHighBlockAtTheEndOfAWordIsRaised() {
        var picture = paper();
        ink(picture, 100, 102, 160, 130); // the word
        ink(picture, 164, 100, 172, 116); // half as high, well above the line
        var marks = marks(picture, word("Karabach.*", 100, 172));
        assertThat(marks).extracting(Mark::where).containsExactly(Where.ENDS);
        assertThat(marks.getFirst().digits()).hasSize(1);
    }

    @Test
    void aNumberThatTesseractDidNotSeeIsFoundBeforeTheFirstWord() {
        var picture = paper();
        ink(picture, 80, 100, 88, 116);
        ink(picture, 100, 102, 160, 130);
        var marks = marks(picture, word("Kamerstuk", 100, 160));
        assertThat(marks).extracting(Mark::where).containsExactly(Where.BEFORE);
    }

    @Test
    void quotesPointsAndDashesAreNotRaisedNumbers() {
        var picture = paper();
        ink(picture, 100, 102, 150, 130);
        ink(picture, 154, 102, 158, 110); // as high as a quotation mark
        ink(picture, 161, 102, 165, 110);
        ink(picture, 170, 124, 176, 130); // a point
        ink(picture, 180, 115, 192, 119); // a dash
        assertThat(marks(picture, word("einde”.-", 100, 192))).isEmpty();
    }

    @Test
    void theSignThatTesseractMadeOfANumberIsReplaced() {
        assertThat(marked("Karabach.?", Where.ENDS, "2")).isEqualTo("Karabach.²");
        assertThat(marked("EU.°", Where.ENDS, "6")).isEqualTo("EU.⁶");
        assertThat(marked("2020.", Where.ENDS, "3")).isEqualTo("2020.³");
        assertThat(marked("2020.3", Where.ENDS, "3")).isEqualTo("2020.³");
        assertThat(marked("zin.i2", Where.ENDS, "12")).isEqualTo("zin.¹²");
        assertThat(marked("2020", Where.ENDS, "3")).isEqualTo("2020³");
        assertThat(marked("c.s.", Where.ENDS, "")).isEqualTo("c.s.");
        assertThat(marked("$", Where.IS, "6")).isEqualTo("⁶");
        assertThat(marked("3", Where.IS, "")).isEqualTo("³");
        assertThat(marked("'Kamerstuk", Where.BEGINS, "1")).isEqualTo("¹Kamerstuk");
        assertThat(marked("Kamerstuk", Where.BEFORE, "1")).isEqualTo("¹ Kamerstuk");
    }

    private static String marked(String text, Where where, String number) {
        var mark = new Mark(0, where, List.of(new Dots(90, 100, 98, 116)));
        var sheet = new Upright(300, List.of(word(text, 100, 160)), List.of(new Found(mark, number)))
                .sheet(1, new Dots(0, 0, 400, 200));
        return String.join(" ", sheet.words().stream().map(word -> word.text()).toList());
    }

    private static Printed word(String text, int left, int right) {
        return new Printed(text, new Dots(left, 100, right, 130), LINE, 90);
    }

    private static byte[] paper() {
        var shades = new byte[400 * 200];
        Arrays.fill(shades, (byte) 250);
        return shades;
    }

    private static void ink(byte[] shades, int left, int top, int right, int bottom) {
        for (int y = top; y < bottom; y++) Arrays.fill(shades, y * 400 + left, y * 400 + right, (byte) 10);
    }

    private static List<Mark> marks(byte[] shades, Printed word) {
        return Raised.in(new Picture(400, 200, shades, 300), List.of(word));
    }
}
