package griffie.intake;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.CasebookPage;
import griffie.paper.CasebookPage.Case;
import griffie.paper.CasebookPage.Expected;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The `head` cases of the casebook: above the ruler the file as received, below it all that the paper says of itself.
class HeadCasebookTest {
    static List<Case> cases() throws IOException {
        return CasebookPage.cases("head");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void knowsWhatThePaperSaysItIs(Case expected) throws IOException {
        var paper = Intake.read(Path.of(expected.place()), expected.text().getBytes(StandardCharsets.UTF_8));
        var said = new ArrayList<>(SaidWords.of(paper));
        var remarks = new ArrayList<String>();
        for (var line : expected.expected()) {
            if (line.kind().equals("remark")) remarks.add(line.quote());
        }
        var wanted = expected.expected().stream()
                .filter(line -> !line.kind().equals("remark"))
                .map(HeadCasebookTest::written)
                .toList();
        assertThat(said).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(paper.remarks()).hasSameSizeAs(remarks);
        for (int i = 0; i < remarks.size(); i++) {
            assertThat(paper.remarks().get(i).doubt().toString()).contains(remarks.get(i));
        }
    }

    private static String written(Expected line) {
        return line.kind() + " | " + line.quote();
    }
}
