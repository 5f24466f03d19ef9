package griffie.desk.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import griffie.registry.dossier.Cell;
import griffie.registry.dossier.Dossier;
import griffie.registry.dossier.Line;
import griffie.registry.dossier.Table;
import griffie.registry.dossier.View;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Figures, timeline, sources and balance of dossiers of one or two papers, on another conflict than the sample's.
class SmallDossierTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void twoSourcesOfOneNumberAreShownSideBySideAndDiffer() throws IOException {
        var figures =
                view(View.FIGURES, "Volgens Ethiopië zijn ongeveer 300 gevangenen vrijgelaten. Eritrea telt er 90.");
        assertThat(column(figures, "source")).containsExactly("Ethiopië", "Eritrea");
        assertThat(column(figures, "agrees")).containsExactly("differ", "differ");
        assertThat(column(figures, "thing")).containsOnly("thing-released");
    }

    @Test
    void whatSomebodyIsSaidToCountAfterTheNumberIsHis() throws IOException {
        var figures = view(
                View.FIGURES, "In the valley 40 civilians were killed on 3 May 2019, according to local hospitals.");
        assertThat(column(figures, "source")).containsExactly("local hospitals");
        assertThat(column(figures, "date")).containsExactly("2019-05-03");
        assertThat(column(figures, "thing")).containsExactly("thing-killed");
    }

    @Test
    void waysOfSpeakingAreNoFigures() throws IOException {
        var figures = view(
                View.FIGURES,
                "De brief noemt twee principes en drie mogelijkheden. Vier resoluties gaan over deze twee punten.");
        assertThat(figures.lines()).isEmpty();
    }

    @Test
    void aPartOfAnotherFigureDoesNotDifferFromIt() throws IOException {
        var figures = view(
                View.FIGURES,
                "Volgens de UNHCR zijn 900.000 mensen gevlucht, onder wie vele kinderen, waarvan 200.000 mensen naar Soedan vluchtten.");
        assertThat(column(figures, "agrees")).containsOnly("alone");
    }

    @Test
    void numbersOfTwoPlacesAreTwoThings() throws IOException {
        var figures = view(
                View.FIGURES,
                "Ethiopië meldt 20 omgekomen burgers in Adigrat op 3 mei 2019.",
                "Eritrea meldt 35 omgekomen burgers in Badme op 3 mei 2019.");
        assertThat(figures.lines()).hasSize(2);
        assertThat(column(figures, "agrees")).containsOnly("alone");
    }

    @Test
    void anEventOfTwoPapersStandsOnce() throws IOException {
        var timeline = view(
                View.TIMELINE,
                "Op 9 juli 2018 ondertekenden beide leiders een vredesverklaring in Asmara.",
                "The peace statement was signed in Asmara on 9 July 2018.");
        assertThat(column(timeline, "date")).containsExactly("2018-07-09");
        assertThat(papers(timeline.lines().getFirst())).containsExactly("0.txt", "1.txt");
    }

    @Test
    void datesThatDifferByADayAreShownBesideEachOther() throws IOException {
        var timeline = view(
                View.TIMELINE,
                "Both sides still refer to the statement of 8 July 2018.",
                "Nothing was done since the statement of 9 July 2018.");
        assertThat(column(timeline, "agrees")).containsExactly("differ");
        assertThat(column(timeline, "dates")).containsExactly("2018-07-08; 2018-07-09");
    }

    @Test
    void deadlinesPlansAndCitedPapersAreNoEvents() throws IOException {
        var timeline = view(
                View.TIMELINE,
                "Den Haag, 3 maart 2021\n\nIn de brief van 12 januari 2021 staat dat uiterlijk 1 mei 2021 een besluit volgt.\n\nOp 9 november 2021 zal de missie beginnen.\n");
        assertThat(column(timeline, "date")).doesNotContain("2021-01-12", "2021-05-01");
    }

    @Test
    void whoAccusesAndIsAccusedIsAParty() throws IOException {
        var sources = view(
                View.SOURCES,
                "Ethiopië stelt dat Eritrea de grens is overgestoken. Eritrea stelt dat Ethiopië dorpen heeft beschoten. Kenia stelt dat Ethiopië moet praten.");
        assertThat(column(sources, "holder")).containsExactly("Eritrea", "Ethiopië", "Kenia");
        assertThat(column(sources, "holder-kind")).containsExactly("voice-party", "voice-party", "voice-government");
        assertThat(column(sources, "rests-on")).containsOnly("one-source");
    }

    @Test
    void bothPartiesAreCountedInTheSameColumns() throws IOException {
        var balance = view(
                View.BALANCE,
                "Ethiopië stelt dat Eritrea de grens is overgestoken. Eritrea stelt dat Ethiopië dorpen heeft beschoten.");
        assertThat(column(balance, "state-named")).containsExactly("Eritrea", "Ethiopië");
        assertThat(column(balance, "criticised")).containsExactly("1", "1");
        assertThat(column(balance, "quoted")).containsExactly("1", "1");
    }

    @Test
    void whoseSufferingIsDeploredIsNotCriticised() throws IOException {
        var balance = view(
                View.BALANCE,
                "Nederland betreurt dat er nog Eritreeërs in hechtenis zitten in Ethiopië. Nederland betreurt de dood van Eritrese gevangenen.",
                "The European Union deplores the death of Ethiopian prisoners. The European Union welcomes the release of Ethiopian prisoners.");
        assertThat(column(balance, "criticised")).allMatch("0"::equals);
        assertThat(column(balance, "credited")).allMatch("0"::equals);
    }

    @Test
    void aSentenceRepeatedWithoutEndCostsNoMoreEachTime() throws IOException {
        String sentence = "Volgens Ethiopië vielen op 3 mei 2019 ongeveer 300 doden, en Eritrea telt er 90; ";
        Files.writeString(
                folder.resolve("0.txt"),
                sentence.repeat(1_000) + "\n\n" + sentence.replace(';', '.').repeat(1_000));
        var dossier = Karabakh.read(folder);
        for (var view : List.of(View.FIGURES, View.TIMELINE, View.SOURCES, View.BALANCE)) {
            var table = assertTimeout(Duration.ofSeconds(20), () -> view.of(dossier, Karabakh.DAY));
            assertThat(table.lines()).isNotEmpty();
        }
    }

    private Table view(View view, String... papers) throws IOException {
        for (int i = 0; i < papers.length; i++) Files.writeString(folder.resolve(i + ".txt"), papers[i]);
        Dossier dossier = Karabakh.read(folder);
        return view.of(dossier, Karabakh.DAY);
    }

    private static List<String> column(Table table, String name) {
        int at = table.columns().indexOf(name);
        return table.lines().stream().map(line -> text(line.cells().get(at))).toList();
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Words(var words) -> words;
            case Cell.Term(var term) -> term;
            case Cell.Names(var names) -> String.join("; ", names);
            case Cell.Day(var edtf) -> edtf;
            case Cell.Amount(BigDecimal amount) -> amount.toPlainString();
            case Cell.Cited cited -> cited.title();
            case Cell.Files(var files) -> String.join("; ", files);
            case Cell.Passages passages -> "";
            case Cell.Reasons reasons -> "";
        };
    }

    private static List<String> papers(Line line) {
        return line.cells().stream()
                .filter(Cell.Files.class::isInstance)
                .flatMap(files -> ((Cell.Files) files).files().stream())
                .toList();
    }
}
