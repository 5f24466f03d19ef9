package griffie.desk.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.desk.console.Progress;
import griffie.paper.FindingValues;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.dossier.Cell;
import griffie.registry.dossier.Dossier;
import griffie.registry.dossier.Handle;
import griffie.registry.dossier.View;
import griffie.registry.ledger.Decision;
import griffie.registry.ledger.Event;
import griffie.registry.ledger.Ledger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatheringTest {
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final String MOTION = """
            Tweede Kamer der Staten-Generaal

            Vergaderjaar 2020-2021

            21 501-02 Raad Algemene Zaken en Raad Buitenlandse Zaken

            Nr. %s MOTIE VAN HET LID PROEFSTRA
            Voorgesteld 26 november 2020

            De Kamer,

            gehoord de beraadslaging,

            verzoekt de regering %s,

            en gaat over tot de orde van de dag.

            Proefstra
            """;

    @TempDir
    private Path folder;

    private Path papers = Path.of("");
    private Path kept = Path.of("");

    @BeforeEach
    void folders() throws IOException {
        papers = Files.createDirectory(folder.resolve("papers"));
        kept = folder.resolve("kept");
    }

    private Gathering.Count gather(String rules) throws IOException {
        return gather(kept, rules);
    }

    private Gathering.Count gather(Path into, String rules) throws IOException {
        try (var ledger = Ledger.open(into, Clock.systemUTC())) {
            return new Gathering(new DossierFolder(papers, into), ledger, Catalogue.bundled(), "test", rules)
                    .gather(Progress.silent(), (file, unread) -> {});
        }
    }

    private Dossier dossier(Path of) throws IOException {
        try (var ledger = Ledger.read(of)) {
            return Dossier.of(ledger);
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(papers.resolve(name), text);
    }

    private long entries() throws IOException {
        try (var ledger = Ledger.read(kept)) {
            return ledger.end().number();
        }
    }

    @Test
    void onlyWhatIsNewOrChangedIsRead() throws IOException {
        write("a.txt", MOTION.formatted("9501", "het zwembad te openen"));
        write("b.txt", MOTION.formatted("9502", "de brug te sluiten"));
        assertThat(gather("1")).isEqualTo(new Gathering.Count(2, 2, 0, 0, 0));
        assertThat(gather("1")).isEqualTo(new Gathering.Count(2, 0, 0, 2, 0));
        write("a.txt", MOTION.formatted("9501", "het zwembad te sluiten"));
        write("c.txt", MOTION.formatted("9503", "de weg te verbreden"));
        Files.delete(papers.resolve("b.txt"));
        assertThat(gather("1")).isEqualTo(new Gathering.Count(2, 2, 0, 0, 1));
        assertThat(dossier(kept).papers()).extracting("file").containsExactly("a.txt", "c.txt");
    }

    @Test
    void newRulesReadEverythingAgain() throws IOException {
        write("a.txt", MOTION.formatted("9501", "het zwembad te openen"));
        gather("1");
        assertThat(gather("2").read()).isEqualTo(1);
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void papersOfAnArchiveComeAndGoWithIt() throws IOException {
        zip("a.zip", "x.txt", "y.txt");
        gather("1");
        assertThat(dossier(kept).papers()).extracting("file").containsExactly("a.zip/x.txt", "a.zip/y.txt");
        assertThat(gather("1").unchanged()).isEqualTo(1);
        zip("a.zip", "y.txt");
        gather("1");
        assertThat(dossier(kept).papers()).extracting("file").containsExactly("a.zip/y.txt");
        Files.delete(papers.resolve("a.zip"));
        gather("1");
        assertThat(dossier(kept).papers()).isEmpty();
    }

    private void zip(String name, String... members) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var member : members) {
                zip.putNextEntry(new ZipEntry(member));
                zip.write(MOTION.formatted("9501", "iets te doen").getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.write(papers.resolve(name), bytes.toByteArray());
    }

    @Test
    void whatCannotBeReadIsKeptWithItsReasonAndTriedAgain() throws IOException {
        write("empty.txt", "");
        assertThat(gather("1").unread()).isEqualTo(1);
        assertThat(gather("1").unread()).isEqualTo(1);
        assertThat(entries()).isEqualTo(1);
        assertThat(dossier(kept).unread()).hasSize(1);
    }

    @Test
    void aPaperThatLiesInTheFolderExists() throws IOException {
        write(
                "letter.txt",
                "Den Haag, 3 mei 2021\n\nGeachte voorzitter,\n\nZie de motie-Proefstra (21 501-02, nr. 9501).\n");
        gather("1");
        assertThat(wrong()).isEqualTo(1);
        write("motion.txt", MOTION.formatted("9501", "het zwembad te openen"));
        gather("1");
        assertThat(wrong()).isZero();
        Files.delete(papers.resolve("motion.txt"));
        gather("1");
        assertThat(wrong()).isEqualTo(1);
    }

    private int wrong() throws IOException {
        return View.CITATIONS.of(dossier(kept), DAY).lines().size();
    }

    @Test
    void aDecisionSurvivesARereadingAsLongAsThePassageIsThere() throws IOException {
        write("a.txt", MOTION.formatted("9501", "het zwembad te openen"));
        gather("1");
        var line = View.MOTIONS.of(dossier(kept), DAY).lines().getFirst();
        decide(line.handle(), Decision.Verb.CORRECT, "done");
        write("a.txt", "\n\n" + MOTION.formatted("9501", "het zwembad te openen") + "\nEen naschrift.\n");
        gather("2");
        var again = View.MOTIONS.of(dossier(kept), DAY).lines().getFirst();
        assertThat(again.decision()).isPresent();
        assertThat(again.cells()).contains(new Cell.Term("done"));
        write("a.txt", MOTION.formatted("9501", "het zwembad te sluiten"));
        gather("2");
        assertThat(View.MOTIONS.of(dossier(kept), DAY).lines().getFirst().decision())
                .isEmpty();
        assertThat(dossier(kept).decisions()).hasSize(1);
    }

    @Test
    void aRejectedLineIsNotShown() throws IOException {
        write("a.txt", MOTION.formatted("9501", "het zwembad te openen"));
        gather("1");
        decide(View.MOTIONS.of(dossier(kept), DAY).lines().getFirst().handle(), Decision.Verb.REJECT, "");
        assertThat(View.MOTIONS.of(dossier(kept), DAY).lines()).isEmpty();
    }

    private void decide(Handle about, Decision.Verb verb, String value) throws IOException {
        var passage = dossier(kept).passage(about, DAY).orElseThrow();
        var decision = new Decision(about.digits(), verb, value, "", passage.file(), passage.span(), passage.quote());
        try (var ledger = Ledger.open(kept, Clock.systemUTC())) {
            ledger.append("A. Clerk", List.of(new Event.Decided(decision)));
        }
    }

    /// The law of the dossier: however it came about, step by step or at once, it shows the same.
    @Test
    void aDossierThatFollowedIsThatBuiltFromScratch() throws IOException {
        var random = new Random(7);
        var samples = samples();
        gather("1");
        var following = dossier(kept);
        for (int step = 0; step < 8; step++) {
            for (var sample : samples) {
                var place = papers.resolve(sample.getFileName().toString());
                int dice = random.nextInt(4);
                if (dice == 0) Files.deleteIfExists(place);
                if (dice == 1) Files.writeString(place, Files.readString(sample));
                if (dice == 2 && Files.exists(place)) Files.writeString(place, Files.readString(place) + "\nMeer.\n");
            }
            gather("1");
            try (var ledger = Ledger.read(kept)) {
                following = following.after(ledger);
            }
        }
        var fresh = folder.resolve("fresh");
        gather(fresh, "1");
        assertThat(shown(following)).isEqualTo(shown(dossier(kept)));
        assertThat(shown(following)).isEqualTo(shown(dossier(fresh)));
    }

    private static List<Path> samples() throws IOException {
        var top = Files.exists(Path.of("samples")) ? Path.of("samples") : Path.of("../samples");
        try (Stream<Path> files = Files.list(top.resolve("karabakh"))) {
            return files.sorted().limit(16).toList();
        }
    }

    private static List<String> shown(Dossier dossier) {
        return Stream.of(View.values())
                .flatMap(view -> view.of(dossier, DAY).lines().stream())
                .map(line -> line.handle() + " " + line.cells())
                .toList();
    }

    @Test
    void everyFindingHasANameOfItsOwn() {
        for (var paper : Karabakh.DOSSIER.papers()) {
            var handles = paper.reading().findings().stream().map(paper::handle).toList();
            assertThat(handles).doesNotHaveDuplicates();
            assertThat(paper.reading().findings())
                    .allSatisfy(
                            finding -> assertThat(FindingValues.kind(finding)).isNotEmpty());
        }
    }
}
