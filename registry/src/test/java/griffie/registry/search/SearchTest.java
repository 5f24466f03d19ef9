package griffie.registry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import griffie.paper.Block;
import griffie.paper.Citation;
import griffie.paper.Finding;
import griffie.paper.Origin;
import griffie.paper.Paper;
import griffie.paper.PaperKind;
import griffie.paper.PartialDate;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.paper.Span;
import griffie.paper.Text;
import griffie.recognition.Recognition;
import griffie.registry.ledger.Event;
import griffie.registry.ledger.Ledger;
import griffie.registry.search.Search.Filters;
import griffie.registry.search.Search.Page;
import griffie.registry.verification.Checked;
import griffie.registry.verification.Reading;
import griffie.registry.verification.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private static final Span NOWHERE = new Span(0, 0);

    @TempDir
    private Path folder = Path.of("");

    private SearchIndex index = unopened();

    @SuppressWarnings("NullAway")
    private static SearchIndex unopened() {
        return null;
    }

    @BeforeEach
    void fill() throws IOException {
        index = SearchIndex.open(folder);
        add("letter", "nl", "kst-21501-02-2375", PaperKind.LETTER, 2021, """
                De regering heeft Azerbeidzjan opgeroepen alle krijgsgevangenen vrij te laten.

                Voor de Zuid-Kaukasus verwijs ik naar resolutie 822 (1993) van de Veiligheidsraad en de motie-Ploumen \
                (Kamerstuk 35 570-V, nr. 42).

                Ik zal de Kamer voor 1 juli informeren over de ontmijning van de mijnenvelden.
                """);
        add("motion", "nl", "kst-35570-V-42", PaperKind.MOTION, 2020, """
                De Kamer,

                overwegende dat de Armeense gevangenen nog altijd vastzitten;

                verzoekt de regering bij de brieven aan de commissies haar moties toe te lichten,

                en gaat over tot de orde van de dag.
                """);
        add("statement", "en", "", PaperKind.STATEMENT, 2020, """
                We call on Armenia and Azerbaijan to release all prisoners of war and to end the hostilities.

                The ceasefire of 9 November was brokered in Moscow.
                """);
        index.commit(7);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private void add(String key, String language, String id, PaperKind kind, int year, String chars)
            throws IOException {
        index.replace(Indexed.of(key, reading(paper(key, language, id, kind, year, chars))));
    }

    private static Paper paper(String key, String language, String id, PaperKind kind, int year, String chars) {
        var blocks = new ArrayList<Block>();
        int at = 0;
        for (var paragraph : chars.split("\n\n", -1)) {
            blocks.add(new Block.Paragraph(Span.at(at, paragraph.length())));
            at += paragraph.length() + 2;
        }
        var about = new ArrayList<Said>(List.of(
                new Said.Kind(NOWHERE, kind),
                new Said.Dated(NOWHERE, new PartialDate(year, 11, 10)),
                new Said.Titled(NOWHERE, "Paper " + key),
                new Said.Author(NOWHERE, "Sjoerdsma")));
        Reference.parse(id).ifPresent(own -> about.add(new Said.Identified(NOWHERE, own)));
        var text = new Text(chars, blocks, List.of(), Origin.identity(chars.length()));
        return new Paper(Paper.of("").source(), about, Locale.forLanguageTag(language), text, List.of(), List.of());
    }

    private static Reading reading(Paper paper) {
        var checked = new ArrayList<Checked>();
        var others = new ArrayList<Finding>();
        for (var finding : Recognition.everything().in(paper)) {
            if (finding instanceof Citation citation) checked.add(new Checked(citation, new Verdict.Unchecked()));
            else others.add(finding);
        }
        return new Reading(paper, checked, others);
    }

    private Found find(String query) throws IOException {
        try (var search = index.search()) {
            return search.find(query, Page.FIRST, Filters.NONE);
        }
    }

    private List<String> keys(String query) throws IOException {
        var found = find(query);
        return found.hits().stream().limit(found.total()).map(Hit::key).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "motie                    | motion letter",
                "commissie                | motion",
                "brief                    | motion",
                "gevangenen               | motion letter",
                "gevangene                | motion letter",
                "krijgsgevangene          | letter",
                "mijnenveld               | letter",
                "veld                     | letter",
                "oproepen                 | letter",
                "prisoner                 | statement",
                "hostility                | statement",
                "Armenië                  | motion statement",
                "armenie                  | motion statement",
                "Zuid-Kaukasus            | letter",
                "kst-35570-V-42           | motion letter",
                "35 570 V, nr. 42         | motion letter",
                "35570-V nr 42            | motion letter",
                "KST-35570-V-42           | motion letter",
                "21501-02 nr 2375         | letter",
                "21 501-02, nr. 2375      | letter",
                "resolutie 822            | letter",
                "S/RES/822                | letter",
                "gevangenen AND motie     | motion letter",
                "gevangenen EN commissie  | motion",
                "commissie OR hostilities | motion statement",
                "gevangenen NOT motie:x   | motion letter",
                "gevangenen -commissie    | letter",
                "gevangen* AND Armeense   | motion",
                "\"alle krijgsgevangenen\" | letter",
                "\"alle krijgsgevangene\"  |",
                "Azerbeidzjan NEAR/6 vrij | letter",
                "regering NEAR/2 vrij     |",
                "toezegging:ontmijning    | letter",
                "verzoek:moties           | motion",
                "verzoek:gevangenen       |",
                "author:sjoerdsma motie:gevangenen | motion",
                "date:2020                | motion statement",
                "datum:2020-11..2020-12 prisoners | statement",
                "date:2021.. gevangenen   | letter",
                "kind:statement           | statement",
                "soort:motie              | motion",
                "motie:42                 | motion",
            })
    void finds(String query, String keys) throws IOException {
        assertThat(keys(query)).containsExactlyInAnyOrder(keys == null ? new String[0] : keys.split(" ", -1));
    }

    @Test
    void marksInThePassageWhatWasLookedFor() throws IOException {
        var hit = find("toezegging:ontmijning").hits().getFirst();
        var passage = hit.passages().getFirst();
        assertThat(passage.text()).contains("1 juli").doesNotContain("krijgsgevangenen");
        assertThat(passage.marked().getFirst().shifted(-passage.at().start()).in(passage.text()))
                .isEqualTo("ontmijning");
    }

    @Test
    void countsByEachValueAndFiltersByIt() throws IOException {
        var counts = find("gevangenen OR prisoners").counts();
        assertThat(counts.get(Facet.YEAR)).containsExactly(new Found.Count("2020", 2), new Found.Count("2021", 1));
        try (var search = index.search()) {
            var filters = Filters.NONE.with(Facet.YEAR, Set.of("2021"));
            assertThat(search.find("gevangenen OR prisoners", Page.FIRST, filters)
                            .hits())
                    .extracting(Hit::key)
                    .containsExactly("letter");
        }
    }

    @Test
    void papersWithSomeOfTheWordsComeAfterThoseWithMost() throws IOException {
        var found = find("krijgsgevangenen ontmijning");
        assertThat(found.total()).isEqualTo(1);
        var wider = find("krijgsgevangenen commissies");
        assertThat(wider.total()).isZero();
        assertThat(wider.looser()).isEqualTo(2);
        assertThat(wider.hits()).extracting(Hit::key).containsExactlyInAnyOrder("letter", "motion");
    }

    @Test
    void knowsWhatWasPerhapsMeant() throws IOException {
        assertThat(find("krijgsgevangnen in Azerbeidzjan").didYouMean()).contains("krijgsgevangenen in Azerbeidzjan");
        assertThat(find("gevangenen").didYouMean()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "(",
                ")",
                "AND",
                "OR OR",
                "NOT",
                "-",
                "a AND",
                "NEAR",
                "NEAR/5 x",
                "x NEAR",
                "((((",
                "foo:bar",
                "date:gisteren",
                "date:",
                "author:",
                "*",
                "a*",
                "x:*",
                "NOT NOT NOT x",
                "\"\"",
                "motie:",
                "()",
                "( )",
                ":",
                "-(",
                "\uD83D",
                "a:b:c",
                "date:2020..2021..2022",
                "NEAR/99999999999 x"
            })
    void anyQueryIsRead(String query) throws IOException {
        assertThat(find(query).hits()).hasSizeLessThan(11);
    }

    @Test
    void saysWhatItDidNotUnderstand() throws IOException {
        assertThat(find("gevangenen AND").misread())
                .containsExactly(new Misread(new Span(11, 14), Misread.Reason.LONELY_OPERATOR));
        assertThat(find("\"alle krijgsgevangenen").misread())
                .extracting(Misread::reason)
                .containsExactly(Misread.Reason.OPEN_QUOTE);
        assertThat(keys("\"alle krijgsgevangenen")).containsExactly("letter");
    }

    @Test
    void findsPapersThatAreAlmostTheSame() throws IOException {
        String chars = "De Kamer verzoekt de regering de wegen van de stad te herstellen. ".repeat(3)
                + "Zij wijst op de slechte staat van bruggen, tunnels, sluizen en kades in het hele land en in de steden. "
                + "De kosten komen ten laste van de begroting van het ministerie, dat daarvoor een reservering heeft.";
        add("first", "nl", "", PaperKind.MOTION, 2022, chars);
        add("second", "nl", "", PaperKind.MOTION, 2022, chars.replace("reservering", "voorziening"));
        index.commit(8);
        try (var search = index.search()) {
            assertThat(search.duplicates("first")).extracting(Duplicate::key).containsExactly("second");
            assertThat(search.duplicates("letter")).isEmpty();
            assertThat(search.like("first", 5))
                    .extracting(Hit::key)
                    .startsWith("second")
                    .doesNotContain("first");
        }
    }

    @Test
    void keepsWhatWasCommittedAndNothingElse() throws IOException {
        assertThat(index.upTo()).isEqualTo(7);
        index.remove("letter");
        index.close();
        index = SearchIndex.open(folder);
        assertThat(index.upTo()).isEqualTo(7);
        assertThat(keys("krijgsgevangenen")).containsExactly("letter");
        index.remove("letter");
        index.commit(8);
        assertThat(index.upTo()).isEqualTo(8);
        assertThat(keys("krijgsgevangenen")).isEmpty();
    }

    @Test
    void followsTheLedgerAndIsNeverAheadOfIt() throws IOException {
        var place = folder.resolve("dossier");
        var reading = reading(paper("a", "nl", "", PaperKind.LETTER, 2021, "De mijnenvelden zijn in kaart gebracht."));
        var later = reading(paper("a", "nl", "", PaperKind.LETTER, 2021, "De wegen zijn hersteld."));
        try (var ledger = Ledger.open(place, Clock.systemUTC());
                var following = SearchIndex.open(place.resolve("index"))) {
            ledger.append("test", List.of(new Event.Read("a.txt", "1", reading, List.of())));
            assertThat(Following.of(following, ledger)).isEqualTo(1);
            assertThat(keys("mijnenveld", following)).containsExactly("a.txt");
            assertThat(Following.of(following, ledger)).isZero();
            ledger.append("test", List.of(new Event.Read("a.txt", "1", later, List.of())));
            assertThat(keys("mijnenveld", following)).containsExactly("a.txt");
            assertThat(Following.of(following, ledger)).isEqualTo(1);
            assertThat(following.upTo()).isEqualTo(ledger.end().number());
            assertThat(keys("mijnenveld", following)).isEmpty();
            assertThat(keys("weg", following)).containsExactly("a.txt");
            ledger.append("test", List.of(new Event.Gone("a.txt")));
            Following.of(following, ledger);
            assertThat(keys("weg", following)).isEmpty();
            // Of a ledger that has fewer entries nothing is kept of what another one had.
            following.commit(99);
            Following.of(following, ledger);
            assertThat(following.upTo()).isEqualTo(ledger.end().number());
        }
    }

    private static List<String> keys(String query, SearchIndex index) throws IOException {
        try (var search = index.search()) {
            return search.find(query, Page.FIRST, Filters.NONE).hits().stream()
                    .map(Hit::key)
                    .toList();
        }
    }

    @Test
    void anIndexOfAnotherFormIsMadeAnew() throws IOException {
        index.close();
        var older = Files.createDirectories(folder.resolve("v0-9"));
        Files.writeString(older.resolve("segments_1"), "of another form");
        index = SearchIndex.open(folder);
        assertThat(older).doesNotExist();
        assertThat(index.upTo()).isEqualTo(7);
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws IOException {
        index.close();
        try (var files = Files.list(folder.resolve("v1-10"))) {
            for (var file :
                    files.filter(each -> each.toString().contains("segments_")).toList()) {
                Files.writeString(file, "damaged");
            }
        }
        index = SearchIndex.open(folder);
        assertThat(index.upTo()).isZero();
    }

    @Test
    void pagesFollowOneAnotherWithoutGapsAndWithoutRepeating() throws IOException {
        for (int i = 0; i < 25; i++) {
            String words = i < 12 ? "landmijnen kaarten" : "landmijnen";
            add("p" + i, "nl", "", PaperKind.LETTER, 2022, "Over " + words + " en verder niets, deel " + i + ".");
        }
        index.commit(8);
        var seen = new ArrayList<String>();
        try (var search = index.search()) {
            for (int first = 0; first < 30; first += 7) {
                var found = search.find("landmijnen kaarten", new Page(first, 7), Filters.NONE);
                assertThat(found.total()).isEqualTo(12);
                found.hits().forEach(hit -> seen.add(hit.key()));
            }
        }
        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void hugeAndHostileTextsCostLittle() throws IOException {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            add("a", "nl", "", PaperKind.LETTER, 2022, "krijgsgevangenen ".repeat(100_000));
            add("b", "nl", "", PaperKind.LETTER, 2022, "a".repeat(1_000_000));
            add("c", "nl", "", PaperKind.LETTER, 2022, "1.000".repeat(100_000));
            index.commit(8);
            assertThat(keys("gevangenen NEAR krijgsgevangenen")).contains("a");
            assertThat(keys("(".repeat(50_000))).hasSizeLessThan(11);
            assertThat(keys("gevangenen ".repeat(5_000))).isNotEmpty();
            assertThat(find("\"krijgsgevangenen krijgsgevangenen\"")
                            .hits()
                            .getFirst()
                            .passages()
                            .getFirst()
                            .text())
                    .hasSizeLessThan(300);
        });
    }
}
