package griffie.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import griffie.desk.Griffie;
import griffie.desk.dossier.DossierFolder;
import griffie.registry.ledger.Event;
import griffie.registry.ledger.Ledger;
import griffie.registry.ledger.LedgerEntry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebDeskTest {
    private static final String ATTACK = "<script>alert('x')</script> \"><img src=x onerror=alert(1)> & ${7*7}";
    private static final String HOSTILE = "a & \"b\" <i>100%.txt";
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"");
    private static final Pattern ABOUT = Pattern.compile(
            "name=\"about\" value=\"([0-9a-f]{12})\">\\s*<input type=\"hidden\" name=\"file\" value=\"[^\"]*\">\\s*"
                    + "<input type=\"hidden\" name=\"start\" value=\"(\\d+)\">\\s*"
                    + "<input type=\"hidden\" name=\"end\" value=\"(\\d+)\">");

    @TempDir
    private Path folder = Path.of("");

    private final HttpClient browser = HttpClient.newHttpClient();
    private WebDesk desk;

    @BeforeEach
    void start() throws IOException {
        Files.writeString(folder.resolve("brief.txt"), "Zie resolutie 882 (1993) van de Veiligheidsraad.\n");
        Files.writeString(folder.resolve(HOSTILE), ATTACK + "\n\nDe minister zegt toe: " + ATTACK + "\n");
        assertThat(Griffie.run("dossier", folder.toString())).isZero();
        desk = WebDesk.on(0, place(), Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    private DossierFolder place() {
        return DossierFolder.of(folder, "");
    }

    @Test
    void showsTheMarkupOfPapersAsTheirWords() throws Exception {
        for (var path : List.of(
                "/",
                "/view/papers",
                "/search?q=alert",
                "/search?q=%22%3E%3Cscript%3Ealert",
                paper(HOSTILE),
                paper(HOSTILE) + "&at=0-27")) {
            var page = get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body())
                    .doesNotContain("<script>alert")
                    .doesNotContain("<img src=x")
                    .doesNotContain("<i>100");
        }
        assertThat(get(paper(HOSTILE)).body()).contains("&lt;script&gt;alert").contains("${7*7}");
    }

    @Test
    void hasNoScriptOrStyleInItsPages() throws Exception {
        for (var path : List.of("/", "/view/papers", "/view/citations", paper("brief.txt"), "/check")) {
            var page = get(path);
            assertThat(page.body()).doesNotContainPattern("<script(?! src=\"/assets/)");
            assertThat(page.body()).doesNotContainPattern("<[^>]+ (?:style|on[a-z]+)=");
            assertThat(page.body()).doesNotContainPattern("(?:src|href)=\"(?:https?:)?//");
            assertThat(header(page, "Content-Security-Policy"))
                    .contains("default-src 'none'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
        }
    }

    @Test
    void isUnderAHundredKilobytesAtFirstSight() throws Exception {
        var page = get("/");
        int size = page.body().length();
        var assets = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"")
                .matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(assets).hasSize(3);
        for (var asset : assets) {
            var answer = get(asset);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "Cache-Control")).contains("immutable");
            size += answer.body().length();
        }
        assertThat(size).isLessThan(100_000);
    }

    @Test
    void listensOnThisMachineOnly() throws IOException {
        var elsewhere = InetAddress.getLocalHost();
        if (elsewhere.isLoopbackAddress()) return;
        assertThat(catchThrowable(() -> new Socket(elsewhere, port()))).isInstanceOf(IOException.class);
    }

    @Test
    void refusesAForeignHost() throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n")).startsWith("HTTP/1.1 403");
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example:" + port() + "\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost:" + port() + "\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void refusesAForeignOrigin() throws Exception {
        for (var origin : List.of("https://evil.example", "null", "http://127.0.0.1:1")) {
            var answer = browser.send(request("/").header("Origin", origin).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(origin).isEqualTo(403);
        }
    }

    @Test
    void writesNothingWithoutTheToken() throws Exception {
        long before = end();
        var fields = decision("confirm");
        fields.put("token", "0".repeat(32));
        assertThat(post("/decide", fields).statusCode()).isEqualTo(403);
        fields.remove("token");
        assertThat(post("/decide", fields).statusCode()).isEqualTo(403);
        assertThat(end()).isEqualTo(before);
    }

    @Test
    void neverLeavesTheDossier() throws Exception {
        var secret = folder.resolveSibling("secret.txt");
        Files.writeString(secret, "geheim");
        for (var file : List.of("../secret.txt", secret.toString(), ".griffie/ledger.sqlite", "brief.txt/..")) {
            assertThat(get(paper(file)).statusCode()).as(file).isEqualTo(404);
        }
        for (var path : List.of("/assets/../desk.css", "/assets/%2e%2e/desk.css", "/assets/..%2f..%2fpom.xml")) {
            assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port() + "\r\n\r\n"))
                    .as(path)
                    .startsWith("HTTP/1.1 40");
        }
        assertThat(raw("GET /language?to=nl&back=//evil.example HTTP/1.1\r\nHost: 127.0.0.1:" + port() + "\r\n\r\n"))
                .doesNotContain("evil");
    }

    @Test
    void recordsWhoDecidedWhatFromWhichPassage() throws Exception {
        var answer = post("/decide", decision("confirm"));
        assertThat(answer.statusCode()).isEqualTo(303);
        var last = entries().getLast();
        assertThat(last.by()).isEqualTo("Noor de Wit");
        var decision = ((Event.Decided) last.event()).decision();
        assertThat(decision.file()).isEqualTo("brief.txt");
        assertThat(decision.quote()).contains("882");
        assertThat(get(paper("brief.txt")).body()).contains("bevestigd").contains("gelezen &amp; gezien");
        assertThat(String.join(" ", answer.headers().allValues("Set-Cookie"))).contains("SameSite=Strict");
    }

    @Test
    void recordsNoDecisionThatIsNotWhole() throws Exception {
        long before = end();
        for (var wrong : List.of(
                Map.entry("by", " "),
                Map.entry("verb", "delete"),
                Map.entry("about", "../../../etc"),
                Map.entry("file", "nergens.txt"),
                Map.entry("end", "99999"),
                Map.entry("start", "-1"),
                Map.entry("value", "x".repeat(5000)))) {
            var fields = decision("confirm");
            fields.put(wrong.getKey(), wrong.getValue());
            assertThat(post("/decide", fields).statusCode())
                    .as(wrong.toString())
                    .isEqualTo(400);
        }
        var correction = decision("correct");
        correction.remove("value");
        assertThat(post("/decide", correction).statusCode()).isEqualTo(400);
        assertThat(end()).isEqualTo(before);
    }

    @Test
    void followsTheLedger() throws Exception {
        assertThat(get(paper("later.txt")).statusCode()).isEqualTo(404);
        Files.writeString(folder.resolve("later.txt"), "Een later stuk.\n");
        assertThat(Griffie.run("dossier", folder.toString())).isZero();
        long patience = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (get(paper("later.txt")).statusCode() == 404 && System.nanoTime() < patience) Thread.sleep(100);
        assertThat(get(paper("later.txt")).statusCode()).isEqualTo(200);
    }

    @Test
    void speaksTheLanguageOfTheReader() throws Exception {
        assertThat(get("/").body()).contains("<html lang=\"nl\">").contains("Overzicht");
        var english = browser.send(
                request("/").setHeader("Accept-Language", "en-GB,nl;q=0.5").build(), BodyHandlers.ofString());
        assertThat(english.body()).contains("<html lang=\"en\">").contains("Overview");
        var chosen = browser.send(
                request("/").header("Cookie", "griffie-language=en").build(), BodyHandlers.ofString());
        assertThat(chosen.body()).contains("<html lang=\"en\">");
        var broken =
                browser.send(request("/").setHeader("Accept-Language", ";;q=x").build(), BodyHandlers.ofString());
        assertThat(broken.statusCode()).isEqualTo(200);
    }

    @Test
    void checksAPastedTextAndKeepsNothing() throws Exception {
        long before = end();
        var answer = upload("text", "", "Zie resolutie 822 (1993) van de Veiligheidsraad. " + ATTACK);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("v-confirmed").doesNotContain("<script>alert");
        var file = upload("paper", "<b>\"../x\".txt", "Zie resolutie 822 (1993) van de Veiligheidsraad.");
        assertThat(file.body()).contains("v-confirmed").doesNotContain("<b>\"");
        assertThat(end()).isEqualTo(before);
    }

    @Test
    void saysWhyAFileIsNotRead() throws Exception {
        var answer = upload("paper", "x.gif", "GIF89a");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("GIF").contains("role=\"alert\"");
    }

    @Test
    void refusesWhatIsTooLarge() throws Exception {
        var answer = upload("paper", "groot.txt", "x".repeat(33 << 20));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void marksThePassageOfALastingAddress() throws Exception {
        var page = get(paper("brief.txt") + "&at=4-24").body();
        assertThat(page).containsPattern("id=\"at\" class=\"[^\"]*chosen").contains("<textarea readonly");
        for (var at : List.of("x", "9-", "-9", "9-4", "0-999999", "99999999999-999999999999")) {
            assertThat(get(paper("brief.txt") + "&at=" + at).statusCode())
                    .as(at)
                    .isEqualTo(200);
        }
    }

    @Test
    void bothLanguagesHaveTheSameSentences() {
        var dutch = WebWords.in(Locale.forLanguageTag("nl")).own();
        var english = WebWords.in(Locale.UK).own();
        assertThat(dutch.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
    }

    private Map<String, String> decision(String verb) throws Exception {
        String page = get(paper("brief.txt")).body();
        var about = ABOUT.matcher(page);
        assertThat(about.find()).isTrue();
        var fields = new HashMap<String, String>();
        fields.put("token", token(page));
        fields.put("about", about.group(1));
        fields.put("start", about.group(2));
        fields.put("end", about.group(3));
        fields.put("file", "brief.txt");
        fields.put("verb", verb);
        fields.put("by", "Noor de Wit");
        fields.put("reason", "gelezen & gezien");
        fields.put("value", "S/RES/822(1993)");
        fields.put("back", paper("brief.txt"));
        return fields;
    }

    private static String token(String page) {
        var token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> upload(String field, String file, String content) throws Exception {
        String token = token(get("/check").body());
        String name = file.isEmpty() ? "" : "; filename=\"" + file.replace("\"", "%22") + "\"";
        String body = "--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + token
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"" + field + "\"" + name + "\r\n\r\n" + content
                + "\r\n--x--\r\n";
        return browser.send(
                request("/check")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return browser.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", "http://127.0.0.1:" + port())
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .header("Accept-Language", "nl");
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(10_000);
            var out = socket.getOutputStream();
            out.write(
                    request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private int port() {
        return URI.create(desk.address()).getPort();
    }

    private long end() throws IOException {
        try (var ledger = Ledger.read(place().kept())) {
            return ledger.end().number();
        }
    }

    private List<LedgerEntry> entries() throws IOException {
        var entries = new ArrayList<LedgerEntry>();
        try (var ledger = Ledger.read(place().kept())) {
            ledger.since(0, entries::add);
        }
        return entries;
    }

    private static String header(HttpResponse<String> page, String name) {
        return page.headers().firstValue(name).orElse("");
    }

    private static String paper(String file) {
        return "/paper?file=" + encoded(file);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
