package griffie.registry.source;

import java.io.IOException;
import java.net.URI;

/// Goes through all dossiers. There are some ten thousand, and none is ever taken away in the middle: rows are counted.
record DossierStage() implements Stage {
    @Override
    public String name() {
        return "dossiers";
    }

    @Override
    public Page page(Courier courier, Addresses addresses, String from) throws IOException {
        int seen = from.isEmpty() ? 0 : Integer.parseInt(from);
        var address = URI.create(addresses.odata()
                + "/Kamerstukdossier?$filter=Verwijderd%20eq%20false&$orderby=Nummer,Toevoeging,Id&$skip=" + seen);
        return courier.fetch(address, bytes -> {
            var json = Json.read(bytes);
            var rows = OpenData.rows(json);
            boolean isMore = !json.text("@odata.nextLink").isEmpty() && !rows.isEmpty();
            return new Page(
                    rows.stream().flatMap(OpenData::fact).toList(),
                    Integer.toString(seen + rows.size()),
                    isMore ? Page.Rest.MORE : Page.Rest.NONE);
        });
    }
}
