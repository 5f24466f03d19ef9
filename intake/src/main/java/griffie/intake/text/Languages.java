package griffie.intake.text;

import java.util.Locale;
import java.util.Set;

/// Tells Dutch from English by the small words.
final class Languages {
    static final Locale DUTCH = Locale.forLanguageTag("nl");
    static final Locale ENGLISH = Locale.forLanguageTag("en");

    private static final Set<String> DUTCH_WORDS =
            Set.of("de", "het", "een", "van", "en", "dat", "op", "voor", "met", "zijn", "niet", "aan", "ook", "te");
    private static final Set<String> ENGLISH_WORDS =
            Set.of("the", "of", "and", "to", "that", "for", "with", "its", "by", "on", "which", "this", "all", "as");
    private static final int ENOUGH = 50_000;

    private Languages() {}

    /// The language of most of a text; Dutch when nothing tells.
    static Locale of(String chars) {
        int dutch = 0;
        int english = 0;
        int start = 0;
        int end = Math.min(chars.length(), ENOUGH);
        for (int at = 0; at <= end; at++) {
            if (at < end && Character.isLetter(chars.charAt(at))) continue;
            if (at > start && at - start <= 5) {
                String word = chars.substring(start, at).toLowerCase(Locale.ROOT);
                if (DUTCH_WORDS.contains(word)) dutch++;
                if (ENGLISH_WORDS.contains(word)) english++;
            }
            start = at + 1;
        }
        return english > dutch ? ENGLISH : DUTCH;
    }
}
