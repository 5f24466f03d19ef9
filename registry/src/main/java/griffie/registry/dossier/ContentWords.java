package griffie.registry.dossier;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a passage is about: its words without those that say nothing of a subject.
///
/// Words are folded to lower case without diacritics and cut after six letters, so that `gevangene` and `gevangenen`,
/// `uitwisselen` and `uitwisseling` are one.
record ContentWords(Set<String> words) {
    private static final int STEM = 6;
    private static final int SHORTEST = 4;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> SAYING_NOTHING = WordList.lines("stopwords.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .collect(HashSet::new, Set::add, Set::addAll);

    static ContentWords of(String text) {
        var words = new LinkedHashSet<String>();
        for (var word : folded(text)) {
            if (word.length() < SHORTEST || SAYING_NOTHING.contains(word)) continue;
            words.add(word.substring(0, Math.min(STEM, word.length())));
        }
        return new ContentWords(words);
    }

    /// All words of a text, in lower case and without diacritics.
    static List<String> folded(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return Arrays.stream(BETWEEN.split(plain.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    int shared(ContentWords other) {
        if (words.size() > other.words.size()) return other.shared(this);
        return (int) words.stream().filter(other.words::contains).count();
    }

    /// The share of the words of this that the other has as well.
    double heldBy(ContentWords other) {
        return words.isEmpty() ? 0 : (double) shared(other) / words.size();
    }

    ContentWords and(ContentWords other) {
        var all = new LinkedHashSet<>(words);
        all.addAll(other.words);
        return new ContentWords(all);
    }
}
