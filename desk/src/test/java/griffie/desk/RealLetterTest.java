package griffie.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import griffie.desk.reading.Reader;
import griffie.paper.CasebookPage;
import griffie.paper.Note;
import griffie.paper.Paper;
import griffie.paper.Reference;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.verification.Checked;
import griffie.registry.verification.Reading;
import griffie.registry.verification.Reason;
import griffie.registry.verification.Verdict;
import griffie.registry.verification.Verdict.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A minister's letter of 2021 as people received it, with the damage of the scan. It lies beside the checkout, not
/// in it.
class RealLetterTest {
    private Reading letter = new Reading(Paper.of(""), List.of());

    @BeforeEach
    void read() throws IOException {
        var file = CasebookPage.root().resolve("../shared/papers/letters/kamerbrief-azerbeidzjan-armenie-2021.txt");
        assumeTrue(Files.exists(file), "skipped: put the real papers in ../shared to run this test");
        letter = Reader.with(Catalogue.bundled()).read(file);
    }

    @Test
    void theResolutionOnMozambiqueDiffersAndTheOneOnKarabachIsMeant() {
        assertThat(of("S/RES/882").status()).isEqualTo(Status.DIFFERS);
        assertThat(first("S/RES/882")).hasToString("S/RES/822(1993)");
        assertThat(List.of("S/RES/853", "S/RES/874", "S/RES/884"))
                .allSatisfy(id -> assertThat(of(id).status()).isEqualTo(Status.CONFIRMED));
    }

    @Test
    void theMotionThatDoesNotExistIsTheOneByPloumen() {
        assertThat(of("kst-33570-V-42").status()).isEqualTo(Status.NOT_FOUND);
        assertThat(first("kst-33570-V-42")).hasToString("kst-35570-V-42");
        assertThat(of("kst-33570-V-42").candidates().getFirst().reasons())
                .anySatisfy(reason -> assertThat(reason).isInstanceOf(Reason.AuthorAgrees.class));
    }

    @Test
    void theOldNumberIsSuperseded() {
        assertThat(of("kst-21501-02-2228").status()).isEqualTo(Status.SUPERSEDED);
        assertThat(first("kst-21501-02-2228")).hasToString("kst-21501-02-2234");
    }

    @Test
    void whatNoCatalogueClaimsIsOutside() {
        assertThat(of("kst-21501-20-1630").status()).isEqualTo(Status.OUTSIDE);
    }

    @Test
    void theAddressesAreWholeAndUnchecked() {
        assertThat(letter.checked().stream()
                        .filter(each -> each.verdict().status() == Status.UNCHECKED)
                        .map(each -> each.citation().reference().toString()))
                .containsExactly(
                        "https://www.unhcr.org/publications/refugeemag/3b5583fd4/unhcr-publication-cis-conference-displacement-cis-conflicts-caucasus.htm",
                        "https://www.osce.org/minsk-group/483416",
                        "https://www.consilium.europa.eu/nl/press/press-releases/2020/11/19/nagorno-karabakh-declaration-by-the-high-representative-on-behalf-of-the-european-union/");
    }

    @Test
    void nothingElseIsReported() {
        assertThat(letter.checked()).hasSize(10);
    }

    @Test
    void allSixNotesAreLinked() {
        var notes = letter.paper().text().notes();
        assertThat(notes).extracting(Note::number).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(notes).allSatisfy(note -> {
            assertThat(note.markers()).hasSize(1);
            assertThat(note.hasBody()).isTrue();
        });
    }

    @Test
    void onlyDamagedWordsAreRepaired() {
        assertThat(letter.paper().repairs())
                .extracting(repair -> repair.to().replaceAll("[^\\p{L}]", ""))
                .isSubsetOf("Armenië", "beëindigen", "repatriëren", "financiële")
                .hasSizeGreaterThanOrEqualTo(16);
    }

    private Verdict of(String id) {
        return letter.checked().stream()
                .filter(each -> withoutYear(each).equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no citation " + id + " among " + letter.checked()))
                .verdict();
    }

    private Reference first(String id) {
        return of(id).candidates().getFirst().id();
    }

    private static String withoutYear(Checked checked) {
        return checked.citation().reference().toString().replaceFirst("\\(\\d+\\)$", "");
    }
}
