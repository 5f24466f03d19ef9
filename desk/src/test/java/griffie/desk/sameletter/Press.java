package griffie.desk.sameletter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Prints the letter: lines broken and hyphenated, raised markers, notes at the foot of the page that points to them,
/// the reference and the page number on every page.
final class Press {
    private static final float HEIGHT = PDRectangle.A4.getHeight();
    private static final float TOP = 110;
    private static final float FOOT = 725; // the last line of a page ends above this
    private static final float LEADING = 1.5f;
    private static final float NOTE = 0.8f; // of the size of the text

    // Where long words may be broken; a blank, and a hyphen between letters, are places too.
    private static final List<String> BREAKS = List.of(
            "Azer|beidzjan",
            "krijgs|gevangenen",
            "regerings|delegatie",
            "onaf|hankelijk",
            "mensen|rechten",
            "ver|zoek",
            "om|standigheden",
            "ge|beurtenissen",
            "onder|zoek",
            "onder|handelingen",
            "terug|trekking",
            "vast|gesteld",
            "uit|voering",
            "her|haaldelijk",
            "gezamen|lijk",
            "over|zicht",
            "Inter|nationaal",
            "voor|lopige");
    private static final Pattern PLACES = Pattern.compile("(?<=\\p{L}-)(?=\\p{L})|(?<=\\|)");
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Pattern PARTS = Pattern.compile("(?=\\{)|(?<=\\})");
    private static final Pattern MARKER = Pattern.compile("\\{(\\d)\\}");

    private final SampleLetter letter;
    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final int columns;
    private final float size;
    private final List<Frame> frames = new ArrayList<>();

    /// A column of a page, filled from the top, its notes below.
    private static final class Frame {
        final List<String> lines = new ArrayList<>();
        final List<Float> heights = new ArrayList<>();
        final TreeSet<Integer> notes = new TreeSet<>();
        float y = TOP;
    }

    private Press(SampleLetter letter, int columns, float size) throws IOException {
        this.letter = letter;
        this.columns = columns;
        this.size = size;
        try (InputStream liberation =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            font = PDType0Font.load(document, Objects.requireNonNull(liberation), true);
        }
    }

    static byte[] oneColumn(SampleLetter letter) throws IOException {
        return new Press(letter, 1, 11).print();
    }

    static byte[] twoColumns(SampleLetter letter) throws IOException {
        return new Press(letter, 2, 10).print();
    }

    private byte[] print() throws IOException {
        set();
        int pages = (frames.size() + columns - 1) / columns;
        try (document) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage(PDRectangle.A4));
                try (var content = new PDPageContentStream(document, document.getPage(page))) {
                    for (int i = page * columns; i < Math.min(frames.size(), (page + 1) * columns); i++)
                        draw(content, frames.get(i), left(i % columns));
                    show(content, 70, 795, 7, "Onze referentie");
                    show(content, 70, 804, 7, SampleLetter.REFERENCE);
                    show(content, 460, 804, 7, "Pagina %d van %d".formatted(page + 1, pages));
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private float width() {
        return columns == 1 ? 390 : 216;
    }

    private float left(int column) {
        return 70 + column * (216 + 18);
    }

    private void set() throws IOException {
        frames.add(new Frame());
        String before = ".";
        for (var line : letter.head()) {
            boolean isApart = line.startsWith("Aan") || line.startsWith("Datum");
            for (var part : broken(line))
                add(part, isApart && part.equals(broken(line).getFirst()) ? size : 0);
        }
        for (var paragraph : letter.paragraphs()) {
            if (SampleLetter.isTitle(paragraph) && isNearlyFull(frames.getLast())) frames.add(new Frame());
            boolean isUnderTitle = SampleLetter.isTitle(before);
            float white = isUnderTitle ? 0.3f * size : size;
            for (var line : broken(paragraph)) {
                add(line, white);
                white = 0;
            }
            before = paragraph;
        }
    }

    private boolean isNearlyFull(Frame frame) throws IOException {
        return frame.y + notesHeight(frame.notes) > FOOT - 5 * size * LEADING;
    }

    private void add(String line, float white) throws IOException {
        var frame = frames.getLast();
        var notes = new TreeSet<>(frame.notes);
        MARKER.matcher(line).results().forEach(marker -> notes.add(Integer.valueOf(marker.group(1))));
        float end = frame.y + white + size * LEADING;
        if (end + notesHeight(notes) > FOOT) {
            frames.add(new Frame());
            add(line, 0);
            return;
        }
        frame.notes.addAll(notes);
        frame.lines.add(line);
        frame.y = frame.y + white + (frame.lines.size() == 1 ? 0 : size * LEADING);
        frame.heights.add(frame.y);
    }

    private float notesHeight(Set<Integer> notes) throws IOException {
        int lines = 0;
        for (int number : notes) lines += noteLines(number).size();
        return lines == 0 ? 0 : 1.8f * size + lines * size * NOTE * LEADING;
    }

    private List<String> noteLines(int number) throws IOException {
        return broken("{%d} %s".formatted(number, letter.notes().get(number)), size * NOTE);
    }

    private void draw(PDPageContentStream content, Frame frame, float left) throws IOException {
        for (int i = 0; i < frame.lines.size(); i++) {
            show(content, left, frame.heights.get(i), size, frame.lines.get(i));
        }
        if (frame.notes.isEmpty()) return;
        float y = FOOT - notesHeight(frame.notes) + 1.8f * size;
        content.moveTo(left, HEIGHT - y + size * 0.9f);
        content.lineTo(left + 100, HEIGHT - y + size * 0.9f);
        content.setLineWidth(0.5f);
        content.stroke();
        for (int number : frame.notes) {
            for (var line : noteLines(number)) {
                show(content, left, y, size * NOTE, line);
                y += size * NOTE * LEADING;
            }
        }
    }

    private void show(PDPageContentStream content, float x, float y, float size, String line) throws IOException {
        content.beginText();
        content.newLineAtOffset(x, HEIGHT - y);
        for (var part : PARTS.splitAsStream(line).toList()) {
            boolean isRaised = part.startsWith("{");
            content.setFont(font, isRaised ? size * 0.62f : size);
            content.setTextRise(isRaised ? size * 0.36f : 0);
            content.showText(isRaised ? part.substring(1, part.length() - 1) : part);
        }
        content.endText();
    }

    private List<String> broken(String paragraph) throws IOException {
        return broken(paragraph, size);
    }

    private List<String> broken(String paragraph, float size) throws IOException {
        var lines = new ArrayList<String>();
        String line = "";
        for (var word : BLANKS.splitAsStream(paragraph).toList()) {
            String blank = line.isEmpty() ? "" : " ";
            for (var piece : pieces(word)) {
                if (width(ended(line + blank + piece), size) > width()) {
                    lines.add(ended(line));
                    line = piece;
                } else line = line + blank + piece;
                blank = "";
            }
        }
        lines.add(ended(line));
        return lines;
    }

    // A place where a word may be broken shows a hyphen only at the end of a line.
    private static String ended(String line) {
        return line.replaceFirst("\\|$", "-").replace("|", "");
    }

    private static List<String> pieces(String word) {
        String marked = word;
        for (var places : BREAKS) marked = marked.replace(places.replace("|", ""), places);
        return PLACES.splitAsStream(marked).toList();
    }

    private float width(String line, float size) throws IOException {
        float width = 0;
        for (var part : PARTS.splitAsStream(line).toList()) {
            boolean isRaised = part.startsWith("{");
            String words = isRaised ? part.substring(1, part.length() - 1) : part;
            width += font.getStringWidth(words) / 1000 * (isRaised ? size * 0.62f : size);
        }
        return width;
    }
}
