package griffie.desk.evaluate.golden;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.desk.Griffie;
import griffie.desk.reading.Reader;
import griffie.paper.Span;
import griffie.registry.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTrialTest {
    private static final String TEXT = "Veldwijk verzoekt om een antwoord van het bestuur.\n";

    @TempDir
    private Path folder = Path.of("");

    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void annotates() throws IOException {
        Files.writeString(folder.resolve("veldwijk.txt"), TEXT);
        Files.writeString(
                folder.resolve("veldwijk.work"),
                "paper: veldwijk.txt\nactor | bestuur | type=organisation name=bestuur van niemand\n");
    }

    @Test
    void findsPassagesAgainWhereTheTextBeforeThemHasGrown() throws IOException {
        var file = trial().convert(folder.resolve("veldwijk.work"), folder);
        Files.writeString(folder.resolve("veldwijk.txt"), "Een regel die er eerst niet stond.\n\n" + TEXT);
        var scores = trial().over(List.of(file));
        assertThat(scores.tally(kind -> kind == Kind.ACTOR).missed()).isOne();
        assertThat(complaints).singleElement().asString().contains("another version");
    }

    @Test
    void leavesOutPassagesThatAreGone() throws IOException {
        var file = trial().convert(folder.resolve("veldwijk.work"), folder);
        Files.writeString(folder.resolve("veldwijk.txt"), "Er staat nu iets anders.\n");
        assertThat(trial().over(List.of(file)).tally(kind -> true).expected()).isZero();
        assertThat(complaints).anyMatch(each -> each.contains("no longer in the paper"));
    }

    @Test
    void saysWhichPaperIsNotThere() throws IOException {
        var file = trial().convert(folder.resolve("veldwijk.work"), folder);
        Files.delete(folder.resolve("veldwijk.txt"));
        assertThat(trial().over(List.of(file)).isBelowBar()).isFalse();
        assertThat(complaints).singleElement().asString().contains("veldwijk.tsv", "veldwijk.txt");
    }

    @Test
    void isACommand() {
        String papers = folder.toString();
        String work = folder.resolve("veldwijk.work").toString();
        assertThat(Griffie.run("evaluate", "--papers", papers, "--golden", papers, work))
                .isZero();
        String golden = folder.resolve("veldwijk.tsv").toString();
        assertThat(Griffie.run("evaluate", "--papers", papers, "--list", golden))
                .isOne();
        assertThat(Griffie.run("evaluate", "--papers", papers, "--golden", papers, golden))
                .isEqualTo(2);
    }

    @Test
    void knowsTheNearestOfEqualPassages() {
        var passages = new Passages("aa bb aa bb aa");
        String checksum = passages.checksum(new Span(6, 8));
        assertThat(passages.nearest(new Span(7, 9), checksum)).contains(new Span(6, 8));
        assertThat(passages.nearest(new Span(11, 13), checksum)).contains(new Span(12, 14));
        assertThat(passages.nearest(new Span(0, 3), checksum)).isEmpty();
    }

    private GoldenTrial trial() {
        return new GoldenTrial(Reader.with(Catalogue.bundled()), List.of(folder), complaints::add);
    }
}
