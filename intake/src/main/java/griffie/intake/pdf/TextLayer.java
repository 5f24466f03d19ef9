package griffie.intake.pdf;

import griffie.intake.dictionary.Dictionary;
import griffie.intake.page.Word;
import griffie.intake.pdf.PageReader.Read;
import java.util.Locale;

/// Judges the text that lies in a page: whether it says what a reader sees.
final class TextLayer {
    private static final int FEW = 40; // characters: a stamp, a page number
    private static final int ENOUGH = 50; // words to judge by
    private static final double KNOWN = 0.08; // of a French page one word in six is Dutch or English too

    private TextLayer() {}

    /// Whether the page must be read from its picture.
    static boolean isUseless(Read page) {
        int letters = page.sheet().words().stream()
                .mapToInt(word -> word.text().length())
                .sum();
        if (letters < FEW) return page.images() > 0;
        return page.unmapped() * 10 > letters || isGibberish(page);
    }

    // Fonts without a table of their characters give "Wklv lv jleehulvk".
    private static boolean isGibberish(Read page) {
        int words = 0;
        int known = 0;
        for (var word : page.sheet().words()) {
            String letters = letters(word);
            if (letters.length() < 3) continue;
            words++;
            if (Dictionary.bundled().knows(letters)) known++;
        }
        return words >= ENOUGH && known < KNOWN * words;
    }

    private static String letters(Word word) {
        int end = 0;
        String text = word.text();
        while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
        return text.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
