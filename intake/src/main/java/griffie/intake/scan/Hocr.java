package griffie.intake.scan;

import griffie.intake.page.Sheet;
import griffie.intake.scan.Raised.Dots;
import griffie.intake.scan.Raised.Mark;
import griffie.intake.scan.Raised.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the words of pages from hOCR, the form in which Tesseract answers, and writes into it what Tesseract did not
/// see: the raised numbers and the resolution.
final class Hocr {
    private static final String PAGE = "<div class='ocr_page'";
    private static final int UNKNOWN_RESOLUTION = 300;
    private static final int LEAST_RESOLUTION = 50;

    private static final Pattern ELEMENT = Pattern.compile("""
            (?x)
            <(?: div | p | span ) \\s [^>]*? class=['"](?<class> \\w+ )['"] [^>]*? title=(?: '(?<single> [^']* )' | "(?<double> [^"]* )" ) [^>]* >
            (?: (?<text> (?: [^<] | </?(?: strong | em )> )* ) </span> )?
            """);
    private static final Pattern BOX = Pattern.compile("bbox(?:es)? (-?\\d+) (-?\\d+) (-?\\d+) (-?\\d+)");
    private static final Pattern BASELINE = Pattern.compile("baseline (-?[\\d.]+) (-?[\\d.]+)");
    private static final Pattern SIZE = Pattern.compile("x_size (-?[\\d.]+)");
    private static final Pattern CONFIDENCE = Pattern.compile("x_wconf (\\d+)");
    private static final Pattern SURE = Pattern.compile("x_conf (\\d+(?:\\.\\d+)?)");
    private static final Pattern RESOLUTION = Pattern.compile("scan_res (\\d+) (\\d+)");
    private static final Pattern MARK = Pattern.compile("(\\d+) (\\w+) bbox .*");

    private final List<Printed> words = new ArrayList<>();
    private final List<Found> marks = new ArrayList<>();
    private Dots page = new Dots(0, 0, 1, 1);
    private int perInch = UNKNOWN_RESOLUTION;
    private Line line = new Line(-1, 0, 0, 0, 0);

    /// A line of letters: where it stands at a place, how it climbs, and how high it is, all in dots.
    record Line(int number, double x, double y, double slope, double height) {}

    /// A word where it stands on the picture, in dots.
    record Printed(String text, Dots box, Line on, int confidence) {
        int line() {
            return on.number();
        }

        double height() {
            return on.height();
        }

        double baselineAt(double x) {
            return on.y() + on.slope() * (x - on.x());
        }
    }

    /// A raised number and what it says; empty when nobody could read it.
    record Found(Mark mark, String number) {}

    /// A single letter, and how sure it is, in percent.
    record Letter(String text, Dots box, double sure) {}

    private Hocr() {}

    /// The hOCR of each page.
    static List<String> pages(String hocr) {
        var pages = new ArrayList<String>();
        int at = hocr.indexOf(PAGE);
        while (at >= 0) {
            int next = hocr.indexOf(PAGE, at + 1);
            pages.add(hocr.substring(at, next < 0 ? hocr.length() : next));
            at = next;
        }
        return pages;
    }

    /// The words of a page in the order in which Tesseract read them.
    static List<Printed> words(String page) {
        return read(page).words;
    }

    /// The letters of a page, where Tesseract was asked for them.
    static List<Letter> letters(String page) {
        var letters = new ArrayList<Letter>();
        var element = ELEMENT.matcher(page);
        while (element.find()) {
            String text = element.group("text");
            if (!element.group("class").equals("ocrx_cinfo") || text == null) continue;
            var sure = SURE.matcher(title(element));
            double percent = sure.find() ? Double.parseDouble(sure.group(1)) : 0;
            letters.add(new Letter(unescaped(text), box(title(element)), percent));
        }
        return letters;
    }

    /// The page with its true resolution and its raised numbers.
    static String completed(String page, int perInch, List<Found> found) {
        var marks = new StringBuilder();
        for (var each : found) {
            var box = each.mark().box();
            marks.append("<span class='raised' title='%d %s bbox %d %d %d %d'>%s</span>\n"
                    .formatted(
                            each.mark().word(),
                            each.mark().where(),
                            box.left(),
                            box.top(),
                            box.right(),
                            box.bottom(),
                            each.number()));
        }
        return RESOLUTION.matcher(page).replaceFirst("scan_res " + perInch + " " + perInch) + marks;
    }

    /// The page as a sheet, in points and upright.
    static Sheet sheet(String hocr, int number) {
        var page = read(hocr);
        return new Upright(page.perInch, page.words, page.marks).sheet(number, page.page);
    }

    private static Hocr read(String page) {
        var reading = new Hocr();
        var element = ELEMENT.matcher(page);
        while (element.find()) {
            String text = element.group("text");
            reading.element(
                    element.group("class"),
                    title(element),
                    text == null ? "" : unescaped(text).strip());
        }
        return reading;
    }

    private static String title(java.util.regex.Matcher element) {
        String single = element.group("single");
        return single != null ? single : element.group("double");
    }

    private void element(String kind, String title, String text) {
        switch (kind) {
            case "ocr_page" -> {
                var resolution = RESOLUTION.matcher(title);
                if (resolution.find()) perInch = Math.max(Integer.parseInt(resolution.group(1)), LEAST_RESOLUTION);
                page = box(title);
            }
            case "ocrx_word" -> words.add(new Printed(text, box(title), line, confidence(title)));
            case "ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat" -> line(title);
            case "raised" -> raised(title, text);
            default -> {} // areas and paragraphs: columns and paragraphs are found by the places of the words
        }
    }

    private void line(String title) {
        var box = box(title);
        var base = BASELINE.matcher(title);
        var high = SIZE.matcher(title);
        double height = high.find() ? Double.parseDouble(high.group(1)) : box.height();
        boolean isKnown = base.find();
        double slope = isKnown ? Double.parseDouble(base.group(1)) : 0;
        double offset = isKnown ? Double.parseDouble(base.group(2)) : -0.2 * height;
        line = new Line(line.number() + 1, box.left(), box.bottom() + offset, slope, Math.max(1, height));
    }

    private void raised(String title, String number) {
        var mark = MARK.matcher(title);
        if (!mark.matches()) return;
        int word = Integer.parseInt(mark.group(1));
        marks.add(new Found(new Mark(word, Where.valueOf(mark.group(2)), List.of(box(title))), number));
    }

    private static int confidence(String title) {
        var sure = CONFIDENCE.matcher(title);
        return sure.find() ? Integer.parseInt(sure.group(1)) : 0;
    }

    private static Dots box(String title) {
        var box = BOX.matcher(title);
        if (!box.find()) return new Dots(0, 0, 0, 0);
        int left = Integer.parseInt(box.group(1));
        int top = Integer.parseInt(box.group(2));
        return new Dots(
                left,
                top,
                Math.max(left, Integer.parseInt(box.group(3))),
                Math.max(top, Integer.parseInt(box.group(4))));
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
