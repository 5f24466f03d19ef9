package griffie.registry.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import griffie.paper.Dossier;
import griffie.paper.PaperKind;
import griffie.paper.Reference;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.catalogue.Claim;
import griffie.registry.catalogue.Entry;
import griffie.registry.catalogue.PersonName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class UpdateTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    static final Pace HASTY =
            new Pace(Duration.ZERO, Duration.ofMillis(1), 3, Duration.ofSeconds(2), Duration.ofMinutes(10), 1 << 20);

    @TempDir
    private Path folder;

    private final List<Duration> waited = new ArrayList<>();
    private LocalSources sources;

    @BeforeEach
    void begin() throws IOException {
        sources = new LocalSources().begun();
    }

    @AfterEach
    void end() {
        sources.close();
    }

    @Test
    void fetchesPapersWithTheirNumbersAuthorsAndOutcome() throws IOException {
        var entry = entry(updated(), "kst-36410-XVI-1");
        assertThat(entry.kind()).isEqualTo(PaperKind.MOTION);
        assertThat(entry.title()).isEqualTo("Motie over onderwerp 1");
        assertThat(entry.authors()).extracting(PersonName::written).containsExactly("I. van Dijk", "E. van der Burg");
        assertThat(entry.outcome()).isEqualTo("verworpen");
        assertThat(entry(updated(), "kst-36410-XVI-2").replaces()).containsExactly(id("kst-36410-XVI-1"));
        assertThat(entry(updated(), "2024D00001").title()).isEqualTo("Motie over onderwerp 1");
        assertThat(entry(updated(), "2024Z00001").outcome()).isEqualTo("verworpen");
    }

    @Test
    void aPaperOfTwoSourcesIsOneEntryWithWhatTheyDisagreeAbout() throws IOException {
        var entry = entry(updated(), "kst-36410-XVI-1");
        assertThat(entry.attested().sources()).containsExactly("Officiële bekendmakingen", "Tweede Kamer");
        assertThat(entry.date()).hasToString("2024-02-01");
        assertThat(entry.attested().contradictions())
                .singleElement()
                .hasToString("date: 2024-02-03 (Officiële bekendmakingen)");
    }

    @Test
    void anIdentifierThatSaysNothingIsKeptWithItsDossierAndNumber() throws IOException {
        assertThat(entry(updated(), "kst-1263281").kind()).isEqualTo(PaperKind.LETTER);
        assertThat(entry(updated(), "kst-26643-1542").date()).hasToString("2026-05-04");
        assertThat(entry(updated(), "h-tk-20232024-42-4").kind()).isEqualTo(PaperKind.DEBATE_REPORT);
        assertThat(entry(updated(), "ah-tk-20232024-387").kind()).isEqualTo(PaperKind.ANSWER);
    }

    @Test
    void claimsTheDossiersOfTheDayAndTheirHighestNumbers() throws IOException {
        var catalogue = updated();
        assertThat(catalogue.statements().getFirst().complete()).containsExactly(new Claim.Dossiers(31_700, TODAY));
        assertThat(entry(catalogue, "36410").last()).isEqualTo(116);
        assertThat(catalogue.derived(Dossier.of(36410)))
                .extracting(Claim::toString)
                .containsExactly("chapters 36410 V XVI XVII on 2026-11-23");
    }

    @Test
    void theNextUpdateAsksOnlyForWhatChanged() throws IOException {
        updated();
        int asked = sources.requests.size();
        sources.gone();
        var catalogue = updated();
        assertThat(sources.requestsFrom(asked))
                .noneMatch(request -> request.contains("gt%20%27") || request.contains("skiptoken=1073741823"));
        assertThat(entry(catalogue, "kst-36410-XVI-3").title()).isEqualTo("Motie over een ander onderwerp");
        assertThat(catalogue.entry(id("2024D00004"))).isEmpty();
        assertThat(entry(catalogue, "kst-36410-XVI-8").attested().sources()).hasSize(2);
    }

    @Test
    void goesOnWhereItWasStopped() throws IOException {
        int all = requestsOfAWholeRun();
        sources.faults.put(8, refused());
        assertThatThrownBy(() -> update(folder)).isInstanceOf(IOException.class).hasMessageContaining("answered 400");
        assertThat(folder.resolve("official.catalogue")).doesNotExist();
        sources.faults.clear();
        update(folder);
        assertThat(sources.requests).hasSize(all + 1);
    }

    @Test
    void waitsAsLongAsItIsAskedTo() throws IOException {
        sources.faults.put(2, exchange -> later(exchange, "7"));
        sources.faults.put(3, exchange -> later(exchange, ""));
        updated();
        assertThat(waited).contains(Duration.ofSeconds(7), Duration.ofMillis(2));
    }

    @Test
    void stopsWhenItIsAskedToComeBackMuchLater() {
        sources.faults.put(2, exchange -> later(exchange, "86400"));
        assertThatThrownBy(() -> update(folder)).hasMessageContaining("come back in 1440 minutes");
        assertThat(sources.requests).hasSize(2);
    }

    @Test
    void fetchesAPageThatWasCutShortAgain() throws IOException {
        int all = requestsOfAWholeRun();
        for (int request : List.of(3, 24, 27)) sources.faults.put(request, this::half);
        assertThat(updated().entry(id("kst-36410-XVI-7"))).isPresent();
        assertThat(sources.requests).hasSizeGreaterThan(all);
    }

    @Test
    void aRefusalOfTheSearchIsAnErrorAlthoughItComesWith200() {
        for (int i = 20; i < 60; i++) {
            sources.faults.put(
                    i,
                    exchange -> exchange.getRequestURI().getPath().startsWith("/sru")
                            && LocalSources.send(exchange, 200, LocalSources.diagnostic("mismatched input")));
        }
        assertThatThrownBy(() -> update(folder)).hasMessageContaining("mismatched input");
    }

    @Test
    void isNotSentToAnotherServer() {
        sources.faults.put(1, exchange -> {
            exchange.getResponseHeaders().add("Location", "http://127.0.0.2:1/odata");
            return LocalSources.send(exchange, 302, "");
        });
        assertThatThrownBy(() -> update(folder)).hasMessageContaining("sends on to http://127.0.0.2:1/odata");
        assertThat(sources.requests).hasSize(1);
    }

    @Test
    void followsItsOwnServer() throws IOException {
        sources.faults.put(1, exchange -> {
            exchange.getResponseHeaders()
                    .add("Location", exchange.getRequestURI().toString());
            return LocalSources.send(exchange, 307, "");
        });
        assertThat(updated().entry(id("kst-36410-XVI-7"))).isPresent();
    }

    @Test
    void anEndlessAnswerIsBrokenOff() {
        for (int i = 1; i < 4; i++) sources.faults.put(i, exchange -> endless(exchange, 0));
        assertThatThrownBy(() -> update(folder)).hasMessageContaining("longer than 1048576 bytes");
    }

    @Test
    void anAnswerThatComesDropByDropIsGivenUp() {
        for (int i = 1; i < 4; i++) sources.faults.put(i, exchange -> endless(exchange, 50));
        assertThatThrownBy(() -> update(folder)).hasMessageContaining("no whole answer within 2 s");
    }

    @Test
    void aPageThatDeclaresEntitiesIsRefused() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "do not show");
        sources.faults.put(
                1,
                exchange -> LocalSources.send(
                        exchange,
                        200,
                        "<!DOCTYPE feed [<!ENTITY x SYSTEM \"" + secret.toUri()
                                + "\">]><feed><title>&x;</title></feed>"));
        assertThatThrownBy(() -> update(folder)).hasMessageContaining("document type");
    }

    @Test
    void aChangedModelIsSaid() {
        for (int i = 1; i < 60; i++) {
            sources.faults.put(
                    i,
                    exchange -> exchange.getRequestURI().getPath().startsWith("/odata")
                            && LocalSources.send(exchange, 200, "{\"rows\":[]}"));
        }
        assertThatThrownBy(() -> update(folder)).hasMessageContaining("model of the source has changed");
    }

    @Test
    void twoUpdatesAtOnceAreRefused() throws IOException {
        try (var busy = Journal.open(folder.resolve("official.journal"))) {
            assertThat(busy.mark("round")).isNull();
            assertThatThrownBy(() -> update(folder)).hasMessageContaining("another update is busy");
        }
    }

    @Test
    void moreThanTenThousandRecordsAreAskedForInParts() throws IOException {
        for (int i = 1; i <= 10_300; i++) {
            sources.publication(
                    "Kamervragen (Aanhangsel)", "ah-tk-20222023-" + i, "2023-0%d-11".formatted(1 + i % 9), "", "", "");
        }
        assertThat(updated().startingWith("ah-tk-20222023-")).hasSize(10_300);
    }

    private static boolean later(HttpExchange exchange, String after) throws IOException {
        if (!after.isEmpty()) exchange.getResponseHeaders().add("Retry-After", after);
        return LocalSources.send(exchange, 429, "slower please");
    }

    private static LocalSources.Fault refused() {
        return exchange -> LocalSources.send(exchange, 400, "bad request");
    }

    private boolean half(HttpExchange exchange) throws IOException {
        String whole = sources.body(exchange.getRequestURI());
        return LocalSources.send(exchange, 200, whole.substring(0, whole.length() / 2));
    }

    private static boolean endless(HttpExchange exchange, int pause) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        var out = exchange.getResponseBody();
        var drop = "x".repeat(pause == 0 ? 1 << 16 : 1).getBytes(StandardCharsets.UTF_8);
        try {
            for (long until = System.nanoTime() + 10_000_000_000L; System.nanoTime() < until; ) {
                out.write(drop);
                out.flush();
                Thread.sleep(pause);
            }
        } catch (IOException | InterruptedException gone) {
            // The client went away, as it should.
            exchange.close();
        }
        return true;
    }

    private int requestsOfAWholeRun() throws IOException {
        update(folder.resolve("other"));
        int all = sources.requests.size();
        sources.requests.clear();
        return all;
    }

    private Catalogue updated() throws IOException {
        update(folder);
        return Catalogue.read(folder.resolve("official.catalogue"));
    }

    private void update(Path where) throws IOException {
        var courier = new Courier(HASTY, waited::add);
        Update.with(where, sources.addresses(), TODAY, courier, fetched -> {})
                .run(SINCE, where.resolve("official.catalogue"));
    }

    private static Entry entry(Catalogue catalogue, String id) {
        return catalogue.entry(id(id)).orElseThrow();
    }

    private static Reference id(String id) {
        return Reference.parse(id).orElseThrow();
    }
}
