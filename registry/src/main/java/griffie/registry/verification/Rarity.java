package griffie.registry.verification;

import griffie.registry.catalogue.Catalogue;
import griffie.registry.catalogue.Entry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Experiment.
final class Rarity {
    static final boolean IS_TRIED = System.getProperty("griffie.idf") != null;
    private static final double EACH = Double.parseDouble(System.getProperty("griffie.idf", "0.3"));
    private static final double MOST = Double.parseDouble(System.getProperty("griffie.idfmost", "9"));
    private static volatile @Nullable Rarity made;
    private final Map<String, Integer> titles = new HashMap<>();
    private int count;

    static Rarity of(Catalogue catalogue) {
        var there = made;
        if (there != null) return there;
        var rarity = new Rarity();
        for (Entry entry : catalogue.startingWith("kst-")) {
            rarity.count++;
            var words = Words.of(entry.title() + " " + entry.dossierTitle());
            for (var stem :
                    new HashSet<>(words.shared(words).stream().map(Rarity::stem).toList())) {
                rarity.titles.merge(stem, 1, Integer::sum);
            }
        }
        made = rarity;
        return rarity;
    }

    double weight(List<String> shared) {
        double sum = 0;
        for (var stem : new HashSet<>(shared.stream().map(Rarity::stem).toList())) {
            sum += Math.log((count + 1.0) / (titles.getOrDefault(stem, 0) + 1.0));
        }
        return Math.min(MOST, EACH * sum);
    }

    private static String stem(String word) {
        String concept = Vocabulary.concept(word);
        return concept.length() > 6 ? concept.substring(0, 6) : concept;
    }
}
