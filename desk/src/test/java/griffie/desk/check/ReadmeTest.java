package griffie.desk.check;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.desk.console.Console;
import griffie.desk.console.Paint;
import griffie.desk.console.Progress;
import griffie.desk.reading.Reader;
import griffie.desk.words.Words;
import griffie.paper.CasebookPage;
import griffie.registry.catalogue.Catalogue;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    @Test
    void showsWhatTheFirstCommandPrints() throws IOException {
        var readme = Files.readString(CasebookPage.root().resolve("README.md"));
        String shown =
                readme.split("\\$ \\./griffie check samples/\\*\\.\\*\n", 2)[1].split("```", 2)[0];
        var printed = check().lines().toList();
        assertThat(printed)
                .containsAll(shown.lines().filter(line -> !line.equals("[…]")).toList());
    }

    private static String check() throws IOException {
        var out = new StringWriter();
        var console = new Console(
                new PrintWriter(out), new PrintWriter(out), Words.in(Locale.UK), Paint.PLAIN, Progress.silent());
        var report = new Report(console);
        var reader = Reader.with(Catalogue.bundled());
        for (var file : samples()) report.write(reader.read(file));
        report.writeTotals();
        return out.toString().replace(CasebookPage.root() + "/", "");
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(CasebookPage.root().resolve("samples"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
