package griffie.recognition.actor;

import griffie.recognition.word.Phrases;
import griffie.recognition.word.Words;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an office, a ministry or a committee is for: `Buitenlandse Zaken`, `VWS`, `Justitie en Veiligheid`.
final class Portfolios {
    private static final int LONGEST = 14;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Phrases<String> KNOWN = Phrases.<String>builder()
            .addAll("Buitenlandse Zaken|BuZa|BZ|Foreign Affairs", "Buitenlandse Zaken")
            .addAll(
                    "Buitenlandse Handel en Ontwikkelingssamenwerking|BHOS|BuHa-OS",
                    "Buitenlandse Handel en Ontwikkelingssamenwerking")
            .addAll("Buitenlandse Handel en Ontwikkelingshulp|BHO", "Buitenlandse Handel en Ontwikkelingshulp")
            .addAll("Algemene Zaken|AZ", "Algemene Zaken")
            .addAll("Binnenlandse Zaken en Koninkrijksrelaties|BZK", "Binnenlandse Zaken en Koninkrijksrelaties")
            .addAll("Binnenlandse Zaken|Internal Affairs", "Binnenlandse Zaken")
            .addAll("Volksgezondheid, Welzijn en Sport|VWS", "Volksgezondheid, Welzijn en Sport")
            .addAll("Onderwijs, Cultuur en Wetenschap|OCW|OC&W", "Onderwijs, Cultuur en Wetenschap")
            .addAll("Sociale Zaken en Werkgelegenheid|SZW", "Sociale Zaken en Werkgelegenheid")
            .addAll("Justitie en Veiligheid|JenV|J&V|JV", "Justitie en Veiligheid")
            .addAll("Veiligheid en Justitie|VenJ|V&J", "Veiligheid en Justitie")
            .addAll("Asiel en Migratie|AenM|A&M", "Asiel en Migratie")
            .addAll("Defensie|Defence|Defense", "Defensie")
            .addAll("Financiën|FIN|Finance", "Financiën")
            .addAll("Economische Zaken en Klimaat|EZK", "Economische Zaken en Klimaat")
            .addAll("Economische Zaken|EZ|Economic Affairs", "Economische Zaken")
            .addAll("Klimaat en Groene Groei|KGG", "Klimaat en Groene Groei")
            .addAll("Infrastructuur en Waterstaat|IenW|I&W", "Infrastructuur en Waterstaat")
            .addAll("Infrastructuur en Milieu|IenM|I&M", "Infrastructuur en Milieu")
            .addAll("Verkeer en Waterstaat|V&W|VW", "Verkeer en Waterstaat")
            .addAll("Landbouw, Natuur en Voedselkwaliteit|LNV", "Landbouw, Natuur en Voedselkwaliteit")
            .addAll(
                    "Landbouw, Visserij, Voedselzekerheid en Natuur|LVVN",
                    "Landbouw, Visserij, Voedselzekerheid en Natuur")
            .addAll("Volkshuisvesting en Ruimtelijke Ordening|VRO", "Volkshuisvesting en Ruimtelijke Ordening")
            .addAll(
                    "Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer|VROM",
                    "Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer")
            .addAll("Wonen, Wijken en Integratie|WWI", "Wonen, Wijken en Integratie")
            .addAll("Europese Zaken|EUZA|European Affairs", "Europese Zaken")
            .addAll("Koninkrijksrelaties", "Koninkrijksrelaties")
            .addAll("de Rijksuitgaven|Rijksuitgaven", "de Rijksuitgaven")
            .addAll("Justitie|Justice", "Justitie")
            .build();

    private Portfolios() {}

    /// A portfolio, and the token after it.
    record Portfolio(String name, int next) {}

    /// A portfolio that is known, or else one that is written as a list of capitals: `Medische Zorg en Sport`.
    static Optional<Portfolio> at(Words words, int i) {
        var known = knownAt(words, i);
        if (known.isPresent()) return known;
        int next = capitals(words, i);
        if (next == i || Gazetteer.bundled().at(words, i).isPresent()) return Optional.empty();
        return Optional.of(new Portfolio(written(words, i, next), next));
    }

    /// A portfolio that is known.
    static Optional<Portfolio> knownAt(Words words, int i) {
        return KNOWN.longest(words, i)
                .filter(match -> words.isCapital(i) || words.isCapital(i + 1))
                .map(match -> new Portfolio(match.value(), match.next()));
    }

    static String written(Words words, int first, int next) {
        if (next == first + 1) return words.text(first);
        return BLANKS.matcher(words.text().of(words.span(first, next))).replaceAll(" ");
    }

    // Capitals with `en`, `and` or a comma between them; never over the end of a sentence.
    private static int capitals(Words words, int i) {
        int next = i;
        for (int at = i; at < i + LONGEST && isSame(words, i, at); at++) {
            if (words.isCapital(at) && isThirdInRow(words, i, at)) break;
            if (words.isCapital(at)) next = at + 1;
            else if (!isBetween(words, at)) break;
            else if (words.is(at, ',') && !leadsToAnd(words, i, at)) break;
        }
        return next;
    }

    // `Nationale Veiligheid Ben-Gvir`: after two words without one between them comes the name of who holds it.
    private static boolean isThirdInRow(Words words, int i, int at) {
        return at >= i + 2 && words.isCapital(at - 1) && words.isCapital(at - 2);
    }

    private static boolean isBetween(Words words, int at) {
        return words.is(at, ',') || words.is(at, "en") || words.is(at, "and");
    }

    // `Jeugd, Preventie en Sport`, but not `Defensie, Kaag`.
    private static boolean leadsToAnd(Words words, int i, int comma) {
        for (int at = comma + 1; at < comma + 6 && isSame(words, i, at); at++) {
            if (words.is(at, "en") || words.is(at, "and")) return words.isCapital(at + 1);
            if (!words.isCapital(at) && !words.is(at, ',')) return false;
        }
        return false;
    }

    private static boolean isSame(Words words, int i, int at) {
        return at < words.size() && words.sentence(at) == words.sentence(i) && words.block(at) == words.block(i);
    }
}
