package griffie.registry.verification;

import griffie.registry.catalogue.FoldedWords;
import griffie.registry.catalogue.PersonName;
import griffie.registry.catalogue.TitleMarks;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of a passage that say what it is about, so that Dutch and English passages can be compared.
///
/// Words are folded; countries and the topics of the Security Council become one word for both languages.
final class Words {
    // Function words, and words that stand in half of all titles: they say nothing about the subject.
    private static final Set<String> SAY_NOTHING = Set.of("""
                situation question council security resolution resolutions items relating complaint extension
                mandate united nations letter concerning regarding including until renewal letters dated
                representative president adopted establishment between matters state republic international
                government people force mission operation implementation agreement measures pursuant imposed
                general secretary members resolutie resoluties veiligheidsraad verenigde naties situatie
                regering kabinet kamer motie moties leden gewijzigde verzoekt constaterende overwegende
                aangenomen kamerstuk kamerstukken brief minister staatssecretaris onderzoeken voorstel nederland
                nederlandse worden hebben waarin waarbij wordt zoals tussen binnen vanuit zonder waarmee ervoor
                zorgen mogelijk mogelijke wanneer omdat hierover vergadering republiek eilanden islands
                democratic democratische volksrepubliek vervanging gedrukt opnemen komen nemen verschillende
                amendement voorgesteld brengen oproepen over voor naar door meer niet zijn deze haar heeft
                hadden waren geweest waarvan vastgesteld sprake dient moeten kunnen zullen zouden onder andere
                alle sinds tegen welke eigen elke ieder zodat waaraan waardoor waarop aanzien conform omtrent
                inzake betreft bijvoorbeeld verder eerder daarbij hierbij with from that this have been will
                would their which there where when about after before into other under upon such also conflict
                jaar jaren
            """.strip().split("\\s+"));

    private static final int LONGEST = 4000;
    private static final int LONG = TitleMarks.LONG;

    private static final Words NONE = new Words(Map.of());

    private final Map<String, String> written;

    /// A bit for each way in which a long word begins: most words begin like none.
    private final long beginnings;

    private @Nullable TitleMarks marks;

    private Words(Map<String, String> written) {
        this.written = written;
        long bits = 0;
        for (var concept : written.keySet()) if (concept.length() >= LONG) bits |= beginning(concept);
        this.beginnings = bits;
    }

    /// The words of a text; of a very long one those at its beginning.
    static Words of(String text) {
        var written = new LinkedHashMap<String, String>();
        for (var word : FoldedWords.in(cut(text))) {
            if (word.length() < 4 || SAY_NOTHING.contains(word)) continue;
            written.putIfAbsent(Vocabulary.concept(word), word);
        }
        return new Words(written);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /// Those of these words that the other passage has too.
    Words sharedOnly(Words other) {
        var kept = new LinkedHashMap<String, String>();
        written.forEach((concept, word) -> {
            if (other.has(concept)) kept.put(concept, word);
        });
        return new Words(kept);
    }

    /// What a title that shares any of these words is marked with.
    TitleMarks marks() {
        if (marks == null) marks = Vocabulary.marks(written.keySet());
        return marks;
    }

    /// Those of these words that the title has too; as [#sharedOnly], for one of many titles.
    Words sharedWith(String title) {
        var shared = new HashSet<String>();
        for (var word : marks().among(cut(title))) {
            if (!SAY_NOTHING.contains(word)) addMatching(Vocabulary.concept(word), shared);
        }
        if (shared.isEmpty()) return NONE;
        var kept = new LinkedHashMap<String, String>();
        written.forEach((concept, word) -> {
            if (shared.contains(concept)) kept.put(concept, word);
        });
        return new Words(kept);
    }

    private void addMatching(String concept, Set<String> matching) {
        if (written.containsKey(concept)) matching.add(concept);
        if (concept.length() < LONG || (beginnings & beginning(concept)) == 0) return;
        for (var own : written.keySet()) if (isAlike(own, concept)) matching.add(own);
    }

    /// In their own spelling.
    List<String> spelt() {
        return List.copyOf(written.values());
    }

    /// These words without the names of persons, which say who and not what.
    Words without(Collection<PersonName> persons) {
        if (written.isEmpty()) return this;
        var names = new HashSet<String>();
        for (var person : persons) names.addAll(FoldedWords.in(person.written()));
        if (Collections.disjoint(names, written.keySet())) return this;
        var kept = new LinkedHashMap<>(written);
        kept.keySet().removeAll(names);
        return new Words(kept);
    }

    boolean isEmpty() {
        return written.isEmpty();
    }

    /// The words of this passage that the other one has too, in their own spelling.
    List<String> shared(Words other) {
        return sharedOnly(other).spelt();
    }

    boolean shares(Words other) {
        return written.keySet().stream().anyMatch(other::has);
    }

    /// Whether both speak of the same country or place by name.
    boolean sharesPlace(Words other) {
        return written.keySet().stream().anyMatch(concept -> Vocabulary.isPlace(concept) && other.has(concept));
    }

    boolean namesPlace() {
        return written.keySet().stream().anyMatch(Vocabulary::isPlace);
    }

    private boolean has(String concept) {
        if (written.containsKey(concept)) return true;
        if (!mayBeSpeltOtherwise(concept) || (beginnings & beginning(concept)) == 0) return false;
        return written.keySet().stream().anyMatch(other -> isAlike(concept, other));
    }

    private static boolean mayBeSpeltOtherwise(String concept) {
        return concept.length() >= LONG && !Vocabulary.isCountry(concept);
    }

    private static long beginning(String concept) {
        return 1L << (concept.charAt(1) + 5 * concept.charAt(2) + 11 * concept.charAt(3));
    }

    // Karabach and Karabakh, Nagorno and Nagorny.
    static boolean isAlike(String one, String other) {
        if (one.length() < LONG || other.length() < LONG || !one.regionMatches(0, other, 0, 4)) return false;
        int allowed = Math.min(one.length(), other.length()) >= 9 ? 2 : 1;
        return Edits.distance(one, other, allowed) <= allowed;
    }
}
