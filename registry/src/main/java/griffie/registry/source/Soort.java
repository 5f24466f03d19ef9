package griffie.registry.source;

import griffie.paper.PaperKind;
import java.util.Locale;
import java.util.regex.Pattern;

/// What the sources call a paper, as one of our kinds; a name that is not known is a paper.
final class Soort {
    private static final Pattern OF_DEBATE = Pattern.compile("""
            (?x)
            handelingen
            | (?: stenogram | verslag ) \\s van \\s een \\s .* (?: debat | overleg | vergadering )   # verslag van een commissiedebat
            """);

    private Soort() {}

    static PaperKind kind(String written) {
        String soort = written.toLowerCase(Locale.ROOT).strip();
        if (soort.startsWith("motie")) return PaperKind.MOTION;
        if (soort.contains("amendement")) return PaperKind.AMENDMENT;
        if (soort.startsWith("brief")) return PaperKind.LETTER;
        if (soort.startsWith("antwoord") || soort.contains("aanhangsel")) return PaperKind.ANSWER;
        if (soort.startsWith("schriftelijke vragen") || soort.startsWith("kamervragen")) return PaperKind.QUESTION;
        if (soort.startsWith("voorstel van wet") || soort.equals("wetgeving")) return PaperKind.BILL;
        if (soort.startsWith("besluitenlijst")) return PaperKind.DECISION_LIST;
        if (OF_DEBATE.matcher(soort).find()) return PaperKind.DEBATE_REPORT;
        return soort.startsWith("rapport") ? PaperKind.REPORT : PaperKind.PAPER;
    }
}
