package griffie.desk.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.desk.console.Console;
import griffie.desk.console.Paint;
import griffie.desk.console.Progress;
import griffie.desk.words.Words;
import griffie.paper.CasebookPage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReadmeDossierTest {
    @Test
    void showsTheStateThatTheFirstCommandPrints() throws IOException {
        var readme = Files.readString(CasebookPage.root().resolve("README.md"));
        String shown = readme.split("--as-of 2023-12-31\n", 2)[1].split("```", 2)[0];
        assertThat(shown).isEqualTo(printed());
    }

    private static String printed() {
        var out = new StringWriter();
        var console = new Console(
                new PrintWriter(out), new PrintWriter(out), Words.in(Locale.UK), Paint.PLAIN, Progress.silent());
        new Overview(console).write(Counts.of(Karabakh.DOSSIER, Karabakh.DAY), Karabakh.DAY, "samples/karabakh");
        return out.toString();
    }
}
