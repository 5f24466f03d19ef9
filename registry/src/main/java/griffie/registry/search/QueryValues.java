package griffie.registry.search;

import java.util.Map;

/// Dutch words for the values by which papers are counted: `soort:motie`, `taal:nederlands`.
final class QueryValues {
    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("motie", "motion"),
            Map.entry("brief", "letter"),
            Map.entry("amendement", "amendment"),
            Map.entry("wetsvoorstel", "bill"),
            Map.entry("vraag", "question"),
            Map.entry("vragen", "question"),
            Map.entry("antwoord", "answer"),
            Map.entry("antwoorden", "answer"),
            Map.entry("handelingen", "debate-report"),
            Map.entry("debat", "debate-report"),
            Map.entry("verslag", "report"),
            Map.entry("besluitenlijst", "decision-list"),
            Map.entry("resolutie", "resolution"),
            Map.entry("verklaring", "statement"),
            Map.entry("akkoord", "agreement"),
            Map.entry("verordening", "regulation"),
            Map.entry("uitspraak", "judgment"),
            Map.entry("nederlands", "nl"),
            Map.entry("dutch", "nl"),
            Map.entry("engels", "en"),
            Map.entry("english", "en"));

    private QueryValues() {}

    static String english(String value) {
        return ENGLISH.getOrDefault(value, value);
    }
}
