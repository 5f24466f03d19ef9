package griffie.registry.source;

import java.net.URI;

/// Where the sources are asked: the OData and the SyncFeed of the Tweede Kamer, and the search of the official
/// publications (SRU).
public record Addresses(URI odata, URI syncFeed, URI sru) {
    public static final Addresses OFFICIAL = new Addresses(
            URI.create("https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0"),
            URI.create("https://gegevensmagazijn.tweedekamer.nl/SyncFeed/2.0"),
            URI.create("https://repository.overheid.nl/sru"));

    public Addresses {
        requireWeb(odata);
        requireWeb(syncFeed);
        requireWeb(sru);
    }

    private static void requireWeb(URI address) {
        boolean isWeb = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        if (!isWeb || address.getHost() == null) {
            throw new IllegalArgumentException("%s: not an address that begins with https://".formatted(address));
        }
    }
}
