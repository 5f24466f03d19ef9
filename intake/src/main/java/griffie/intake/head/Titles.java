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
              motie | amendement | subamendement | brief | verslag | lijst | nota | besluitenlijst | voorstel | vragen | antwoord
            | verklaring | statement | joint \\h statement | gezamenlijke \\h verklaring | resolution | resolutie | memorie ) \\b .*
            """);

    private static final Pattern SIGNED = Pattern.compile("""
            (?xi)
            .*? \\b van \\h (?: het \\h lid | de \\h leden | (?: de \\h )? (?: minister | staatssecretaris ) s? ) \\h
            (?<names> .+? )
            (?: \\h ter \\h vervanging \\h .* | \\h c\\.?s\\. .* | \\h over \\h .* | \\h \\( .* | , \\h ontvangen .* | \\h aan \\h .* )?
            """);

    private static final Pattern BETWEEN = Pattern.compile("(?i),\\s*|\\s+en\\s+|/");

    private static final Set<String> PREFIXES =
            Set.of("van", "de", "der", "den", "het", "ten", "ter", "el", "te", "in", "'t", "’t", "op", "von");
    private static final int LONGEST = 1000;

    private Titles() {}

    /// What a paper with this title is.
    public static Optional<PaperKind> kind(String title) {
        var matcher = KIND.matcher(title.substring(0, Math.min(LONGEST, title.length())));
        if (!matcher.matches()) return Optional.empty();
        return Optional.of(
                switch (matcher.group("kind").toLowerCase(Locale.ROOT)) {
                    case "motie" -> PaperKind.MOTION;
                    case "amendement", "subamendement" -> PaperKind.AMENDMENT;
                    case "brief" -> PaperKind.LETTER;
                    case "verslag", "lijst" -> PaperKind.REPORT;
                    case "besluitenlijst" -> PaperKind.DECISION_LIST;
                    case "voorstel" -> PaperKind.BILL;
                    case "vragen" -> PaperKind.QUESTION;
                    case "antwoord" -> PaperKind.ANSWER;
                    case "resolution", "resolutie" -> PaperKind.RESOLUTION;
                    case "verklaring", "statement", "joint statement", "gezamenlijke verklaring" -> PaperKind.STATEMENT;
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
