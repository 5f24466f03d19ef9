package griffie.desk.evaluate.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import griffie.paper.Paper;
import griffie.paper.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFileTest {
    private static final String TEXT =
            "De gemeente Veldwijk 🌳 vroeg Veldwijk en Veldwijkse boeren op 3 mei 2022 om advies. Veldwijk zegt toe de drie"
                    + " bruggen te herstellen, mits het Rijk betaalt.";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void countsCodePointsOfEachQuoteInTurn() throws IOException {
        var golden = converted("""
                paper: brieven/veldwijk.txt
                actor | Veldwijk | type=organisation name=gemeente Veldwijk
                actor | Veldwijk | type=organisation name=gemeente Veldwijk
                date | 3 mei 2022 | edtf=2022-05-03 role=event basis=written
                promise | Veldwijk zegt toe … herstellen | by=gemeente Veldwijk about=de drie bruggen te herstellen
                actor | Veldwijk | type=organisation
                quantity | drie bruggen | amount=3 unit=1 what=bruggen
                optional condition | mits het Rijk betaalt |
                """);
        var passages = new Passages(TEXT);
        assertThat(golden.lines())
                .extracting(line -> passages.of(line.expected().mark().span()))
                .containsExactly(
                        "Veldwijk",
                        "Veldwijk",
                        "3 mei 2022",
                        "Veldwijk zegt toe de drie bruggen te herstellen",
                        "Veldwijk",
                        "drie bruggen",
                        "mits het Rijk betaalt");
        assertThat(golden.lines())
                .extracting(line -> line.expected().mark().span().start())
                .containsExactly(12, 29, 62, 84, 84, 105, 133);
        assertThat(golden.lines())
                .extracting(line -> line.expected().isRequired())
                .endsWith(true, false);
        assertThat(golden.part()).isEqualTo(new Span(0, passages.length()));
    }

    @Test
    void keepsValuesAndNoProse() throws IOException {
        var golden = converted("""
                paper: veldwijk.txt
                set: held-out
                promise | Veldwijk zegt toe … herstellen | by=gemeente Veldwijk; Rijk about=de drie bruggen te herstellen
                quantity | drie bruggen | amount=3 what=brug
                """);
        var passages = new Passages(TEXT);
        String checksum = passages.checksum(new Span(102, 131));
        assertThat(golden.lines().getFirst().expected().mark().values())
                .containsEntry("by", "gemeente Veldwijk; Rijk")
                .containsEntry("about", "102-131:" + checksum);
        assertThat(golden.lines().getLast().expected().mark().values()).isEqualTo(Map.of("amount", "3"));
        assertThat(golden.set()).isEqualTo("held-out");
    }

    @Test
    void namesTheLineWhoseQuoteIsNotThere() {
        assertThatThrownBy(() -> converted("""
                        paper: veldwijk.txt

                        actor | Veldwijk | type=organisation
                        actor | Veldwij | type=organisation
                        """))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("lezing.work:4:")
                .hasMessageEndingWith("Veldwij");
    }

    @Test
    void namesTheLineThatItCannotRead() {
        assertThatThrownBy(() -> converted("paper: veldwijk.txt\npersoon | Veldwijk | name=Veldwijk\n"))
                .hasMessageContaining("lezing.work:2: no such kind: persoon");
        assertThatThrownBy(() -> converted("actor | Veldwijk | name=Veldwijk\n"))
                .hasMessageContaining("the header paper: is missing");
    }

    @Test
    void looksOnlyInThePartThatWasRead() {
        assertThatThrownBy(() -> converted("paper: veldwijk.txt\npart: 0 40\ndate | 3 mei 2022 | edtf=2022-05-03\n"))
                .hasMessageContaining("lezing.work:3:");
    }

    @Test
    void isTheSameAfterWritingAndReading() throws IOException {
        var golden = converted("""
                paper: veldwijk.txt
                part: 0 80
                date | 3 mei 2022 | edtf=2022-05-03|2022-05
                optional date | mei 2022 | impossible
                """);
        var file = folder.resolve("veldwijk.tsv");
        golden.write(file);
        assertThat(GoldenFile.isGolden(file)).isTrue();
        assertThat(GoldenFile.read(file)).isEqualTo(golden);
        assertThat(Files.readString(file)).doesNotContain("mei");
    }

    @Test
    void namesTheLineOfAGoldenFileThatIsDamaged() throws IOException {
        var file = Files.writeString(
                folder.resolve("stuk.tsv"),
                "golden\t1\npaper\ta.txt\npart\t0\t9\nset\tdevelopment\nstart\tend\tcrc32\tkind\tvalues\n9\t1\tx\tdate\n");
        assertThatThrownBy(() -> GoldenFile.read(file)).hasMessageContaining("stuk.tsv:6:");
    }

    private GoldenFile converted(String work) throws IOException {
        var file = Files.writeString(folder.resolve("lezing.work"), work);
        return WorkFile.read(file).in(Paper.of(TEXT));
    }
}
