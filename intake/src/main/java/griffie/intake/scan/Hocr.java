package griffie.intake.scan;

import griffie.intake.page.Sheet;
import griffie.intake.page.Word;
import griffie.paper.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the words of pages from hOCR, the form in which Tesseract answers.
final class Hocr {
    private static final double POINTS = 72; // per inch
    private static final int UNKNOWN_RESOLUTION = 300;
    private static final int NOISE = 30; // percent; a speck is read as a sign with less
    private static final double USUAL = 0.2;

    private static final Pattern ELEMENT = Pattern.compile("""
            (?x)
            <(?: div | p | span ) \\s [^>]*? class=['"](?<class> \\w+ )['"] [^>]*? title=(?: '(?<single> [^']* )' | "(?<double> [^"]* )" ) [^>]* >
            (?: (?<text> (?: [^<] | </?(?: strong | em )> )* ) </span> )?
            """);
    private static final Pattern BOX = Pattern.compile("bbox (-?\\d+) (-?\\d+) (-?\\d+) (-?\\d+)");
    private static final Pattern BASELINE = Pattern.compile("baseline (-?[\\d.]+) (-?[\\d.]+)");
    private static final Pattern SIZE = Pattern.compile("x_size (-?[\\d.]+)");
    private static final Pattern CONFIDENCE = Pattern.compile("x_wconf (\\d+)");
    private static final Pattern RESOLUTION = Pattern.compile("scan_res (\\d+) (\\d+)");

    private final List<Sheet> sheets = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private @Nullable Box page;
    private double scale = POINTS / UNKNOWN_RESOLUTION;
    private double baseline;
    private double size;

    /// The pages in hOCR, counted from `firstPage`.
    static List<Sheet> sheets(String hocr, int firstPage) {
        var reading = new Hocr();
        var element = ELEMENT.matcher(hocr);
        while (element.find()) {
            String title = element.group("single") != null ? element.group("single") : element.group("double");
            String text = element.group("text");
            reading.element(element.group("class"), title, text == null ? "" : text, firstPage);
        }
        reading.endPage(firstPage);
        return reading.sheets;
    }

    private void element(String kind, String title, String text, int firstPage) {
        switch (kind) {
            case "ocr_page" -> {
                endPage(firstPage);
                var resolution = RESOLUTION.matcher(title);
                int perInch = resolution.find() ? Integer.parseInt(resolution.group(1)) : UNKNOWN_RESOLUTION;
                scale = POINTS / Math.max(perInch, 50);
                page = box(title);
            }
            case "ocrx_word" -> word(title, text);
            case "ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat" -> line(title);
            default -> {} // areas and paragraphs: columns and paragraphs are found by the places of the words
        }
    }

    private void line(String title) {
        var box = box(title);
        var base = BASELINE.matcher(title);
        var high = SIZE.matcher(title);
        size = high.find() ? Double.parseDouble(high.group(1)) * scale : box.height();
        double offset = base.find() ? Double.parseDouble(base.group(2)) * scale : -0.2 * size;
        baseline = box.bottom() + offset;
    }

    private void word(String title, String text) {
        String letters = unescaped(text).strip();
        var sure = CONFIDENCE.matcher(title);
        int confidence = sure.find() ? Integer.parseInt(sure.group(1)) : 0;
        boolean isNoise = confidence < NOISE && letters.chars().noneMatch(Character::isLetterOrDigit);
        if (letters.isEmpty() || isNoise) return;
        words.add(new Word(letters, box(title), baseline, size, Word.Weight.PLAIN, confidence));
    }

    private Box box(String title) {
        var box = BOX.matcher(title);
        if (!box.find()) return new Box(0, 0, 0, 0);
        double left = Integer.parseInt(box.group(1)) * scale;
        double top = Integer.parseInt(box.group(2)) * scale;
        return new Box(
                left,
                top,
                Math.max(left, Integer.parseInt(box.group(3)) * scale),
                Math.max(top, Integer.parseInt(box.group(4)) * scale));
    }

    private void endPage(int firstPage) {
        if (page != null) {
            sheets.add(new Sheet(firstPage + sheets.size(), page.right(), page.bottom(), evened(words), List.of()));
        }
        words = new ArrayList<>();
    }

    // The height of a line depends on its letters: "nacer" and "Bijlage" are of one size.
    private static List<Word> evened(List<Word> words) {
        double[] sizes = words.stream().mapToDouble(Word::size).sorted().toArray();
        if (sizes.length == 0) return words;
        double usual = sizes[sizes.length / 2];
        return words.stream().map(word -> evened(word, usual)).toList();
    }

    private static Word evened(Word word, double usual) {
        if (Math.abs(word.size() - usual) > USUAL * usual) return word;
        return new Word(word.text(), word.box(), word.baseline(), usual, word.weight(), word.confidence());
    }

    private static String unescaped(String text) {
        return text.replaceAll("</?(?:strong|em)>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
