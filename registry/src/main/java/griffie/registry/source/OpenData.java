package griffie.registry.source;

import griffie.paper.Reference;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads rows of the Tweede Kamer's open data (OData v4, JSON). Fields that are not known are left alone.
final class OpenData {
    static final String DOCUMENT = "document";
    static final String CASE = "case";
    static final String DOSSIER = "dossier";

    private static final Set<String> SIGNING =
            Set.of("eerste ondertekenaar", "mede ondertekenaar", "indiener", "medeindiener");
    private static final Pattern VOTED =
            Pattern.compile("(?i)stemmen - (aangenomen|verworpen|niet aangenomen|gestaakt)");
    private static final Pattern REPLACES = Pattern.compile("""
            (?xi)
            \\( \\s* t\\.v\\.v\\. \\s+ (?<dossier> \\d{4,5} (?: -[A-Z0-9()]+ )?? ) - (?<number> \\d{1,5} ) \\s* \\)   # (t.v.v. 19637-3370)
            """);

    private OpenData() {}

    /// The rows of a page: an object with `value`, or the list alone as people keep it.
    static List<Json> rows(Json page) throws IOException {
        if (!page.items().isEmpty()) return page.items();
        if (!page.fields().containsKey("value")) {
            throw new SourceRefusal("the page has no rows under \"value\": the model of the source has changed");
        }
        return page.at("value").items();
    }

    /// What a row says, by the fields that it has: a document, a case, a dossier; nothing of any other entity.
    static Stream<Fact> fact(Json row) {
        if (row.text("Id").isEmpty()) return Stream.empty();
        if (row.fields().containsKey("DocumentNummer")) return Stream.of(document(row));
        if (row.fields().containsKey("HoogsteVolgnummer")) return dossier(row);
        boolean isCase =
                row.fields().containsKey("GestartOp") && row.text("Nummer").matches("\\d{4}Z\\d+");
        return isCase ? Stream.of(parliamentaryCase(row)) : Stream.empty();
    }

    private static Fact document(Json row) {
        String key = DOCUMENT + "/" + row.text("Id");
        if (row.text("Verwijderd").equals("true")) return Fact.deleted(key);
        var fields = new LinkedHashMap<String, String>();
        fields.put("ids", String.join(" ", ids(row)));
        fields.put("kind", Soort.kind(row.text("Soort")).toString());
        fields.put("date", day(row.text("Datum")));
        fields.put("authors", signatories(row.list("DocumentActor")));
        fields.put("title", row.text("Onderwerp"));
        fields.put("dossier_title", dossierTitle(row));
        fields.put("replaces", replaced(row.text("Onderwerp")));
        return new Fact(key, fields);
    }

    private static String dossierTitle(Json row) {
        return row.list("Kamerstukdossier")
                .map(dossier -> dossier.text("Titel"))
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .orElseGet(() -> row.text("Titel"));
    }

    /// The official identifier first, then the one that follows from dossier and number, then the document number.
    private static List<String> ids(Json row) {
        return Stream.of(
                        row.at("HuidigeDocumentVersie").text("ExterneIdentifier"),
                        inDossier(row),
                        answer(row),
                        row.text("DocumentNummer"))
                .filter(OpenData::isIdentifier)
                .distinct()
                .toList();
    }

    private static boolean isIdentifier(String id) {
        return !id.isEmpty()
                && Reference.parse(id)
                        .filter(known -> known.toString().equals(id))
                        .isPresent();
    }

    /// A paper that lies in two dossiers is numbered in one of them, and the row does not say in which.
    private static String inDossier(Json row) {
        var dossiers = row.list("Kamerstukdossier").toList();
        if (dossiers.size() != 1 || !row.text("Volgnummer").matches("[1-9]\\d*")) return "";
        return "kst-" + dossierNumber(dossiers.getFirst()) + "-" + row.text("Volgnummer");
    }

    private static String dossierNumber(Json dossier) {
        String suffix = dossier.text("Toevoeging");
        return suffix.isEmpty() ? dossier.text("Nummer") : dossier.text("Nummer") + "-" + suffix;
    }

    /// `242501244` is number 1244 of 2024-2025.
    private static String answer(Json row) {
        String number = row.text("Aanhangselnummer");
        if (!number.matches("\\d{9}")) return "";
        return "ah-tk-20%s20%s-%d"
                .formatted(number.substring(0, 2), number.substring(2, 4), Integer.parseInt(number.substring(4)));
    }

    private static Fact parliamentaryCase(Json row) {
        String key = CASE + "/" + row.text("Id");
        if (row.text("Verwijderd").equals("true")) return Fact.deleted(key);
        var fields = new LinkedHashMap<String, String>();
        var kind = Soort.kind(row.text("Soort"));
        fields.put("ids", row.text("Nummer"));
        fields.put("kind", kind.toString());
        fields.put("date", day(row.text("GestartOp")));
        fields.put("authors", signatories(row.list("ZaakActor")));
        fields.put("title", row.text("Onderwerp"));
        fields.put("dossier_title", row.text("Titel"));
        fields.put("outcome", outcome(row));
        fields.put("documents", joinedIds(row.list("Document")));
        fields.put("replaced-cases", joinedIds(row.list("VervangenVanuit")));
        fields.put("replacing-cases", joinedIds(row.list("VervangenDoor")));
        return new Fact(key, fields);
    }

    private static String joinedIds(Stream<Json> rows) {
        return rows.map(row -> row.text("Id"))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(" "));
    }

    /// The last decision that was taken by a vote.
    private static String outcome(Json row) {
        return row.list("Besluit")
                .filter(decision -> !decision.text("Verwijderd").equals("true"))
                .filter(decision -> decision.text("Status").isEmpty()
                        || decision.text("Status").equals("Besluit"))
                .filter(decision -> VOTED.matcher(decision.text("BesluitSoort")).find())
                .max(Comparator.comparing(decision -> decision.text("GewijzigdOp")))
                .map(decision -> voted(decision.text("BesluitSoort")))
                .orElse("");
    }

    private static String voted(String decision) {
        var matcher = VOTED.matcher(decision);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static Stream<Fact> dossier(Json row) {
        String key = DOSSIER + "/" + row.text("Id");
        if (row.text("Verwijderd").equals("true")) return Stream.of(Fact.deleted(key));
        if (!isIdentifier(dossierNumber(row))) return Stream.empty();
        return Stream.of(new Fact(
                key,
                Map.of(
                        "ids", dossierNumber(row),
                        "title", row.text("Titel"),
                        "highest", row.text("HoogsteVolgnummer"))));
    }

    /// The names of who signed, the first signatory first.
    private static String signatories(Stream<Json> actors) {
        var names = new StringJoiner("; ");
        actors.filter(actor -> SIGNING.contains(actor.text("Relatie").toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparingInt(OpenData::rank))
                .map(actor -> name(actor.text("ActorNaam")))
                .filter(Predicate.not(String::isEmpty))
                .forEach(names::add);
        return names.toString();
    }

    private static int rank(Json actor) {
        String relation = actor.text("Relatie").toLowerCase(Locale.ROOT);
        return relation.equals("eerste ondertekenaar") || relation.equals("indiener") ? 0 : 1;
    }

    /// As papers print it: `Burg van der, E.` is `E. van der Burg`.
    static String name(String written) {
        int comma = written.indexOf(',');
        if (comma < 0) return written.replace(";", " ").strip();
        var words = Arrays.asList(written.substring(0, comma).strip().split(" +", -1));
        int prefix = words.size();
        while (prefix > 1 && Character.isLowerCase(words.get(prefix - 1).codePointAt(0))) prefix--;
        return Stream.of(
                        written.substring(comma + 1).strip(),
                        String.join(" ", words.subList(prefix, words.size())),
                        String.join(" ", words.subList(0, prefix)))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(" "))
                .replace(";", " ");
    }

    private static String replaced(String subject) {
        var matcher = REPLACES.matcher(subject);
        return matcher.find() ? "kst-" + matcher.group("dossier") + "-" + matcher.group("number") : "";
    }

    /// `2025-10-02T00:00:00+02:00` is the second of October in The Hague; `0001-01-01` is no date.
    static String day(String written) {
        boolean isDay = written.matches("(?s)\\d{4}-\\d\\d-\\d\\d.*") && !written.startsWith("0001");
        try {
            return isDay ? LocalDate.parse(written.substring(0, 10)).toString() : "";
        } catch (DateTimeException e) {
            return "";
        }
    }
}
