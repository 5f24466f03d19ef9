package griffie.registry.source;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// Goes through a whole set of the open data, by the order of a number that each row has.
///
/// The next page is asked for by the last number and not by how many rows were seen, so that rows which come and go
/// meanwhile shift nothing. Whether there is more is told by `@odata.nextLink`; the link itself is not followed.
record OpenDataStage(String name, String set, String order, String filter, String expand) implements Stage {
    private static final String OF_DOCUMENT = "HuidigeDocumentVersie($select=ExterneIdentifier),"
            + "DocumentActor($select=ActorNaam,Relatie),"
            + "Kamerstukdossier($select=Id,Nummer,Toevoeging,Titel)";
    private static final String OF_CASE = "ZaakActor($select=ActorNaam,Relatie),"
            + "Besluit($select=Id,BesluitSoort,Status,GewijzigdOp,Verwijderd),Document($select=Id),"
            + "VervangenVanuit($select=Id),VervangenDoor($select=Id)";

    static final OpenDataStage DOCUMENTS =
            new OpenDataStage("documents", "Document", "DocumentNummer", "Verwijderd eq false", OF_DOCUMENT);
    static final OpenDataStage CASES = new OpenDataStage(
            "cases", "Zaak", "Nummer", "Verwijderd eq false and (Soort eq 'Motie' or Soort eq 'Amendement')", OF_CASE);

    @Override
    public Page page(Courier courier, Addresses addresses, String from) throws IOException {
        String after = from.isEmpty() ? filter : filter + " and " + order + " gt '" + from.replace("'", "''") + "'";
        var address = address(addresses, set, after, "&$orderby=" + order + "&$expand=" + encoded(expand));
        return courier.fetch(address, bytes -> {
            var json = Json.read(bytes);
            var rows = OpenData.rows(json);
            boolean isMore = !json.text("@odata.nextLink").isEmpty();
            String next = rows.isEmpty() ? from : rows.getLast().text(order);
            if (isMore && (next.isEmpty() || next.equals(from))) {
                throw new SourceRefusal("%s: the page leads nowhere: no row has a new %s".formatted(address, order));
            }
            return new Page(
                    rows.stream().flatMap(OpenData::fact).toList(), next, isMore ? Page.Rest.MORE : Page.Rest.NONE);
        });
    }

    /// The rows with these ids, as they are now.
    List<Fact> now(Courier courier, Addresses addresses, List<String> ids) throws IOException {
        String any = ids.stream().map(id -> "Id eq " + id).collect(Collectors.joining(" or "));
        var address = address(addresses, set, any, "&$expand=" + encoded(expand));
        return courier.fetch(
                address,
                bytes -> OpenData.rows(Json.read(bytes)).stream()
                        .flatMap(OpenData::fact)
                        .toList());
    }

    static URI address(Addresses addresses, String set, String filter, String more) {
        return URI.create(addresses.odata() + "/" + set + "?$filter=" + encoded(filter) + more);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
