package griffie.registry.verification;

import griffie.registry.catalogue.PersonName;
import griffie.registry.catalogue.TitleMarks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One word for what Dutch and English call differently: countries and their adjectives, and the topics of the Security
/// Council.
final class Vocabulary {
    private static final Map<String, String> COUNTRIES = countries();
    private static final Map<String, String> TOPICS = topics();

    private static final int SHORTEST_STEM = TitleMarks.BEGINNING;

    /// How the stems begin.
    private static final Set<String> STEMS = COUNTRIES.keySet().stream()
            .filter(name -> name.endsWith("*"))
            .map(stem -> stem.substring(0, SHORTEST_STEM))
            .collect(Collectors.toSet());

    /// The topics that may be spelt in another way.
    private static final List<String> LONG_TOPICS = TOPICS.values().stream()
            .filter(topic -> topic.length() >= TitleMarks.LONG)
            .distinct()
            .toList();

    /// What is written for a concept.
    private static final Map<String, List<String>> NAMES = Stream.of(COUNTRIES, TOPICS)
            .flatMap(names -> names.entrySet().stream())
            .collect(Collectors.groupingBy(
                    Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));

    // Places in the titles of resolutions that are no countries, and have one spelling up to a letter.
    private static final Set<String> PLACES =
            Set.of("karabakh", "karabach", "nagorno", "nagorny", "kosovo", "darfur", "golan", "abkhazia", "lachin");

    private Vocabulary() {}

    /// What a folded word stands for: `@AM` for `armenie` and `armenian`.
    static String concept(String word) {
        String topic = TOPICS.get(word);
        if (topic != null) return topic;
        String country = COUNTRIES.get(word);
        if (country != null) return country;
        if (word.length() <= SHORTEST_STEM || !STEMS.contains(word.substring(0, SHORTEST_STEM))) return word;
        for (int length = word.length() - 1; length >= SHORTEST_STEM && length >= word.length() - 5; length--) {
            country = COUNTRIES.get(word.substring(0, length) + "*");
            if (country != null) return country;
        }
        return word;
    }

    /// All that a title can have for one of these concepts.
    static TitleMarks marks(Set<String> concepts) {
        var words = new ArrayList<String>();
        var stems = new ArrayList<String>();
        for (var concept : concepts) {
            words.add(concept);
            for (var name : names(concept)) (name.endsWith("*") ? stems : words).add(name);
            for (var topic : LONG_TOPICS) if (Words.isAlike(concept, topic)) words.addAll(names(topic));
        }
        return TitleMarks.of(words, stems);
    }

    private static List<String> names(String concept) {
        return NAMES.getOrDefault(concept, List.of());
    }

    static boolean isCountry(String concept) {
        return concept.charAt(0) == '@';
    }

    static boolean isPlace(String concept) {
        return isCountry(concept) || PLACES.contains(concept);
    }

    /// Names to codes; a stem ends in a star: `armen*` for Armeense, Armenian.
    private static Map<String, String> countries() {
        var countries = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            for (var language : new String[] {"nl", "en"}) {
                add(countries, country.getDisplayCountry(Locale.forLanguageTag(language)), "@" + code);
            }
        }
        // Names that the adjectives do not show, or that were different when the resolution was adopted.
        pairs("""
                russisch RU rusland RU russia RU sovjet RU soviet RU britse GB turks TR turkse TR turkish TR
                syrisch SY syrian SY libanese LB lebanese LB lebanon LB palestijnse PS palestijnen PS palestinian PS
                palestina PS palestine PS gazastrook PS gaza PS israelisch IL israelische IL iraanse IR iraans IR
                iraakse IQ koreaanse KP korea KP zaire CD congolese CD kongo CD ivoorkust CI ivoire CI birma MM
                joegoslavie RS joegoslavische RS yugoslavia RS servische RS kroatische HR croatia HR bosnie BA bosnia BA
                oekraiense UA oekraine UA ukraine UA jemen YE yemen YE soedan SD sudan SD libie LY libya LY libische LY
                tsjaad TD tsaad TD kaapverdie CV cambodja KH cambodia KH zuidafrika ZA
                """).forEach((name, code) -> countries.put(name, "@" + code));
        return countries;
    }

    private static void add(Map<String, String> countries, String name, String code) {
        // Of a compound name one word would be half a country: South Sudan is not Sudan, nor New Zealand Zealand.
        String folded = PersonName.folded(name);
        if (folded.length() < 4 || !folded.chars().allMatch(Character::isLetter)) return;
        countries.put(folded, code);
        String stem = folded.replaceFirst("(?:[aeiou]+|land|ije)$", "");
        if (stem.length() >= 4) countries.putIfAbsent(stem + "*", code);
    }

    /// Dutch words to the English ones of the Council's agenda.
    private static Map<String, String> topics() {
        return pairs("""
                vrouwen women kinderen children vrede peace veiligheid safety terrorisme terrorism terroristische terrorism
                terrorist terrorism nonproliferatie proliferation proliferatie proliferation massavernietigingswapens destruction
                kernwapens nuclear nucleaire nuclear kernproeven nuclear honger hunger hongersnood hunger voedsel food
                piraterij piracy zeerovers piracy wapens arms wapenembargo embargo sancties sanctions gijzelaars hostages
                burgers civilians jongeren youth humanitaire humanitarian hulp relief vluchtelingen refugees genocide genocide
                tribunaal tribunal straf criminal vredesmissie peacekeeping vredesmissies peacekeeping vredesoperaties peacekeeping
                staakt ceasefire vuren ceasefire wapenstilstand ceasefire bestand ceasefire nederzettingen settlements
                settlement settlements midden middle oosten east gewapend armed gewapende armed geweld violence
                seksueel sexual seksuele sexual zorg medical ziekenhuizen medical journalisten journalists klimaat climate
                erfgoed heritage cultureel cultural afghanen afghanistan bezette occupied bezetting occupied
                """);
    }

    private static Map<String, String> pairs(String written) {
        var pairs = new HashMap<String, String>();
        var words = written.strip().split("\\s+", -1);
        for (int i = 0; i + 1 < words.length; i += 2) pairs.put(words[i], words[i + 1]);
        return pairs;
    }
}
