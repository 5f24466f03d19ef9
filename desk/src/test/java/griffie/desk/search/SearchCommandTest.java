package griffie.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.desk.Griffie;
import griffie.paper.Span;
import griffie.registry.search.Found;
import griffie.registry.search.Hit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void tellsByItsExitStatusWhetherSomethingWasFound() throws IOException {
        Files.writeString(
                folder.resolve("a.txt"),
                "De regering vraagt alle krijgsgevangenen vrij te laten. Zie S/RES/853 (1993).");
        assertThat(Griffie.run("search", folder.toString(), "gevangenen")).isEqualTo(2);
        assertThat(Griffie.run("dossier", folder.toString())).isZero();
        assertThat(Griffie.run("search", folder.toString(), "gevangenen")).isZero();
        assertThat(Griffie.run("search", folder.toString(), "resolutie", "853", "--json"))
                .isZero();
        assertThat(Griffie.run("search", folder.toString(), "sluizen")).isOne();
        assertThat(Griffie.run("search", folder.toString(), "gevangenen", "--only", "kind=motion"))
                .isOne();
        assertThat(Griffie.run("search", folder.toString(), "gevangenen", "--only", "colour=red"))
                .isEqualTo(2);
        assertThat(Griffie.run("search", folder.toString(), "gevangenen", "--rebuild"))
                .isZero();
        assertThat(Griffie.run("search", folder.toString())).isEqualTo(2);
    }

    @Test
    void followsTheFolder() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "De regering vraagt alle krijgsgevangenen vrij te laten.");
        assertThat(Griffie.run("dossier", folder.toString())).isZero();
        assertThat(Griffie.run("search", folder.toString(), "gevangenen")).isZero();
        Files.writeString(folder.resolve("b.txt"), "De sluizen van de stad worden hersteld.");
        assertThat(Griffie.run("dossier", folder.toString())).isZero();
        assertThat(Griffie.run("search", folder.toString(), "sluis")).isZero();
    }

    @Test
    void spansInJsonCountCharactersAndNotTheirUnits() {
        // Each of the two musical signs before the passage is one character of two units.
        var passage = new Hit.Passage(new Span(10, 17), "a𝄞 mijn", List.of(new Span(14, 17)), 2);
        var hit = new Hit("a.txt", "", "", "A", 1, List.of(passage));
        String json = FoundJson.of("mijn", new Found(List.of(hit), 1, 0, Map.of(), List.of(), List.of()));
        assertThat(json)
                .contains("\"span\":{\"start\":8,\"end\":14}")
                .contains("\"marked\":[{\"start\":11,\"end\":14}]");
    }
}
