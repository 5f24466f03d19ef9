package griffie.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import griffie.paper.CasebookPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the papers beside the project say they are, of every format; skipped when they are absent.
final class RealHeadsTest {
    private static final Path PAPERS = Path.of(System.getProperty(
                    "griffie.shared", CasebookPage.root().resolve("../shared").toString()))
            .resolve("papers");

    @ParameterizedTest
    @CsvSource({
        "0242_1967, 242, 1967, 1967-11-22",
        "0425_1978, 425, 1978, 1978-03-19",
        "0678_1990, 678, 1990, 1990-11-29",
        "0688_1991, 688, 1991, 1991-04-05",
        "0743_1992, 743, 1992, 1992-02-21",
        "0757_1992, 757, 1992, 1992-05-30",
        "0780_1992, 780, 1992, 1992-10-06",
        "0808_1993, 808, 1993, 1993-02-22",
        "0822_1993, 822, 1993, 1993-04-30",
        "0827_1993, 827, 1993, 1993-05-25",
        "0849_1993, 849, 1993, 1993-07-09",
        "0858_1993, 858, 1993, 1993-08-24",
        "0876_1993, 876, 1993, 1993-10-19",
        "0882_1993, 882, 1993, 1993-11-05",
        "0884_1993, 884, 1993, 1993-11-12"
    })
    void resolutionsAsText(String name, int number, int year, String date) throws IOException {
        assertThat(said("resolutions/S_RES_%s_EN_GOLD.txt".formatted(name)))
                .containsExactlyInAnyOrder(resolution(number, year, date));
    }

    @ParameterizedTest
    @CsvSource({
        "1325_N0072018, 1325, 2000, 2000-10-31",
        "1540_N0432843, 1540, 2004, 2004-04-28",
        "1701_N0646503, 1701, 2006, 2006-08-11",
        "1973_N1126839, 1973, 2011, 2011-03-17",
        "2202_1502151E, 2202, 2015, 2015-02-17",
        "2334_1622920E, 2334, 2016, 2016-12-23",
        "2417_1808386E, 2417, 2018, 2018-05-24",
        "2593_(2021)-2112027E, 2593, 2021, 2021-08-30",
        "2722-2400437E, 2722, 2024, 2024-01-10",
        "2735-2410326E, 2735, 2024, 2024-06-10",
        "2758-2421115E, 2758, 2024, 2024-11-13",
        "2822-2608626E, 2822, 2026, 2026-06-15"
    })
    void resolutionsAsXml(String name, int number, int year, String date) throws IOException {
        assertThat(said("resolutions/S_RES_%s.xml".formatted(name)))
                .containsExactlyInAnyOrder(resolution(number, year, date));
    }

    @ParameterizedTest
    @CsvSource({
        "0a178131-9bbf-4848-b528-25341b33c6cc, 20242025, 15-9, 2024-10-17, Post",
        "0a9f7faa-4b9c-4c23-a078-0e28e9afaa04, 20232024, 74-2, 2024-05-21, Vragenuur",
        "40993d1c-f887-482d-89f7-33e41f6f7ed9, 20232024, 40-6, 2024-02-08, Staat van de Volkshuisvesting",
        "ed7ffb05-ec88-44ef-a7a0-92caf70df476, 20232024, 37-4, 2024-02-01, 'Begroting Landbouw, Natuur en Voedselkwaliteit 2024'"
    })
    void debatesAsPdf(String name, String session, String item, String date, String title) throws IOException {
        assertThat(said("debate-pdf/%s.pdf".formatted(name)))
                .containsExactlyInAnyOrder(
                        "kind | debate-report",
                        "id | h-tk-%s-%s".formatted(session, item),
                        "session | " + session,
                        "chamber | tk",
                        "date | " + date,
                        "title | " + title);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 70e vergadering",
        "2, Mededelingen",
        "3, Wlz / Pgb / Toegang tot de Wlz voor ggz-cliënten",
        "4, Wmo / Mantelzorg / Hulpmiddelenbeleid",
        "7, Mededelingen",
        "8, Regeling van werkzaamheden",
        "9, Bouwregelgeving en energiebesparing",
        "11, Bedrijfslevenbeleid",
        "12, Nederlandse economie na de brexit",
        "13, Sluiting"
    })
    void debatesAsXml(int item, String title) throws IOException {
        assertThat(said("debates/h-tk-20172018-70-%d.xml".formatted(item)))
                .contains(
                        "kind | debate-report",
                        "id | h-tk-20172018-70-" + item,
                        "session | 20172018",
                        "chamber | tk",
                        "title | " + title);
    }

    @Test
    void theReportOfAWholeMeeting() throws IOException {
        assertThat(said("debates/vlos-plenair-2014-10-15-14e-vergadering.xml"))
                .containsExactlyInAnyOrder(
                        "kind | debate-report",
                        "id | h-tk-20142015-14",
                        "session | 20142015",
                        "chamber | tk",
                        "date | 2014-10-15",
                        "title | 14e vergadering, woensdag 15 oktober 2014");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2008A02139, 2009-04-02, vaste commissie voor Binnenlandse Zaken en Koninkrijksrelaties",
        "3, 2015A01320, 2015-03-26, vaste commissie voor Binnenlandse Zaken",
        "4, 2011A00915, 2011-03-08, vaste commissie voor Buitenlandse Zaken"
    })
    void listsOfDecisions(int example, String id, String date, String committee) throws IOException {
        assertThat(said("decision-lists/besluitenlijst_example%d.pdf".formatted(example)))
                .contains("kind | decision-list", "id | " + id, "date | " + date, "author | " + committee)
                .anyMatch(line -> line.startsWith("title | Besluitenlijst van de "));
    }

    @ParameterizedTest
    @CsvSource({
        "1, , 2024Z11859, Van Weel, Mutluer; Lahlah; Boswijk; Helder",
        "3, 2024-01-11, 2023Z19677, Yeşilgöz-Zegerius, Temmink; Van Nispen",
        "5, 2024-08-26, 2024Z11889, Van Weel, Teunissen; Voorzitter van de Tweede Kamer der Staten-Generaal",
        "7, 2023-11-07, 2023Z16994, Yeşilgöz-Zegerius, Mutluer; Ellemeet"
    })
    void answersFromAMinistry(int number, String date, String questions, String author, String addressees)
            throws IOException {
        var said = said("answers/beantwoording_%d.docx".formatted(number));
        assertThat(said).contains("kind | answer", "author | " + author, "answers | kv-tk-" + questions);
        assertThat(said.stream().filter(line -> line.startsWith("date ")).toList())
                .isEqualTo(date == null ? List.of() : List.of("date | " + date));
        assertThat(said.stream().filter(line -> line.startsWith("addressee ")))
                .containsExactly(List.of(addressees.split("; ")).stream()
                        .map(name -> "addressee | " + name)
                        .toArray(String[]::new));
    }

    @Test
    void anAnswerAsPrinted() throws IOException {
        assertThat(said("answers/ah-tk-20232024-302.md"))
                .contains(
                        "kind | answer",
                        "id | ah-tk-20232024-302",
                        "session | 20232024",
                        "date | 2023-10-24",
                        "author | Helder",
                        "addressee | Dijk");
    }

    @Test
    void aLetterWithoutItsHead() throws IOException {
        assertThat(said("letters/kamerbrief-azerbeidzjan-armenie-2021.txt"))
                .contains("kind | letter", "addressee | voorzitter", "author | Minister van Buitenlandse Zaken")
                .noneMatch(line -> line.startsWith("date ") || line.startsWith("id "));
    }

    private static String[] resolution(int number, int year, String date) {
        return new String[] {
            "kind | resolution",
            "id | S/RES/%d(%d)".formatted(number, year),
            "date | " + date,
            "title | Resolution %d (%d)".formatted(number, year),
            "body | sc",
            "author | Security Council"
        };
    }

    private static List<String> said(String file) throws IOException {
        var path = PAPERS.resolve(file);
        assumeTrue(Files.exists(path), "skipped: " + path + " is absent");
        return SaidWords.of(Intake.read(path));
    }
}
