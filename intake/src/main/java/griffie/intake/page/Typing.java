package griffie.intake.page;

import griffie.intake.page.Region.Kind;
import griffie.intake.text.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes regions as plain lines: an empty line between paragraphs, a form feed where a column or page ends, and for
/// each character the word that it comes from.
final class Typing {
    private static final double SHORT = 0.6;
    private static final double TITLE = 1.08; // of the size of the text
    private static final int FEWEST_ROWS = 4; // by which one sees how long lines are
    private static final int LONGEST_ITEM = 20; // rows
    private static final Pattern ITEM = Pattern.compile("(\\d{1,2})[.)]");
    private static final double INDENT = 0.8; // of the size of the type

    private final Type type;
    private final StringBuilder chars = new StringBuilder();
    private final List<Printed> words = new ArrayList<>();
    private int[] wordAt = new int[1024];

    /// A word, its page, and where it starts in the plain text.
    record Printed(Word word, int page, int start) {}

    Typing(Type type) {
        this.type = type;
    }

    String chars() {
        return chars.toString();
    }

    /// The word from which a character comes; null for blanks and line ends.
    @Nullable
    Printed[] words() {
        var all = new @Nullable Printed[chars.length()];
        for (int i = 0; i < all.length; i++) {
            if (i < wordAt.length && wordAt[i] > 0) all[i] = words.get(wordAt[i] - 1);
        }
        return all;
    }

    void region(Region region, int page) {
        var rows = region.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0) literal(begins(region, i) ? "\n\n" : "\n");
            row(rows.get(i), 0, page);
        }
    }

    /// The body of a note, its number raised in front.
    void note(Footing.Note note, int page) {
        for (int i = 0; i < note.rows().size(); i++) {
            var row = note.rows().get(i);
            boolean isNumbered = i == 0 && note.number() > 0;
            if (isNumbered) number(row, note.number(), page);
            row(row, isNumbered ? 1 : 0, page);
            literal("\n");
        }
    }

    private void number(Row row, int number, int page) {
        var word = row.words().getFirst();
        word(word, Footing.raised(number), page);
        literal(" ");
        String behind = Footing.behindNumber(word.text());
        if (behind.isEmpty()) return;
        word(word, behind, page);
        literal(" ");
    }

    private void row(Row row, int from, int page) {
        for (int i = from; i < row.words().size(); i++) {
            if (i > from) literal(" ");
            var word = row.words().get(i);
            word(word, word.text(), page);
        }
    }

    void columnEnd() {
        literal("\n\f");
    }

    void paragraphEnd() {
        literal("\n\n");
    }

    private void literal(String added) {
        chars.append(added);
    }

    private void word(Word word, String written, int page) {
        words.add(new Printed(word, page, chars.length()));
        int end = chars.length() + written.length();
        if (end > wordAt.length) wordAt = Arrays.copyOf(wordAt, Math.max(end, wordAt.length * 2));
        Arrays.fill(wordAt, chars.length(), end, words.size());
        chars.append(written);
    }

    private boolean begins(Region region, int index) {
        var row = region.rows().get(index);
        var above = region.rows().get(index - 1);
        boolean isBroken = above.text().endsWith("-") && beginsSmall(row);
        if (isBroken && row.baseline() - above.baseline() < 2 * type.size() * type.leading()) return false;
        if (type.isApart(above, row) || isNextItem(region, index)) return true;
        if (region.kind() == Kind.TABLE) return !goesOn(region, index);
        if (beginsSmall(row) || above.text().endsWith("-")) return false;
        return isOtherType(above, row)
                || endsEarly(region, above)
                || isIndented(region, index)
                || isBrokenOnPurpose(region, above, row);
    }

    private static boolean isOtherType(Row above, Row row) {
        return Math.abs(row.size() - above.size()) > 0.08 * row.size() || row.isBold() != above.isBold();
    }

    private static boolean beginsSmall(Row row) {
        return Character.isLowerCase(row.words().getFirst().text().charAt(0));
    }

    // A full stop far from the right edge ends a paragraph, also where no white follows.
    private static boolean endsEarly(Region region, Row above) {
        String text = above.text();
        boolean isEnded = ".:?!".indexOf(text.charAt(text.length() - 1)) >= 0;
        return isEnded && above.right() - region.left() < SHORT * (region.right() - region.left());
    }

    // The next word would have stood on the line above too: a title, an address. A long title in type of its own may be
    // broken anywhere.
    private boolean isBrokenOnPurpose(Region region, Row above, Row row) {
        var first = row.words().getFirst();
        if (region.rows().size() < FEWEST_ROWS
                || !Character.isUpperCase(first.text().charAt(0))) return false;
        boolean isTitle = above.isBold() || above.size() > TITLE * type.size();
        double needed = first.right() - first.left() + row.size();
        return !isTitle && above.right() + needed < region.usualRight() && !PlainText.isOpen(above.text());
    }

    // "2." right below a line that begins with "1."
    private static boolean isNextItem(Region region, int index) {
        var row = region.rows().get(index);
        int number = item(row);
        for (int i = index - 1; number > 1 && i >= Math.max(0, index - LONGEST_ITEM); i--) {
            var above = region.rows().get(i);
            boolean isAligned = Math.abs(above.left() - row.left()) < INDENT / 2 * row.size();
            if (isAligned && item(above) == number - 1) return true;
        }
        return false;
    }

    private static int item(Row row) {
        var item = ITEM.matcher(row.words().getFirst().text());
        return item.matches() && row.words().size() > 1 ? Integer.parseInt(item.group(1)) : 0;
    }

    // What goes on in a table stands right under what stood beside a label; whatever else begins a row of its own.
    private boolean goesOn(Region region, int index) {
        var row = region.rows().get(index);
        if (row.isParted()) return false;
        int from = index - 1;
        while (from > 0 && !region.rows().get(from).isParted()) from--;
        double slack = INDENT / 2 * row.size();
        return region.rows().get(from).values().anyMatch(left -> Math.abs(left - row.left()) < slack);
    }

    // A paragraph begins with a short indent, and its second line does not have it.
    private boolean isIndented(Region region, int index) {
        var rows = region.rows();
        double indent = rows.get(index).left() - region.left();
        double size = rows.get(index).size();
        if (indent < INDENT * size || indent > 5 * size) return false;
        boolean wasIndented = rows.get(index - 1).left() - region.left() > INDENT * size / 2;
        boolean isOutdentedBelow =
                index + 1 < rows.size() && rows.get(index + 1).left() - region.left() < INDENT * size / 2;
        return !wasIndented && isOutdentedBelow;
    }
}
