package griffie.registry.source;

import griffie.paper.Reference;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a search of the official publications answered: how many records there are, how many of them are in this
/// answer, and what they say.
record SearchAnswer(int count, int seen, List<Fact> facts) {
    static final String PUBLICATION = "publication";

    /// @throws SourceRefusal when the search did not understand the question, which it says with HTTP 200
    static SearchAnswer read(byte[] bytes, URI address, int start) throws IOException {
        var response = Xml.read(bytes);
        var records = response.all("record").toList();
        String counted = response.text("numberOfRecords");
        if (!counted.matches("\\d{1,9}")) {
            String why = response.all("diagnostic")
                    .map(diagnostic -> (diagnostic.text("message") + " " + diagnostic.text("details")).strip())
                    .collect(Collectors.joining("; "));
            throw new SourceRefusal("%s: the search was refused: %s"
                    .formatted(address, why.isEmpty() ? "no count, the source has changed" : why));
        }
        int count = Integer.parseInt(counted);
        boolean isEstimate = response.text("resultCountPrecision").endsWith("estimate");
        if (records.isEmpty() && start <= count && !isEstimate) {
            throw new IOException("no records, where there should be %d".formatted(count));
        }
        return new SearchAnswer(
                count,
                records.size(),
                records.stream().flatMap(SearchAnswer::fact).toList());
    }

    boolean isWiderThan(int most) {
        return count > most;
    }

    private static Stream<Fact> fact(Xml record) {
        String id = record.text("identifier");
        if (Reference.parse(id).filter(known -> known.toString().equals(id)).isEmpty()) return Stream.empty();
        var fields = new LinkedHashMap<String, String>();
        fields.put(
                "ids",
                String.join(
                        " ",
                        Stream.of(id, inDossier(record, id))
                                .filter(Predicate.not(String::isEmpty))
                                .distinct()
                                .toList()));
        fields.put("kind", Soort.kind(sort(record)).toString());
        fields.put("date", OpenData.day(first(record, "date", "issued", "available")));
        fields.put(
                "authors",
                record.all("indiener")
                        .map(author -> OpenData.name(author.text().strip()))
                        .filter(Predicate.not(String::isEmpty))
                        .collect(Collectors.joining("; ")));
        fields.put("title", first(record, "documenttitel", "title"));
        fields.put("dossier_title", record.text("dossiertitel"));
        return Stream.of(new Fact(PUBLICATION + "/" + id, fields));
    }

    private static String first(Xml record, String... names) {
        return Stream.of(names)
                .map(record::text)
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .orElse("");
    }

    /// The most exact word for what it is: `Motie`, else the type that is not `Kamerstuk`, else the series.
    private static String sort(Xml record) {
        String sort = record.text("subrubriek");
        if (!sort.isEmpty()) return sort;
        return record.all("type")
                .map(type -> type.text().strip())
                .filter(type -> !type.equals("Kamerstuk"))
                .findFirst()
                .orElseGet(() -> record.text("publicatienaam"));
    }

    /// An identifier of 2026 says nothing about dossier and number; the record does. An attachment bears the number of
    /// the paper to which it belongs, and is not that paper.
    private static String inDossier(Xml record, String id) {
        var dossiers = record.all("dossiernummer")
                .map(one -> one.text().strip())
                .distinct()
                .toList();
        String number = record.text("ondernummer");
        if (!id.startsWith("kst-") || dossiers.size() != 1 || number.isEmpty()) return "";
        String built = "kst-" + dossiers.getFirst() + "-" + number;
        return Reference.parse(built)
                        .filter(known -> known.toString().equals(built))
                        .isPresent()
                ? built
                : "";
    }
}
