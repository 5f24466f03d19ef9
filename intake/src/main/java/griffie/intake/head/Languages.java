package griffie.intake.head;

import griffie.paper.Paper;
import griffie.paper.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells Dutch from English by the small words.
public final class Languages {
    public static final Locale DUTCH = Locale.forLanguageTag("nl");
    public static final Locale ENGLISH = Locale.forLanguageTag("en");

    private static final Set<String> DUTCH_WORDS =
            Set.of("de", "het", "een", "van", "en", "dat", "op", "voor", "met", "zijn", "niet", "aan", "ook", "te");
    private static final Set<String> ENGLISH_WORDS =
            Set.of("the", "of", "and", "to", "that", "for", "with", "its", "by", "on", "which", "this", "all", "as");
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
        return paper.text().blocks().stream()
                .map(block -> of(paper.text().chars(), block.span(), paper.language()))
                .toList();
    }

    private static Locale of(String chars, Span span, Locale whole) {
        var count = count(chars, new Span(span.start(), Math.min(span.end(), span.start() + ENOUGH)));
        if (count.english >= FEW && count.english > 2 * count.dutch) return ENGLISH;
        return count.dutch >= FEW && count.dutch > 2 * count.english ? DUTCH : whole;
    }

    private static Count count(String chars, Span span) {
        int dutch = 0;
        int english = 0;
        int start = span.start();
        for (int at = start; at <= span.end(); at++) {
            if (at < span.end() && Character.isLetter(chars.charAt(at))) continue;
            if (at > start && at - start <= 5) {
                String word = chars.substring(start, at).toLowerCase(Locale.ROOT);
                if (DUTCH_WORDS.contains(word)) dutch++;
                if (ENGLISH_WORDS.contains(word)) english++;
            }
            start = at + 1;
        }
        return new Count(dutch, english);
    }

    /// How many small words of each language stand in a text.
    private record Count(int dutch, int english) {}
}
