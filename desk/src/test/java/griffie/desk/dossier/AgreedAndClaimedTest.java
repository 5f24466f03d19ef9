package griffie.desk.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import griffie.registry.dossier.Cell;
import griffie.registry.dossier.Dossier;
import griffie.registry.dossier.Line;
import griffie.registry.dossier.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Agreements, claims and options: against the clerk's tables of the sample, and in papers on another conflict.
class AgreedAndClaimedTest {
    @TempDir
    Path folder;

    @Test
    void provisionsOfTheSampleHaveTheRightStatus() {
        var score = new ViewScore(Karabakh.view(View.AGREEMENTS), Karabakh.rows("agreements"));
        String report = score.report("status", "status");
        assertThat(score.right("status", "status")).as(report).isGreaterThanOrEqualTo(0.95);
        assertThat(score.right("scale", "scale")).as(report).isGreaterThanOrEqualTo(0.95);
        // The four resolutions that are only cited have no provision in the table.
        assertThat(score.precision()).as(report).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void claimsOfTheSampleAreFoundAndNoneIsInvented() {
        var score = new ViewScore(Karabakh.view(View.CLAIMS), Karabakh.rows("claims"));
        String report = score.report("kind", "kind");
        assertThat(score.recall()).as(report).isGreaterThanOrEqualTo(0.85);
        assertThat(score.precision()).as(report).isGreaterThanOrEqualTo(0.95);
        assertThat(score.right("kind", "kind")).as(report).isGreaterThanOrEqualTo(0.85);
        assertThat(score.right("subject", "subject")).as(report).isGreaterThanOrEqualTo(0.7);
    }

    @Test
    void optionsOfTheSampleAreFoundAndNoneIsInvented() {
        var score = new ViewScore(Karabakh.view(View.OPTIONS), Karabakh.rows("options"));
        String report = score.report("option", "option");
        assertThat(score.recall()).as(report).isGreaterThanOrEqualTo(0.9);
        assertThat(score.precision()).as(report).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void aDealThatIsOnlyToldHasItsPartiesItsMediatorsAndADutyOfEach() throws IOException {
        letter("In dat kader kwam op 3 mei 2022, na bemiddeling door Duitsland en Frankrijk, een deal tot stand waarbij"
                + " Servië 20 gevangenen overdroeg aan Kosovo, en Kosovo mijnenkaarten overdroeg aan Servië.");
        var lines = lines(View.AGREEMENTS);
        assertThat(lines).hasSize(2);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.cells().get(1)).isEqualTo(new Cell.Day("2022-05-03"));
            assertThat(line.cells().get(2)).isEqualTo(new Cell.Names(List.of("Kosovo", "Servië")));
            assertThat(line.cells().get(3)).isEqualTo(new Cell.Names(List.of("Duitsland", "Frankrijk")));
        });
        assertThat(lines)
                .extracting(line -> line.cells().get(4))
                .containsExactly(
                        new Cell.Words("Servië 20 gevangenen overdroeg aan Kosovo"),
                        new Cell.Words("Kosovo mijnenkaarten overdroeg aan Servië"));
    }

    @Test
    void aPaperWithoutAgreementsHasNoLine() throws IOException {
        letter("De minister heeft de Kamer een brief gestuurd. De onderhandelingen zijn nog niet begonnen.");
        assertThat(lines(View.AGREEMENTS)).isEmpty();
        assertThat(lines(View.OPTIONS)).isEmpty();
    }

    @Test
    void whoAccuseEachOtherHaveALineEach() throws IOException {
        letter("Servië en Kosovo beschuldigen elkaar van schade aan kerken.");
        assertThat(lines(View.CLAIMS))
                .extracting(
                        line -> line.cells().get(2),
                        line -> line.cells().get(3),
                        line -> line.cells().get(0))
                .containsExactlyInAnyOrder(
                        tuple(names("Servië"), names("Kosovo"), new Cell.Term("heritage")),
                        tuple(names("Kosovo"), names("Servië"), new Cell.Term("heritage")));
    }

    @Test
    void theVerbOfOneHolderHoldsForTheNext() throws IOException {
        letter("Servië meldt 40 gewonden, Kosovo 12.");
        assertThat(lines(View.CLAIMS))
                .extracting(line -> line.cells().get(2))
                .contains(names("Servië"), names("Kosovo"));
    }

    @Test
    void whoIsForAndWhoIsAgainstStandsBesideTheMeasure() throws IOException {
        letter("Sancties tegen Servië vergen eenparigheid. Estland en Letland zijn voor sancties, Hongarije is tegen.");
        var line = lines(View.OPTIONS).getFirst();
        assertThat(line.cells().get(0)).isEqualTo(new Cell.Words("Sancties tegen Servië"));
        assertThat(line.cells().get(1)).isEqualTo(new Cell.Words("eenparigheid"));
        assertThat(line.cells().get(3)).isEqualTo(names("Estland", "Letland"));
        assertThat(line.cells().get(4)).isEqualTo(names("Hongarije"));
    }

    private static Cell names(String... names) {
        return new Cell.Names(List.of(names));
    }

    private void letter(String words) throws IOException {
        Files.writeString(folder.resolve("brief.txt"), """
                Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
                Datum 1 juni 2022
                Betreft Stand van zaken

                Geachte voorzitter,

                %s

                De Minister van Buitenlandse Zaken,
                """.formatted(words));
    }

    private List<Line> lines(View view) {
        Dossier dossier = Karabakh.read(folder);
        return view.of(dossier, Karabakh.DAY).lines();
    }
}
