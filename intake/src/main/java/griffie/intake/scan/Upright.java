package griffie.intake.scan;

import griffie.intake.page.Sheet;
import griffie.intake.page.Word;
import griffie.intake.scan.Hocr.Found;
import griffie.intake.scan.Hocr.Printed;
import griffie.intake.scan.Raised.Dots;
import griffie.paper.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Makes a sheet of the words on a picture: in points, turned back as far as the paper lay askew, with raised numbers
/// and without specks.
final class Upright {
    private static final double POINTS = 72; // per inch
    private static final int NOISE = 30; // percent; a speck is read as a sign with less
    private static final int SPECK = 90; // percent; a sign that no paper has alone needs more
    private static final String SPECKS = ".,:;'`´‘’_|~°^\\=©®«»<>";
    private static final double SAME_SIZE = 0.1;
    private static final double SAME_SIZE_OF_FEW = 0.2;
    private static final int FEW = 8; // letters
    private static final double SLOPE_STEP = 0.0005;
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final List<Printed> printed;
    private final Map<Integer, Found> marks = new HashMap<>();
    private final Map<Integer, Integer> lengths = new HashMap<>(); // letters in each line
    private final double scale;
    private final double slope;
    private final double usual;

    Upright(int perInch, List<Printed> printed, List<Found> marks) {
        this.printed = printed;
        for (var mark : marks) this.marks.merge(mark.mark().word(), mark, Upright::surer);
        this.scale = POINTS / perInch;
        for (var word : printed) lengths.merge(word.line(), word.text().length(), Integer::sum);
        this.slope = slope(printed);
        this.usual = usual(printed);
    }

    private static Found surer(Found one, Found other) {
        return one.number().isEmpty() ? other : one;
    }

    Sheet sheet(int number, Dots page) {
        var words = new ArrayList<Word>();
        for (int i = 0; i < printed.size(); i++) add(printed.get(i), marks.get(i), words);
        return new Sheet(number, page.right() * scale, page.bottom() * scale, words, List.of());
    }

    private void add(Printed word, @Nullable Found mark, List<Word> words) {
        if (mark == null) {
            if (!isSpeck(word)) words.add(word(word.text(), word.box(), word));
            return;
        }
        String number = mark.number().isEmpty() ? "" : raised(mark.number());
        switch (mark.mark().where()) {
            case IS -> words.add(word(number.isEmpty() ? raised(word.text()) : number, word.box(), word));
            case ENDS ->
                words.add(word(
                        ending(word.text(), number), word.box().and(mark.mark().box()), word));
            case BEGINS -> words.add(word(beginning(word.text(), number), word.box(), word));
            case BEFORE -> {
                if (!number.isEmpty()) words.add(word(number, mark.mark().box(), word));
                if (!isSpeck(word)) words.add(word(word.text(), word.box(), word));
            }
        }
    }

    private static boolean isSpeck(Printed word) {
        String text = word.text();
        if (text.isEmpty()) return true;
        if (text.chars().anyMatch(Character::isLetterOrDigit)) return false;
        boolean isNever = text.chars().allMatch(c -> SPECKS.indexOf(c) >= 0);
        return word.confidence() < (isNever ? SPECK : NOISE);
    }

    // "Karabach.?" and "EU.°": the sign is what Tesseract made of the number; "2020." shows nothing of it.
    private static String ending(String text, String number) {
        int end = text.length();
        int kept = end - 1;
        if (end < 2) return text + number;
        if (number.isEmpty()) {
            boolean isDigitAlone = isDigit(text.charAt(kept)) && !isDigit(text.charAt(kept - 1));
            return isDigitAlone ? text.substring(0, kept) + raised(text.substring(kept)) : text;
        }
        int from = end;
        while (from > 1 && end - from < number.length() && isMade(text, from - 1, number.charAt(0))) from--;
        return text.substring(0, from) + number;
    }

    private static boolean isMade(String text, int at, char number) {
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        if (isDigit(c)) return !isDigit(before) || RAISED.charAt(c - '0') == number;
        if (RAISED.indexOf(c) >= 0) return true;
        if (Character.isLetter(c)) return "lISsZziìÌ".indexOf(c) >= 0 && !Character.isLetterOrDigit(before);
        return ".,:;)%".indexOf(c) < 0;
    }

    private static String beginning(String text, String number) {
        if (number.isEmpty()) return text;
        boolean isMade = !Character.isLetter(text.charAt(0)) && "(„“\"[".indexOf(text.charAt(0)) < 0;
        return number + (isMade ? text.substring(1) : text);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String raised(String digits) {
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) return digits;
        var raised = new StringBuilder();
        for (char digit : digits.toCharArray()) raised.append(RAISED.charAt(digit - '0'));
        return raised.toString();
    }

    private Word word(String text, Dots at, Printed on) {
        double middle = (at.left() + at.right()) / 2.0;
        double baseline = (on.baselineAt(middle) - slope * middle) * scale;
        double across = slope * (at.top() + at.bottom()) / 2;
        double down = slope * middle;
        var shown = new Box(at.left() * scale, at.top() * scale, at.right() * scale, at.bottom() * scale);
        double left = Math.max(0, (at.left() + across) * scale);
        double top = Math.max(0, (at.top() - down) * scale);
        var box = new Box(
                left, top, Math.max(left, (at.right() + across) * scale), Math.max(top, (at.bottom() - down) * scale));
        return new Word(text, box, baseline, size(on) * scale, Word.Weight.PLAIN, on.confidence(), shown);
    }

    // The height of a line depends on its letters: "nacer" and "Bijlage" are of one size.
    private double size(Printed word) {
        double same = letters(word.line()) < FEW ? SAME_SIZE_OF_FEW : SAME_SIZE;
        return Math.abs(word.height() - usual) > same * usual ? word.height() : usual;
    }

    private int letters(int line) {
        return lengths.getOrDefault(line, 0);
    }

    // How the lines climb, in dots across for one down: that of most letters.
    private static double slope(List<Printed> printed) {
        return middle(printed, SLOPE_STEP, word -> word.on().slope());
    }

    private static double usual(List<Printed> printed) {
        return middle(printed, 0.25, Printed::height);
    }

    // The value in the middle when every letter has one.
    private static double middle(List<Printed> printed, double step, ToDoubleFunction<Printed> value) {
        var counts = new TreeMap<Long, Integer>();
        int all = 0;
        for (var word : printed) {
            counts.merge(
                    Math.round(value.applyAsDouble(word) / step), word.text().length(), Integer::sum);
            all += word.text().length();
        }
        int passed = 0;
        for (var count : counts.entrySet()) {
            passed += count.getValue();
            if (passed * 2 >= all) return count.getKey() * step;
        }
        return 0;
    }
}
