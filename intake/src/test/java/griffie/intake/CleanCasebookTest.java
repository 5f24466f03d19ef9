package griffie.intake;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.CasebookPage;
import griffie.paper.CasebookPage.Case;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The `clean` cases of the casebook: above the ruler the file as received, below it the clean text.
class CleanCasebookTest {
    static List<Case> cases() throws IOException {
        return CasebookPage.cases("clean");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cleansAsTheCasebookSays(Case expected) throws IOException {
        var paper = Intake.read(Path.of(expected.place()), bytes(received(expected.text())));
        assertThat(paper.text().chars()).isEqualTo(expected.below().strip());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void leavesACleanTextAsItIs(Case expected) throws IOException {
        var paper =
                Intake.read(Path.of(expected.place()), bytes(expected.below().strip()));
        assertThat(paper.text().chars()).isEqualTo(expected.below().strip());
    }

    // What cannot be seen on a page is written out.
    private static String received(String text) {
        return text.replace("<SHY>", "\u00AD").replace("<FF>", "\f");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
