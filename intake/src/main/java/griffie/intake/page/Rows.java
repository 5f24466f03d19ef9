package griffie.intake.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Tells which words stand on one line.
final class Rows {
    private static final double SAME_LINE = 0.3; // of the size of the type

    private Rows() {}

    /// All words of a page as rows over its whole width, from top to bottom.
    static List<Row> of(List<Word> words) {
        var sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(Word::baseline));
        var rows = new ArrayList<Row>();
        var current = new ArrayList<Word>();
        for (var word : sorted) {
            if (!current.isEmpty() && !isBeside(current.getFirst(), word)) {
                rows.add(row(current));
                current.clear();
            }
            current.add(word);
        }
        if (!current.isEmpty()) rows.add(row(current));
        return rows;
    }

    private static boolean isBeside(Word first, Word word) {
        return word.baseline() - first.baseline() <= SAME_LINE * Math.min(first.size(), word.size());
    }

    private static Row row(List<Word> words) {
        words.sort(Comparator.comparingDouble(Word::left));
        var once = new ArrayList<Word>();
        for (var word : words) {
            if (once.isEmpty() || !isReprint(once.getLast(), word)) once.add(word);
        }
        return Row.of(once);
    }

    // Some programs make bold type by printing it twice, a hair apart.
    private static boolean isReprint(Word before, Word word) {
        return before.text().equals(word.text()) && word.left() - before.left() < 0.3 * word.size();
    }

    /// The part of a row between two places; empty when no word starts there.
    static List<Word> between(Row row, double left, double right) {
        var words = new ArrayList<Word>();
        for (var word : row.words()) {
            double middle = (word.left() + word.right()) / 2;
            if (middle >= left && middle < right) words.add(word);
        }
        return words;
    }
}
