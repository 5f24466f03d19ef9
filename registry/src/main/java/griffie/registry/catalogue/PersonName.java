package griffie.registry.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;

/// The name of a person as papers print it: first names or initials, prefixes, surname.
///
/// `Inge van Dijk` is `[inge] [van] dijk`; `P.A. Dijkstra` is `[p, a] [] dijkstra`. All parts are folded: lower case
/// without diacritics. Where it is not certain that a word is a first name (`Bruins Slot`, `Agnes Mulder`) it counts as
/// one.
public record PersonName(String written, List<String> first, List<String> prefixes, String surname) {
    private static final Set<String> PREFIXES = Set.of(
            "van", "der", "den", "de", "het", "'t", "ter", "ten", "te", "von", "la", "le", "du", "el", "al", "op");

    private static final Pattern BLEMISHES = Pattern.compile("""
            (?xi)
            ^ (?: het \\s lid | de \\s leden ) \\s+   # het lid Ploumen
            | \\s+ c\\. \\s? s\\.? $                  # Ploumen c.s.
            | [\\s.,;:]+ $                         # Flach,
            """);

    public PersonName {
        first = List.copyOf(first);
        prefixes = List.copyOf(prefixes);
    }

    /// Reads a name; blemishes of the sources (`Flach,`, `het lid`, `c.s.`) fall away.
    public static PersonName parse(String written) {
        return ofClean(BLEMISHES.matcher(written.strip()).replaceAll(""));
    }

    private static PersonName ofClean(String clean) {
        var first = new ArrayList<String>();
        var prefixes = new ArrayList<String>();
        var words = new StringTokenizer(folded(clean), " .,\t\u00A0");
        String last = "";
        while (words.hasMoreTokens()) {
            if (PREFIXES.contains(last)) prefixes.add(last);
            else if (!last.isEmpty()) first.add(last);
            last = words.nextToken();
        }
        return new PersonName(clean, first, prefixes, last);
    }

    /// The names in a list of a catalogue, separated by semicolons.
    public static List<PersonName> list(String written) {
        var names = new ArrayList<PersonName>();
        for (var separated = new StringTokenizer(written, ";"); separated.hasMoreTokens(); ) {
            var parsed = parse(separated.nextToken());
            if (!parsed.surname.isEmpty()) names.add(parsed);
        }
        return names;
    }

    /// The names in a list that was written from names: nothing to clean.
    static List<PersonName> cleanList(String written) {
        var names = new ArrayList<PersonName>();
        for (var separated = new StringTokenizer(written, ";"); separated.hasMoreTokens(); ) {
            names.add(ofClean(separated.nextToken()));
        }
        return names;
    }

    /// The surname, and each part of a double name: `michon-derkzen`, `michon`, `derkzen`.
    public List<String> keys() {
        if (surname.indexOf('-') <= 0) return List.of(surname);
        var keys = new ArrayList<String>(List.of(surname));
        for (var part : surname.split("-", -1)) {
            if (part.length() > 2) keys.add(part);
        }
        return keys;
    }

    /// Whether both have the same surname, or a part of a double one in common.
    public boolean sharesSurname(PersonName other) {
        if (surname.equals(other.surname)) return true;
        boolean isDouble = surname.indexOf('-') > 0 || other.surname.indexOf('-') > 0;
        return isDouble && !Collections.disjoint(keys(), other.keys());
    }

    /// Lower case without diacritics: `Kostić` becomes `kostic`.
    public static String folded(String text) {
        return FoldedWords.folded(text);
    }

    @Override
    public String toString() {
        return written;
    }
}
