package griffie.recognition.actor;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes `states.tsv` and `cities.tsv` from the CLDR, two word lists and the reviewed exceptions; run by hand, as told
/// in docs/decisions.md.
final class StateNamesCompiler {
    private static final ULocale DUTCH = ULocale.forLanguageTag("nl");
    private static final ULocale ENGLISH = ULocale.ENGLISH;

    // Cities that are rather a surname or a given name in a paper of parliament, or a name for no place in particular.
    private static final Set<String> OTHER_THINGS = Set.of(
            "Adak",
            "Aden",
            "Casey",
            "Cayman",
            "Chatham",
            "Chita",
            "Creston",
            "Darwin",
            "Davis",
            "Dawson",
            "Denver",
            "Efate",
            "Lindeman",
            "Mawson",
            "Mendoza",
            "Miquelon",
            "Nassau",
            "Regina",
            "Salta",
            "Samara",
            "San Juan",
            "San Luis",
            "Stanley",
            "Sydney",
            "Vostok",
            "Wallis",
            "Îles Gambier",
            "Paaseiland",
            "Gaza",
            "Kiev",
            "Alma-Ata",
            "Macau",
            "Hongkong",
            "Mogadishu",
            "Antigua",
            "Bahia",
            "Saint Vincent",
            "Comoro",
            "Thule",
            "Louisville",
            "Riga, Letland",
            "Kirov",
            "Nome");

    private final Set<String> dutch;
    private final Set<String> english;
    private final Map<String, String[]> exceptions = new LinkedHashMap<>();

    private StateNamesCompiler(Path dutchWords, Path englishWords, Path exceptions) throws IOException {
        dutch = words(dutchWords);
        english = words(englishWords);
        for (var line : Files.readAllLines(exceptions)) {
            var cells = line.split("\t", -1);
            if (!line.startsWith("#")) this.exceptions.put(cells[0], cells);
        }
    }

    public static void main(String[] files) throws IOException {
        var compiler = new StateNamesCompiler(Path.of(files[0]), Path.of(files[1]), Path.of(files[2]));
        var folder = Path.of(files[3]);
        Files.write(folder.resolve("states.tsv"), compiler.states());
        Files.write(folder.resolve("cities.tsv"), compiler.cities());
    }

    private static Set<String> words(Path hunspell) throws IOException {
        try (Stream<String> lines = Files.lines(hunspell)) {
            return lines.skip(1).map(line -> line.split("/", 2)[0].strip()).collect(Collectors.toSet());
        }
    }

    private List<String> states() {
        var lines = new ArrayList<String>();
        for (var code : new java.util.TreeSet<>(List.of(Locale.getISOCountries()))) {
            var cells = exceptions.getOrDefault(code, new String[] {code, "", "", "", "", ""});
            if (cells[1].equals("-")) continue;
            var region = ULocale.forLanguageTag("und-" + code);
            String written = plainName(region.getDisplayCountry(DUTCH));
            String name = cells[1].isEmpty() ? written : cells[1];
            String foreign = plainName(region.getDisplayCountry(ENGLISH));
            var adjectives = adjectives(code, name, cells[2]);
            var forms = new LinkedHashSet<String>();
            forms.addAll(
                    List.of(name, written, foreign, foreign.replace("&", "and"), foreign.replace("St. ", "Saint ")));
            for (var adjective : adjectives) forms.addAll(List.of("~" + adjective, "~" + inflected(adjective)));
            foreignWords(code, foreign, cells[4]).forEach(word -> forms.add("~" + word));
            forms.addAll(List.of(cells[5].split("\\|")));
            String adjective = adjectives.stream()
                    .findFirst()
                    .map(StateNamesCompiler::inflected)
                    .orElse("");
            lines.add(line("state", code, name, forms) + "\t" + adjective);
            var people = people(name, adjectives, cells[3]);
            var members = new LinkedHashSet<>(people);
            foreignWords(code, foreign, cells[4]).stream()
                    .filter(word -> word.endsWith("n") || word.endsWith("i"))
                    .forEach(word -> members.add(word + "s"));
            members.removeIf(word -> forms.contains("~" + word));
            if (!members.isEmpty()) lines.add(line("group", code, plural(people, members), members));
        }
        return lines;
    }

    private static String plainName(String written) {
        return written.replace('’', '\'')
                .replaceAll(" \\(.*\\)", "")
                .replaceAll(" SAR .*", "")
                .replace(" - ", "-");
    }

    private static String plural(List<String> people, Collection<String> members) {
        return people.stream()
                .filter(word -> word.endsWith("en") || word.endsWith("s"))
                .findFirst()
                .orElseGet(() -> members.iterator().next());
    }

    // A form after `~` is an adjective. The last column is the adjective before a Dutch noun with `de`.
    private static String line(String type, String code, String name, Collection<String> forms) {
        forms.remove("");
        forms.remove(name);
        return String.join("\t", type, code, name, String.join("|", forms));
    }

    private Set<String> adjectives(String code, String name, String given) {
        if (!given.isEmpty()) return given.equals("-") ? Set.of() : new LinkedHashSet<>(List.of(given.split("\\|")));
        var found = new LinkedHashSet<>(languages(code, name, DUTCH));
        found.removeIf(word -> !dutch.contains(word));
        String stem = stem(name);
        for (var ending : List.of("s", "isch", "aans", "iaans", "ans", "ees", "itisch", "sisch")) {
            for (var base : List.of(stem, longer(stem), name)) {
                if (dutch.contains(base + ending) && !ending.isEmpty()) found.add(base + ending);
            }
        }
        // A genitive is no adjective: België's is written without its sign here and there.
        found.removeIf(word -> word.equals(name + "s") && name.matches(".*[aeiouëé]"));
        found.remove(name);
        return found;
    }

    private static String inflected(String adjective) {
        return adjective.matches(".*(ees|aas)")
                ? adjective.substring(0, adjective.length() - 2) + "se"
                : adjective + "e";
    }

    private List<String> people(String name, Set<String> adjectives, String given) {
        if (!given.isEmpty()) return given.equals("-") ? List.of() : List.of(given.split("\\|"));
        var found = new LinkedHashSet<String>();
        var singles =
                new LinkedHashSet<>(List.of(name + "r", name + "er", name + "iër", stem(name) + "iër", name + "i"));
        for (var adjective : adjectives) singles.add(adjective.substring(0, adjective.length() - 1));
        singles.remove(name);
        adjectives.stream().filter(word -> word.endsWith("ees")).forEach(singles::add);
        for (var single : singles) if (dutch.contains(single)) found.addAll(List.of(plural(single), single));
        found.removeIf(word ->
                dutch.contains(word.toLowerCase(Locale.ROOT)) || word.length() < 4 || adjectives.contains(word));
        return List.copyOf(found);
    }

    private static String plural(String single) {
        if (single.endsWith("r")) return single + "s";
        if (single.endsWith("i")) return single + "'s";
        if (single.endsWith("ees")) return single.substring(0, single.length() - 3) + "ezen";
        if (single.matches(".*(aa|ee|oo|uu)."))
            return new StringBuilder(single).deleteCharAt(single.length() - 2) + "en";
        return single + "en";
    }

    private static String stem(String name) {
        for (var ending : List.of("ië", "ije", "enland", "land", "stan", "istan", "on", "a", "e", "o", "rijk")) {
            if (name.endsWith(ending)) return name.substring(0, name.length() - ending.length());
        }
        return name;
    }

    // Armen -> Armeen: a syllable that closes writes its long vowel twice.
    private static String longer(String stem) {
        int vowel = stem.length() - 2;
        return vowel < 1 ? stem : stem.substring(0, vowel) + stem.charAt(vowel) + stem.substring(vowel);
    }

    // French is the language of France: a language whose likely region is the state, and that begins like its name.
    private static Set<String> languages(String code, String name, ULocale in) {
        var found = new LinkedHashSet<String>();
        for (var language : ULocale.getISOLanguages()) {
            var locale = new ULocale(language);
            if (!ULocale.addLikelySubtags(locale).getCountry().equals(code)) continue;
            String told = locale.getDisplayLanguage(in);
            if (told.regionMatches(true, 0, name, 0, 2) && told.indexOf(' ') < 0) found.add(told);
        }
        return found;
    }

    private Set<String> foreignWords(String code, String name, String given) {
        if (!given.isEmpty()) return given.equals("-") ? Set.of() : new LinkedHashSet<>(List.of(given.split("\\|")));
        var found = new LinkedHashSet<>(languages(code, name, ENGLISH));
        String stem = name.replaceFirst("[aeoy]$", "");
        for (var base : List.of(name, stem)) {
            for (var ending : List.of("n", "an", "ian", "ese", "i", "ish")) found.add(base + ending);
        }
        found.removeIf(word -> !english.contains(word) || word.equals(name));
        return found;
    }

    private List<String> cities() {
        var names = new TreeMap<String, Set<String>>();
        var dutchNames = TimeZoneNames.getInstance(DUTCH);
        var englishNames = TimeZoneNames.getInstance(ENGLISH);
        for (var zone : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            String name = dutchNames.getExemplarLocationName(zone);
            String foreign = englishNames.getExemplarLocationName(zone);
            if (name == null || foreign == null || isNoCity(name) || isNoCity(foreign)) continue;
            var forms = names.computeIfAbsent(name, key -> new LinkedHashSet<>());
            forms.add(foreign);
        }
        return names.entrySet().stream()
                .map(entry -> line("place", "", entry.getKey(), entry.getValue()))
                .toList();
    }

    // A name that is also a plain word says nothing at the start of a sentence, and a state is not a city.
    private boolean isNoCity(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return name.indexOf(',') >= 0
                || name.length() < 4
                || dutch.contains(small)
                || english.contains(small)
                || OTHER_THINGS.contains(name)
                || isState(name);
    }

    private static boolean isState(String name) {
        for (var code : Locale.getISOCountries()) {
            var region = ULocale.forLanguageTag("und-" + code);
            if (region.getDisplayCountry(DUTCH).equals(name)
                    || region.getDisplayCountry(ENGLISH).equals(name)) return true;
        }
        return false;
    }
}
