package griffie.registry.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import griffie.paper.PaperKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDataTest {
    private static final Path SAMPLES =
            Path.of(System.getProperty("griffie.root", "."), "..", "shared", "open-data", "tweede-kamer", "samples");

    @TempDir
    private Path folder;

    @Test
    void namesAreTurnedRound() {
        assertThat(OpenData.name("Burg van der, E.")).isEqualTo("E. van der Burg");
        assertThat(OpenData.name("Wijen-Nass, M.J.M.H.")).isEqualTo("M.J.M.H. Wijen-Nass");
        assertThat(OpenData.name("B.J. Bruins")).isEqualTo("B.J. Bruins");
    }

    @Test
    void aPaperInTwoDossiersIsNotGivenANumberInEither() throws IOException {
        assertThat(ids("""
                "Volgnummer":5,"Kamerstukdossier":[{"Nummer":29684,"Toevoeging":null},{"Nummer":31058}]""")).isEqualTo("2025D00001");
        assertThat(ids("\"Volgnummer\":5,\"Kamerstukdossier\":[{\"Nummer\":29684,\"Toevoeging\":null}]"))
                .isEqualTo("kst-29684-5 2025D00001");
        assertThat(ids("\"Volgnummer\":-1,\"Aanhangselnummer\":\"242501244\""))
                .isEqualTo("ah-tk-20242025-1244 2025D00001");
    }

    @Test
    void whatItReplacesIsReadFromItsTitleToo() throws IOException {
        var fact = fact("\"Onderwerp\":\"Gewijzigde motie over x (t.v.v. 36410-XVI-116)\"");
        assertThat(fact.field("replaces")).isEqualTo("kst-36410-XVI-116");
    }

    @Test
    void kindsAreReadFromTheWordsOfTheSource() {
        assertThat(Soort.kind("Motie (gewijzigd/nader)")).isEqualTo(PaperKind.MOTION);
        assertThat(Soort.kind("Verslag van een commissiedebat")).isEqualTo(PaperKind.DEBATE_REPORT);
        assertThat(Soort.kind("Antwoord schriftelijke vragen")).isEqualTo(PaperKind.ANSWER);
        assertThat(Soort.kind("Kamervragen (Aanhangsel)")).isEqualTo(PaperKind.ANSWER);
        assertThat(Soort.kind("Nota van wijziging")).isEqualTo(PaperKind.PAPER);
    }

    @Test
    void whatIsNoPageIsSaidByItsName() throws IOException {
        var file = Files.writeString(folder.resolve("cut.json"), "[{\"Id\": \"x\", ");
        assertThatThrownBy(() -> OpenDataPages.read(List.of(file), "cut"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cut.json: not a page of the open data");
    }

    @Test
    void theRealSamplePagesGiveAnEntryForEveryDocumentAndCase() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLES), "the sample pages of the open data are not there");
        var documents = SAMPLES.resolve("document_page_1_fullterm_20251002_235824.json");
        var cases = SAMPLES.resolve("zaak_page_1_fullterm_20251002_231433.json");
        var part = OpenDataPages.read(List.of(documents, cases), "samples");
        assertThat(part.statement().date()).hasToString("2025-10-02");
        // One of the 250 rows was deleted and has no number.
        assertThat(part.entries())
                .filteredOn(entry -> entry.id().scheme().equals("document"))
                .hasSize(249);
        assertThat(part.entries())
                .filteredOn(entry -> entry.id().scheme().equals("zaak"))
                .hasSize(250);
    }

    private static String ids(String fields) throws IOException {
        return fact(fields).field("ids");
    }

    private static Fact fact(String fields) throws IOException {
        String row = "{\"Id\":\"1\",\"DocumentNummer\":\"2025D00001\"," + fields + "}";
        return OpenData.fact(Json.read(row.getBytes(StandardCharsets.UTF_8)))
                .findFirst()
                .orElseThrow();
    }
}
