package griffie.intake.page;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Words that stand on one line, from left to right.
record Row(List<Word> words, double baseline, double left, double right, double size) {
    private static final double APART = 0.9; // of the size of the type

    static Row of(List<Word> words) {
        double left = Double.MAX_VALUE;
        double right = 0;
        for (var word : words) {
            left = Math.min(left, word.left());
            right = Math.max(right, word.right());
        }
        var usual = usual(words);
        return new Row(List.copyOf(words), usual.baseline(), left, right, usual.size());
    }

    // A word in the size of most letters: a label or a mark in smaller type does not make the line small.
    private static Word usual(List<Word> words) {
        var letters = new HashMap<Long, Integer>();
        var usual = words.getFirst();
        int most = 0;
        for (var word : words) {
            int count = letters.merge(Math.round(word.size() * 4), word.text().length(), Integer::sum);
            if (count > most) usual = word;
            most = Math.max(most, count);
        }
        return usual;
    }

    double width() {
        return right - left;
    }

    double top() {
        return baseline - size;
    }

    /// The number of characters, with one blank between words.
    int length() {
        int length = words.size() - 1;
        for (var word : words) length += word.text().length();
        return length;
    }

    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /// Whether it has parts with white between them, as a label and what stands beside it.
    boolean isParted() {
        return values().findAny().isPresent();
    }

    /// Where the parts after the first one begin.
    DoubleStream values() {
        return IntStream.range(1, words.size())
                .filter(i -> words.get(i).left() - words.get(i - 1).right() > APART * size)
                .mapToDouble(i -> words.get(i).left());
    }

    /// Whether all its letters are bold.
    boolean isBold() {
        return words.stream().allMatch(word -> word.weight() == Word.Weight.BOLD);
    }
}
