package griffie.intake.head;

import griffie.paper.Paper;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Tells Dutch from English by the small words.
public final class Languages {
    public static final Locale DUTCH = Locale.forLanguageTag("nl");
    public static final Locale ENGLISH = Locale.forLanguageTag("en");

    private static final SmallWords DUTCH_WORDS = SmallWords.of(
            "de", "het", "een", "van", "en", "dat", "op", "voor", "met", "zijn", "niet", "aan", "ook", "te");
    private static final SmallWords ENGLISH_WORDS = SmallWords.of(
            "the", "of", "and", "to", "that", "for", "with", "its", "by", "on", "which", "this", "all", "as");
    private static final int ENOUGH = 50_000;
    private static final int FEW = 3; // small words that tell

    private Languages() {}

    /// The language of most of a text; Dutch when nothing tells.
    public static Locale of(String chars) {
        var count = count(chars, new Span(0, Math.min(chars.length(), ENOUGH)));
        return count.english > count.dutch ? ENGLISH : DUTCH;
    }

    /// The language of each block of a paper: a paragraph in English in a Dutch letter is English. What is too short to
    /// tell is in the language of the paper.
    public static List<Locale> ofBlocks(Paper paper) {
        var chars = paper.text().chars();
        var languages = new ArrayList<Locale>();
        for (var block : paper.text().blocks()) languages.add(of(chars, block.span(), paper.language()));
        return languages;
    }

    private static Locale of(String chars, Span span, Locale whole) {
        var count = count(chars, new Span(span.start(), Math.min(span.end(), span.start() + ENOUGH)));
        if (count.english >= FEW && count.english > 2 * count.dutch) return ENGLISH;
        return count.dutch >= FEW && count.dutch > 2 * count.english ? DUTCH : whole;
    }

    private static Count count(String chars, Span span) {
        int dutch = 0;
        int english = 0;
        int word = SmallWords.NONE;
        for (int at = span.start(); at < span.end(); at++) {
            char c = chars.charAt(at);
            if (SmallWords.isLetter(c)) {
                word = SmallWords.with(word, c);
                continue;
            }
            if (DUTCH_WORDS.has(word)) dutch++;
            else if (ENGLISH_WORDS.has(word)) english++;
            word = SmallWords.NONE;
        }
        if (DUTCH_WORDS.has(word)) dutch++;
        else if (ENGLISH_WORDS.has(word)) english++;
        return new Count(dutch, english);
    }

    /// How many small words of each language stand in a text.
    private record Count(int dutch, int english) {}
}
