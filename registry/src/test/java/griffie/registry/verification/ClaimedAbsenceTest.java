package griffie.registry.verification;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.Reference;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.catalogue.CatalogueFile;
import griffie.registry.verification.Verdict.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What does not exist because somebody knew, on a day, everything that did.
class ClaimedAbsenceTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void allDossiersOfADayTellWhatWasNotThereYet() throws IOException {
        var known = claiming("dossiers 31700.. on 2026-11-23");
        assertThat(status(known, "kst-36410-120", "2026-01-15")).isEqualTo(Status.NOT_FOUND);
        assertThat(status(known, "kst-36410-XX-3", "2026-01-15")).isEqualTo(Status.NOT_FOUND);
        assertThat(status(known, "kst-37999-2", "2026-01-15")).isEqualTo(Status.NOT_FOUND);
    }

    @Test
    void whatMayHaveBeenThereIsOutside() throws IOException {
        var known = claiming("dossiers 31700.. on 2026-11-23");
        // Lower than the highest, older than the first dossier, written when the catalogue was made, or undated.
        assertThat(status(known, "kst-36410-100", "2026-01-15")).isEqualTo(Status.OUTSIDE);
        assertThat(status(known, "kst-28999-5", "2026-01-15")).isEqualTo(Status.OUTSIDE);
        assertThat(status(known, "kst-36410-120", "2026-11-20")).isEqualTo(Status.OUTSIDE);
        assertThat(Citing.of("Kamerstuk").check(known, id("kst-36410-120")).status())
                .isEqualTo(Status.OUTSIDE);
        // Filed under IX, cited under IXB.
        assertThat(status(known, "kst-36410-IXB-3", "2026-01-15")).isEqualTo(Status.OUTSIDE);
    }

    @Test
    void theHighestNumberOfADayIsClaimedAlone() throws IOException {
        var known = claiming("kst-36410-XVI highest 9 on 2025-06-01");
        assertThat(status(known, "kst-36410-XVI-10", "2025-03-01")).isEqualTo(Status.NOT_FOUND);
        assertThat(status(known, "kst-36410-XVI-10", "2025-05-15")).isEqualTo(Status.OUTSIDE);
    }

    @Test
    void theChaptersOfABudgetAreClaimedAlone() throws IOException {
        var known = claiming("chapters 36410 IX XVI on 2025-06-01");
        assertThat(status(known, "kst-36410-V-3", "2025-03-01")).isEqualTo(Status.NOT_FOUND);
        assertThat(status(known, "kst-36410-IXA-3", "2025-03-01")).isEqualTo(Status.OUTSIDE);
        assertThat(status(known, "kst-36600-V-3", "2025-03-01")).isEqualTo(Status.OUTSIDE);
    }

    private Verification claiming(String claim) throws IOException {
        var table = Files.writeString(folder.resolve("mine.tsv"), """
                id\tkind\thighest
                36410\tdossier\t116
                36410-IX\tdossier\t9
                36410-XVI\tdossier\t9
                """);
        Files.writeString(folder.resolve("mine.statement"), "name: Mine\ndate: 2026-11-23\ncomplete: " + claim + "\n");
        var compiled = folder.resolve("mine.catalogue");
        assertThat(CatalogueFile.compile(List.of(table), compiled)).isEmpty();
        return Verification.against(Catalogue.read(compiled));
    }

    private static Status status(Verification known, String id, String paperDate) {
        return Citing.of("Zie dit Kamerstuk.")
                .on(paperDate)
                .check(known, id(id))
                .status();
    }

    private static Reference id(String id) {
        return Reference.parse(id).orElseThrow();
    }
}
