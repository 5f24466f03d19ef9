package griffie.registry.source;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A small parliament behind real HTTP on this machine: OData, SyncFeed and SRU in the shapes of the real ones, with a
/// few made-up papers, and the faults that a test asks for.
final class LocalSources implements AutoCloseable {
    private static final int ROWS_A_PAGE = 3;
    private static final String RESPONSE = "<sru:searchRetrieveResponse"
            + " xmlns:sru=\"http://docs.oasis-open.org/ns/search-ws/sruResponse\""
            + " xmlns:gzd=\"http://standaarden.overheid.nl/sru\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
            + " xmlns:overheidwetgeving=\"http://standaarden.overheid.nl/wetgeving/\">";

    final List<String> requests = new CopyOnWriteArrayList<>();

    /// What is done instead of an answer, by the number of the request, counted from 1.
    final Map<Integer, Fault> faults = new ConcurrentSkipListMap<>();

    private final Map<String, Map<String, String>> sets = new ConcurrentSkipListMap<>();
    private final List<Change> feed = new CopyOnWriteArrayList<>();
    private final List<Publication> publications = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    /// Does something else than answering; true when it has answered.
    interface Fault {
        boolean on(HttpExchange exchange) throws IOException;
    }

    record Change(int token, String category, String xml) {}

    record Publication(String series, LocalDate date, String record) {}

    LocalSources() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Addresses addresses() {
        return addresses(base());
    }

    static Addresses addresses(String base) {
        return new Addresses(URI.create(base + "/odata"), URI.create(base + "/feed"), URI.create(base + "/sru"));
    }

    /// A first state: seven motions and letters, of which one replaces another, and what the publisher has besides.
    LocalSources begun() {
        for (int i = 1; i <= 7; i++) document(i, "Motie over onderwerp " + i, "kst-36410-XVI-" + i, "2024-02-0" + i);
        put(
                "Zaak",
                "2024Z00001",
                "{\"Id\":\"%s\",\"Nummer\":\"2024Z00001\",\"Soort\":\"Motie\",\"Titel\":\"Begroting\","
                                .formatted(guid(101))
                        + "\"Onderwerp\":\"Motie over onderwerp 1\",\"GestartOp\":\"2024-02-01T00:00:00+01:00\","
                        + "\"Document\":[{\"Id\":\"" + guid(1)
                        + "\"}],\"VervangenVanuit\":[],\"Onbekend\":{\"x\":[1,2]},"
                        + "\"Besluit\":[{\"Id\":\"b\",\"BesluitSoort\":\"Stemmen - verworpen\",\"Status\":\"Besluit\","
                        + "\"GewijzigdOp\":\"2024-02-20T10:00:00+01:00\"},{\"Id\":\"c\",\"BesluitSoort\":\"Ingediend\"}]}");
        put(
                "Zaak",
                "2024Z00002",
                "{\"Id\":\"%s\",\"Nummer\":\"2024Z00002\",\"Soort\":\"Motie\",\"Titel\":\"Begroting\","
                                .formatted(guid(102))
                        + "\"Onderwerp\":\"Motie over onderwerp 2\",\"GestartOp\":\"2024-02-02T00:00:00+01:00\","
                        + "\"Document\":[{\"Id\":\"" + guid(2) + "\"}],\"VervangenVanuit\":[{\"Id\":\"" + guid(101)
                        + "\"}]}");
        for (var suffix : List.of("", "V", "XVI", "XVII")) {
            put(
                    "Kamerstukdossier",
                    "36410" + suffix,
                    "{\"Id\":\"%s\",\"Nummer\":36410,\"Toevoeging\":%s,"
                                    .formatted(
                                            guid(200 + suffix.length()), suffix.isEmpty() ? "null" : '"' + suffix + '"')
                            + "\"Titel\":\"Begroting 2024\",\"HoogsteVolgnummer\":" + (suffix.isEmpty() ? 116 : 9)
                            + "}");
        }
        publication("Kamerstuk", "kst-36410-XVI-1", "2024-02-03", "Motie", "36410-XVI", "1");
        publication("Kamerstuk", "kst-1263281", "2026-05-04", "Brief", "26643", "1542");
        publication("Handelingen", "h-tk-20232024-42-4", "2024-01-16", "", "", "");
        publication("Kamervragen (Aanhangsel)", "ah-tk-20232024-387", "2023-11-01", "", "", "");
        return this;
    }

    /// What happens later: one motion changes, one goes, one comes, and the publisher has one more.
    LocalSources gone() {
        document(3, "Motie over een ander onderwerp", "kst-36410-XVI-3", "2024-02-03");
        document(8, "Motie over onderwerp 8", "kst-36410-XVI-8", "2024-03-08");
        sets.getOrDefault("Document", Map.of()).remove("2024D00004");
        change(9001, "Document", guid(3), "");
        change(9002, "Document", guid(4), " tk:verwijderd=\"True\"");
        change(9003, "Document", guid(8), "");
        change(9004, "Onbekend", guid(9), "");
        publication("Kamerstuk", "kst-36410-XVI-8", LocalDate.of(2026, 11, 22).toString(), "Motie", "36410-XVI", "8");
        return this;
    }

    void document(int i, String subject, String official, String date) {
        put(
                "Document",
                "2024D0000" + i,
                "{\"Id\":\"%s\",\"DocumentNummer\":\"2024D0000%d\",\"Soort\":\"Motie\",".formatted(guid(i), i)
                        + "\"Onderwerp\":\"" + subject + "\",\"Titel\":\"Begroting\",\"Datum\":\"" + date
                        + "T00:00:00+01:00\","
                        + "\"Volgnummer\":" + i + ",\"Aanhangselnummer\":null,\"EenNieuwVeld\":[{\"a\":null}],"
                        + "\"HuidigeDocumentVersie\":{\"ExterneIdentifier\":\"" + official + "\"},"
                        + "\"Kamerstukdossier\":[{\"Id\":\"d\",\"Nummer\":36410,\"Toevoeging\":\"XVI\",\"Titel\":\"VWS\"}],"
                        + "\"DocumentActor\":[{\"ActorNaam\":\"Burg van der, E.\",\"Relatie\":\"Mede ondertekenaar\"},"
                        + "{\"ActorNaam\":\"Dijk van, I.\",\"Relatie\":\"Eerste ondertekenaar\"},"
                        + "{\"ActorNaam\":\"vaste commissie\",\"Relatie\":\"Volgcommissie\"}]}");
    }

    void publication(String series, String id, String date, String sort, String dossier, String number) {
        String body = "<sru:record><sru:recordData><gzd:gzd><gzd:originalData><overheidwetgeving:meta>"
                + "<dcterms:identifier>" + id + "</dcterms:identifier><dcterms:type>" + series + "</dcterms:type>"
                + "<dcterms:title>Titel van " + id + "</dcterms:title><dcterms:date>" + date + "</dcterms:date>"
                + "<overheidwetgeving:onbekend>x</overheidwetgeving:onbekend>"
                + (sort.isEmpty() ? "" : "<overheidwetgeving:subrubriek>" + sort + "</overheidwetgeving:subrubriek>")
                + (dossier.isEmpty()
                        ? ""
                        : "<overheidwetgeving:dossiernummer>" + dossier + "</overheidwetgeving:dossiernummer>"
                                + "<overheidwetgeving:ondernummer>" + number + "</overheidwetgeving:ondernummer>")
                + "</overheidwetgeving:meta></gzd:originalData></gzd:gzd></sru:recordData></sru:record>";
        publications.add(new Publication(series, LocalDate.parse(date), body));
    }

    private void put(String set, String number, String row) {
        sets.computeIfAbsent(set, name -> new ConcurrentSkipListMap<>()).put(number, row);
    }

    private void change(int token, String category, String id, String attributes) {
        String name = category.toLowerCase(Locale.ROOT);
        feed.add(new Change(token, category, """
                <entry><title>%s</title><updated>2026-11-22T10:00:00Z</updated>
                <link rel="next" href="https://example.org/Feed?category=%s&amp;skiptoken=%d"/>
                <content type="application/xml"><ns1:%s xmlns:ns1="http://example.org/other"
                 xmlns:tk="http://www.tweedekamer.nl/xsd/tkData/v1-0" id="%s"%s/></content></entry>
                """.formatted(id, category, token, name, id, attributes)));
    }

    static String guid(int i) {
        return "00000000-0000-4000-8000-%012d".formatted(i);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestURI().toString());
        var fault = faults.get(requests.size());
        if (fault != null && fault.on(exchange)) return;
        send(exchange, 200, body(exchange.getRequestURI()));
    }

    static boolean send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
        return true;
    }

    String body(URI asked) {
        var parameters = parameters(asked);
        String path = asked.getPath();
        if (path.startsWith("/feed")) return feed(parameters);
        if (path.startsWith("/sru")) return search(parameters);
        return rows(path.substring(path.lastIndexOf('/') + 1), parameters);
    }

    private static Map<String, String> parameters(URI asked) {
        return Stream.of(asked.getRawQuery().split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private String rows(String set, Map<String, String> asked) {
        String filter = asked.getOrDefault("$filter", "");
        Predicate<Map.Entry<String, String>> wanted = row -> true;
        var after = Pattern.compile(" gt '([^']*)'").matcher(filter);
        if (after.find()) {
            String last = after.group(1);
            wanted = row -> row.getKey().compareTo(last) > 0;
        }
        if (filter.contains("Id eq ")) wanted = row -> filter.contains(id(row.getValue()));
        var all = sets.getOrDefault(set, Map.of()).entrySet().stream()
                .filter(wanted)
                .map(Map.Entry::getValue)
                .skip(Integer.parseInt(asked.getOrDefault("$skip", "0")))
                .toList();
        var page = all.stream().limit(ROWS_A_PAGE).toList();
        String next = all.size() > page.size() ? ",\"@odata.nextLink\":\"https://elsewhere.example/next\"" : "";
        return "{\"@odata.context\":\"x\",\"value\":[" + String.join(",", page) + "]" + next + "}";
    }

    private static String id(String row) {
        var matcher = Pattern.compile("\"Id\":\"([^\"]+)\"").matcher(row);
        return matcher.find() ? matcher.group(1) : "none";
    }

    private String feed(Map<String, String> asked) {
        int token = Integer.parseInt(asked.getOrDefault("skiptoken", "0"));
        var later = feed.stream()
                .filter(change -> change.token() > token && change.category().equals(asked.get("category")))
                .limit(ROWS_A_PAGE)
                .toList();
        int next = later.isEmpty() ? token : later.getLast().token();
        return "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><link rel=\"%s\" href=\"/Feed?skiptoken=%d\"/>"
                        .formatted(later.isEmpty() ? "resume" : "next", next)
                + later.stream().map(Change::xml).collect(Collectors.joining()) + "</feed>";
    }

    private String search(Map<String, String> asked) {
        String query = asked.getOrDefault("query", "");
        var days = Pattern.compile("w\\.publicatienaam==\"([^\"]+)\" AND dt\\.\\w+>=(\\S+) AND dt\\.\\w+<=(\\S+)")
                .matcher(query);
        if (!days.find()) return diagnostic("cannot read the query");
        var from = LocalDate.parse(days.group(2));
        var to = LocalDate.parse(days.group(3));
        var found = publications.stream()
                .filter(one -> one.series().equals(days.group(1)))
                .filter(one -> !one.date().isBefore(from) && !one.date().isAfter(to))
                .toList();
        int start = Integer.parseInt(asked.getOrDefault("startRecord", "1"));
        int most = Integer.parseInt(asked.getOrDefault("maximumRecords", "10"));
        if (start > SearchWindow.WIDEST) return diagnostic("first record position out of range");
        var page = new ArrayList<String>();
        found.stream().skip(start - 1L).limit(most).forEach(one -> page.add(one.record()));
        return "<?xml version=\"1.0\"?>" + RESPONSE + "<sru:version>2.0</sru:version><sru:numberOfRecords>"
                + found.size() + "</sru:numberOfRecords><sru:records>" + String.join("", page)
                + "</sru:records></sru:searchRetrieveResponse>";
    }

    static String diagnostic(String message) {
        return "<searchRetrieveResponse><version>2.0</version><diagnostics><ns3:diagnostic"
                + " xmlns:ns3=\"http://docs.oasis-open.org/ns/search-ws/diagnostic\"><ns3:message>" + message
                + "</ns3:message></ns3:diagnostic></diagnostics></searchRetrieveResponse>";
    }

    /// Requests in the order in which they came, by number.
    List<String> requestsFrom(int first) {
        return IntStream.range(first, requests.size()).mapToObj(requests::get).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
