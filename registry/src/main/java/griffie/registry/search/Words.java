package griffie.registry.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/// Makes words of letters, Dutch and English each in its own way, and remembers those that come often; for one thread.
final class Words implements Tokens.Spelling {
    // A text has few different words: of a million some 98 in a hundred are found in a memory of this size.
    private static final int MEMORY = 1 << 16;

    private final WordForms dutchForms = WordForms.bundled();
    private final SnowballStemmer dutch = new DutchStemmer();
    private final SnowballStemmer english = new EnglishStemmer();
    private final @Nullable Remembered[] memory = new Remembered[MEMORY];

    private static final class Remembered {
        private final char[] letters;
        private final boolean isDutch;
        private final Word word;

        Remembered(char[] letters, boolean isDutch, Word word) {
            this.letters = letters;
            this.isDutch = isDutch;
            this.word = word;
        }

        boolean is(char[] others, int length, boolean dutchToo) {
            return isDutch == dutchToo && Arrays.equals(letters, 0, letters.length, others, 0, length);
        }
    }

    /// The languages that are told apart; of others only the letters are known.
    enum Language {
        DUTCH,
        ENGLISH;

        static Language of(Locale locale) {
            return locale.getLanguage().equals("nl") ? DUTCH : ENGLISH;
        }
    }

    /// The word that the first letters of an array make; they are folded.
    @Override
    public Word word(char[] letters, int length, Language language) {
        boolean isDutch = language == Language.DUTCH;
        int hash = isDutch ? 7 : 11;
        for (int i = 0; i < length; i++) hash = 31 * hash + letters[i];
        int place = (hash ^ (hash >>> 15)) & (MEMORY - 1);
        var known = memory[place];
        if (known != null && known.is(letters, length, isDutch)) return known.word;
        String written = new String(letters, 0, length);
        var word = word(written, language);
        memory[place] = new Remembered(written.toCharArray(), isDutch, word);
        return word;
    }

    private Word word(String written, Language language) {
        // Of words that every paper has, no forms are looked for.
        if (StopWords.has(written)) return new Word(new BytesRef(written), List.of());
        var more = new ArrayList<BytesRef>();
        String stem = stem(written, language);
        if (!stem.equals(written)) more.add(new BytesRef(Word.STEM + stem));
        if (language == Language.DUTCH) {
            for (var part : partStems(written)) more.add(new BytesRef(Word.PART + part));
        }
        return new Word(new BytesRef(written), more);
    }

    /// The stem of a folded word.
    String stem(String written, Language language) {
        if (Folding.isDigit(written.charAt(0))) return written;
        String word = withoutGenitive(written);
        return switch (language) {
            case DUTCH -> dutchForms.stem(word).orElseGet(() -> compoundStem(word));
            case ENGLISH -> snowball(english, word);
        };
    }

    /// The stems of the words of which a Dutch word is made, and of every end of it that is a compound too:
    /// `mensenrechtenschending` is also a `rechtenschending`.
    List<String> partStems(String written) {
        var parts = parts(written);
        var stems = new LinkedHashSet<String>();
        for (var part : parts) stems.add(dutchForms.stem(part).orElse(part));
        for (int from = 1; from < parts.size() - 1; from++) {
            stems.add(lastStemmed(parts.subList(from, parts.size())));
        }
        for (int to = 2; to < parts.size(); to++) stems.add(lastStemmed(parts.subList(0, to)));
        return List.copyOf(stems);
    }

    /// The words of which a Dutch word is made, as they stand in it.
    List<String> parts(String written) {
        return dutchForms.parts(withoutGenitive(written));
    }

    // A compound is inflected at its end: krijgsgevangenenkampen, krijgsgevangenenkamp.
    private String compoundStem(String word) {
        var parts = dutchForms.parts(word);
        return parts.isEmpty() ? snowball(dutch, word) : lastStemmed(parts);
    }

    private String lastStemmed(List<String> parts) {
        String last = parts.getLast();
        return String.join("", parts.subList(0, parts.size() - 1))
                + dutchForms.stem(last).orElse(last);
    }

    private static String withoutGenitive(String word) {
        if (word.endsWith("'s")) return word.substring(0, word.length() - 2);
        return word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
    }

    private static String snowball(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
