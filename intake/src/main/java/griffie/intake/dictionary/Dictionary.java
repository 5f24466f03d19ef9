package griffie.intake.dictionary;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Knows the words of Dutch and English, with their inflected forms and the names of countries.
///
/// The word lists are those of OpenTaal and SCOWL in a compact form. They are read when the first word is looked up.
public final class Dictionary {
    private static final int SHORTEST_START = 3;
    private static final int SHORTEST_END = 4;
    private static final int LONGEST = 60;

    private final WordGraph dutch;
    private final WordGraph english;

    Dictionary(WordGraph dutch, WordGraph english) {
        this.dutch = dutch;
        this.english = english;
    }

    /// The dictionary that comes with Griffie.
    public static Dictionary bundled() {
        return Bundled.DICTIONARY;
    }

    /// Whether a word is known: as it stands, without its capitals, or as a Dutch compound of known words.
    public boolean knows(String word) {
        if (word.isEmpty() || word.length() > LONGEST) return false;
        return lists(word) || isCompound(uncapitalised(word), 2) || isCompound(word, 1); // Oekraïnesteun
    }

    /// Whether a word stands in one of the lists, as it is or without its capitals.
    public boolean lists(String word) {
        if (isListed(word)) return true;
        String small = uncapitalised(word);
        if (!small.equals(word) && isListed(small)) return true;
        return isAllCapitals(word) && (isListed(word.toLowerCase(Locale.ROOT)) || isListed(capitalised(word)));
    }

    /// The known words that differ from this one in diacritics only; with its capital, if it has one. A `?` in it
    /// stands
    /// for any letter with a diacritic.
    public List<String> alike(String word) {
        if (word.isEmpty() || word.length() > LONGEST) return List.of();
        var found = new ArrayList<>(dutch.alike(word));
        found.addAll(english.alike(word));
        String small = uncapitalised(word);
        if (!small.equals(word)) {
            for (var like : dutch.alike(small)) found.add(capitalised(like));
        }
        return found.stream().distinct().toList();
    }

    private boolean isListed(String word) {
        return dutch.has(word) || english.has(word);
    }

    // Dutch writes compounds as one word, often with an s between: bemiddeling-s-mechanisme.
    private boolean isCompound(String word, int joints) {
        if (joints == 0) return false;
        for (int cut = word.length() - SHORTEST_END; cut >= SHORTEST_START; cut--) {
            if (!isStart(word.substring(0, cut))) continue;
            String end = word.substring(cut);
            if (dutch.has(end) || isCompound(end, joints - 1)) return true;
        }
        return false;
    }

    private boolean isStart(String start) {
        if (dutch.has(start)) return true;
        boolean isLinked = start.length() > SHORTEST_START && start.endsWith("s");
        return isLinked && dutch.has(start.substring(0, start.length() - 1));
    }

    private static String uncapitalised(String word) {
        return Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static boolean isAllCapitals(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /// Holds the bundled dictionary from its first use on.
    private static final class Bundled {
        static final Dictionary DICTIONARY = new Dictionary(graph("nl.words"), graph("en.words"));

        private static WordGraph graph(String name) {
            try (var in = Dictionary.class.getResourceAsStream(name)) {
                if (in == null) throw new FileNotFoundException("griffie/intake/dictionary/" + name);
                return WordGraph.read(new BufferedInputStream(in, 1 << 16));
            } catch (IOException broken) {
                throw new UncheckedIOException("the bundled dictionary cannot be read", broken);
            }
        }
    }
}
