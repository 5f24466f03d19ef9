package griffie.desk;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.CasebookPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GriffieTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void tellsByItsExitStatusWhetherSomethingIsWrong() throws IOException {
        var right = Files.writeString(folder.resolve("goed.txt"), "Zie S/RES/853 (1993).");
        assertThat(Griffie.run("check", right.toString())).isZero();
        assertThat(Griffie.run("check", CasebookPage.root().resolve("samples").toString()))
                .isOne();
        assertThat(Griffie.run("check", folder.resolve("er-niet").toString())).isEqualTo(2);
        assertThat(Griffie.run("check")).isEqualTo(2);
    }

    @Test
    void goesOnAfterAFileThatCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("a-leeg.txt"), "");
        Files.writeString(folder.resolve("b.txt"), "Zie motie-Mohandis/Van Nispen (36 410, nr. 116).");
        assertThat(Griffie.run("check", folder.toString())).isOne();
        assertThat(Griffie.run("read", folder.resolve("a-leeg.txt").toString())).isEqualTo(2);
        assertThat(Griffie.run("read", "--json", folder.resolve("b.txt").toString()))
                .isZero();
    }

    @Test
    void endsWhereLinksGoRound() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Zie S/RES/853 (1993).");
        Files.createSymbolicLink(folder.resolve("rond"), folder);
        assertThat(Griffie.run("check", folder.toString())).isZero();
    }
}
