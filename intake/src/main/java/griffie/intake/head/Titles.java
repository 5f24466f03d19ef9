package griffie.intake.head;

import griffie.paper.PaperKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the titles of papers: `GEWIJZIGDE MOTIE VAN DE LEDEN VAN DER GRAAF EN CEDER TER VERVANGING VAN …`.
public final class Titles {
    private static final Pattern KIND = Pattern.compile("""
            (?xi)
            (?: voorbeeld \\h )? (?: (?: tweede | derde | vierde | nader ) \\h )? (?: nader \\h )? (?: gewijzigde? \\h )? (?<kind>
              motie | amendement | subamendement | brief | verslag \\h van \\h een \\h (?: [\\p{L}-]+ \\h )? \\p{L}* (?: overleg | debat | gesprek | vergadering )
            | verslag | lijst | nota | besluitenlijst | voorstel \\h van \\h wet | voorstel | vragen | antwoord (?: en )? | beantwoording
            | (?: [\\p{L}\\h/-]{2,60} : \\h )? (?: joint \\h | press \\h | gezamenlijke \\h )* (?: verklaring | statement | declaration )
            | resolution | resolutie | memorie ) \\b .*
            """);

    private static final Pattern SIGNED = Pattern.compile("""
            (?xi)
            .*? \\b van \\h (?: het \\h lid | de \\h leden | (?: de \\h )? (?: minister | staatssecretaris ) s? ) \\h
            (?<names> .+? )
            (?: \\h ter \\h vervanging \\h .* | \\h c\\.?s\\. .* | \\h over \\h .* | \\h \\( .* | , \\h ontvangen .* | \\h aan \\h .* )?
            """);

    // MOTIE VAN DE LEDEN A EN B C.S. TER VERVANGING VAN …, also as it is misprinted: MOTIE HET LID, MOTIE VAN HET A
    private static final Pattern PRINTED = Pattern.compile("""
            (?x)
            (?<kind> (?: (?: TWEEDE | DERDE | VIERDE | VIJFDE | NADER ) \\h )* (?: GEWIJZIGD?E? \\h )? (?: MOTIE | AMENDEMENT | SUBAMENDEMENT ) )
            (?<van> \\h VAN )? (?<article> (?: \\h (?: DE | HET ) ){1,2} )? (?<member> \\h (?: LI+D | LEDEN ) )?
            \\h (?<names> \\P{Ll}+? )
            (?<others> \\h C\\.?S\\.? )?
            (?<rest> \\h TER \\h VERVANGING \\h \\P{Ll}+ )?
            """);
    private static final Pattern CHANGED = Pattern.compile("GEWIJZIGD?E?");
    private static final Pattern BETWEEN_PRINTED = Pattern.compile("\\s*,\\s*|\\s+EE?N\\s+|\\s*/\\s*");

    private static final Pattern BETWEEN = Pattern.compile("(?i),\\s*|\\s+en\\s+|/");

    private static final Set<String> PREFIXES =
            Set.of("van", "de", "der", "den", "het", "ten", "ter", "el", "te", "in", "'t", "’t", "op", "von");
    private static final int LONGEST = 1000;

    private Titles() {}

    /// What a paper with this title is.
    public static Optional<PaperKind> kind(String title) {
        var matcher = KIND.matcher(title.substring(0, Math.min(LONGEST, title.length())));
        if (!matcher.matches()) return Optional.empty();
        String kind = matcher.group("kind").toLowerCase(Locale.ROOT);
        if (kind.endsWith("verklaring") || kind.endsWith("statement") || kind.endsWith("declaration"))
            return Optional.of(PaperKind.STATEMENT);
        if (kind.startsWith("verslag van")) return Optional.of(PaperKind.DEBATE_REPORT);
        return Optional.of(
                switch (kind) {
                    case "motie" -> PaperKind.MOTION;
                    case "amendement", "subamendement" -> PaperKind.AMENDMENT;
                    case "brief" -> PaperKind.LETTER;
                    case "verslag", "lijst" -> PaperKind.REPORT;
                    case "besluitenlijst" -> PaperKind.DECISION_LIST;
                    case "voorstel", "voorstel van wet" -> PaperKind.BILL;
                    case "vragen" -> PaperKind.QUESTION;
                    case "antwoord", "antwoorden", "beantwoording" -> PaperKind.ANSWER;
                    case "resolution", "resolutie" -> PaperKind.RESOLUTION;
                    default -> PaperKind.PAPER;
                });
    }

    /// The members who signed a paper with this title: `Van der Graaf`, `Ceder`.
    public static List<String> members(String title) {
        if (title.length() > LONGEST || !title.toLowerCase(Locale.ROOT).matches(".*\\bvan (?:het lid|de leden)\\b.*"))
            return List.of();
        var signed = SIGNED.matcher(title);
        if (!signed.matches()) return List.of();
        var names = new ArrayList<String>();
        for (var name : BETWEEN.split(signed.group("names"), -1)) {
            if (!name.isBlank() && name.length() < 60) names.add(inSmallLetters(name.strip()));
        }
        return names;
    }

    /// A title that is printed in capitals as people write it, with the names as those spell them who signed:
    /// `Gewijzigde motie van de leden Van der Graaf en Ceder`. Nothing when it is no such title.
    public static Optional<String> written(String title, List<String> signed) {
        if (title.length() > LONGEST) return Optional.empty();
        var printed = PRINTED.matcher(title.strip());
        if (!printed.matches()) return Optional.empty();
        var names = new ArrayList<String>();
        boolean areSigned = true;
        for (var name : BETWEEN_PRINTED.split(printed.group("names"), -1)) {
            var nearest = Names.nearest(name, signed);
            areSigned &= nearest.isPresent();
            names.add(nearest.orElse(inSmallLetters(name)));
        }
        // "MOTIE VAN DE KORT" is no title of De Kort unless De Kort signed it, and then the article is part of the
        // name.
        if (printed.group("member") == null && !areSigned) return Optional.empty();
        String others = printed.group("others") == null ? "" : " c.s.";
        String rest = printed.group("rest") == null ? "" : printed.group("rest").toLowerCase(Locale.ROOT);
        String who = names.size() == 1 ? "het lid " : "de leden ";
        return Optional.of(kindInSmallLetters(printed.group("kind")) + " van " + who + listed(names) + others + rest);
    }

    private static String kindInSmallLetters(String printed) {
        String changed = printed.contains("MOTIE") ? "GEWIJZIGDE" : "GEWIJZIGD";
        return capitalised(CHANGED.matcher(printed).replaceFirst(changed).toLowerCase(Locale.ROOT));
    }

    private static String listed(List<String> names) {
        if (names.size() == 1) return names.getFirst();
        return String.join(", ", names.subList(0, names.size() - 1)) + " en " + names.getLast();
    }

    /// A name that is printed in capitals as people write it: `VAN DER GRAAF` as `Van der Graaf`.
    static String inSmallLetters(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) return name;
        var written = new StringBuilder();
        for (var word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (!written.isEmpty()) written.append(' ');
            boolean isPrefix = PREFIXES.contains(word);
            written.append(isPrefix && !written.isEmpty() ? word : capitalised(word));
        }
        return written.toString();
    }

    private static String capitalised(String word) {
        var capitalised = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            boolean begins = i == 0 || word.charAt(i - 1) == '-';
            if (begins) capitalised.setCharAt(i, Character.toUpperCase(word.charAt(i)));
        }
        return capitalised.toString().startsWith("Ij") ? "IJ" + capitalised.substring(2) : capitalised.toString();
    }
}
