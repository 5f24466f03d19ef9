package griffie.registry.verification;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.PaperKind;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.registry.verification.Verdict.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final String ARMENIA =
            "In de resoluties wordt opgeroepen tot terugtrekking uit de bezette gebieden in en rond Nagorno-Karabach.";

    @Test
    void aListTellsWhichOfItsResolutionsIsAboutSomethingElse() {
        var paper = Citing.of(ARMENIA)
                .titled("Gedrag van Azerbeidzjan in het conflict met Armenië")
                .on("2021-06-16");
        var wrong = paper.listedWith("S/RES/853", "S/RES/874", "S/RES/884").check("S/RES/882");
        assertThat(wrong).isInstanceOf(Verdict.Differs.class);
        assertThat(first(wrong)).isEqualTo("S/RES/822(1993)");
        for (var right : List.of("853", "874", "884")) {
            var others = List.of("882", "853", "874", "884").stream()
                    .filter(other -> !other.equals(right))
                    .map("S/RES/"::concat)
                    .toArray(String[]::new);
            assertThat(paper.listedWith(others).check("S/RES/" + right))
                    .isInstanceOfSatisfying(
                            Verdict.Confirmed.class,
                            confirmed ->
                                    assertThat(confirmed.id().toString()).isEqualTo("S/RES/%s(1993)".formatted(right)));
        }
    }

    @Test
    void aListTellsEvenWhereTheTextIsSilent() {
        var wrong = Citing.of("Resoluties 882, 853, 874 en 884")
                .listedWith("S/RES/853", "S/RES/874", "S/RES/884")
                .check("S/RES/882");
        assertThat(first(wrong)).isEqualTo("S/RES/822(1993)");
    }

    @Test
    void theAuthorTellsWhichBudgetIsMeant() {
        var verdict = Citing.of("De motie Ploumen vraagt te onderzoeken hoe de OVSE en de Minsk-groep kunnen toezien.")
                .authors("Ploumen")
                .motion()
                .on("2021-06-16")
                .inPaper("kst-21501-02-2375")
                .check("kst-33570-V-42");
        assertThat(verdict.status()).isEqualTo(Status.NOT_FOUND);
        assertThat(first(verdict)).isEqualTo("kst-35570-V-42");
        assertThat(verdict.candidates().getFirst().reasons()).anyMatch(Reason.AuthorAgrees.class::isInstance);
    }

    @Test
    void anAmendedMotionReplacesTheFirstOne() {
        var paper = Citing.of("De motie Omtzigt/Van Helvert pleit voor internationaal en onafhankelijk onderzoek.")
                .authors("Omtzigt", "Van Helvert")
                .motion();
        var verdict = paper.on("2021-06-16").check("kst-21501-02-2228");
        assertThat(verdict.status()).isEqualTo(Status.SUPERSEDED);
        assertThat(first(verdict)).isEqualTo("kst-21501-02-2234");
    }

    @Test
    void beforeItWasReplacedAPaperWasRightlyCited() {
        var verdict = Citing.of("De motie Eerdmans/Bikker")
                .authors("Eerdmans", "Bikker")
                .motion()
                .on("2024-01-26")
                .check("kst-36410-XVI-91");
        assertThat(verdict.status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void theTextMayItselfSayThatItWasReplaced() {
        var verdict = Citing.of(
                        "Gewijzigde motie van de leden Eerdmans en Bikker ter vervanging van die gedrukt onder nr. 91")
                .on("2024-01-30")
                .check("kst-36410-XVI-91");
        assertThat(verdict.status()).isEqualTo(Status.CONFIRMED);
        var amended = Citing.of("Motie nr. 91").inPaper("kst-36410-XVI-112").on("2024-01-30");
        assertThat(amended.check("kst-36410-XVI-91").status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void aNumberThatNoCatalogueClaimsIsOutside() {
        assertThat(Citing.of("Motie 21 501-20, Nr. 1630")
                        .motion()
                        .on("2021-06-16")
                        .check("kst-21501-20-1630")
                        .status())
                .isEqualTo(Status.OUTSIDE);
        assertThat(Citing.of("motie-Knops/Van den Bosch")
                        .authors("Knops", "Van den Bosch")
                        .motion()
                        .on("2024-02-01")
                        .check("kst-34725-X-6")
                        .status())
                .isEqualTo(Status.OUTSIDE);
    }

    @Test
    void aDroppedChapterIsTold() {
        var verdict = Citing.of(
                        "constaterende dat de aangenomen motie-Mohandis/Van Nispen vraagt om zwembaden in publieke handen")
                .authors("Mohandis", "Van Nispen")
                .motion()
                .on("2025-03-01")
                .inPaper("kst-30234-414")
                .check("kst-36410-116");
        assertThat(verdict.status()).isEqualTo(Status.DIFFERS);
        assertThat(first(verdict)).isEqualTo("kst-36410-XVI-116");
    }

    @Test
    void aSuffixThatNeverCameThatFarIsToldByTheOnlyOneThatDid() {
        var verdict = Citing.of("het ontmoedigingsbeleid voor de bezette gebieden (Kamerstuk 21 501-21, stuk nr. 2648)")
                .on("2024-01-20")
                .inPaper("kst-36410-XVII-40")
                .check("kst-21501-21-2648");
        assertThat(verdict.status()).isEqualTo(Status.NOT_FOUND);
        assertThat(first(verdict)).isEqualTo("kst-21501-02-2648");
    }

    @Test
    void aNumberOfBothBodiesIsAmbiguous() {
        var verdict = Citing.of("VN-resolutie 2758").check("S/RES/2758");
        assertThat(verdict.status()).isEqualTo(Status.AMBIGUOUS);
        assertThat(verdict.candidates())
                .extracting(c -> c.id().toString())
                .contains("S/RES/2758(2024)", "A/RES/2758(XXVI)");
        assertThat(Citing.of("VN-resolutie 2758 uit 1971")
                        .check("A/RES/2758(XXVI)")
                        .status())
                .isEqualTo(Status.OUTSIDE);
        var said = Citing.of("VN-Veiligheidsraadresolutie 2758").body(Said.UnBody.SECURITY_COUNCIL);
        assertThat(said.check("S/RES/2758").status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void aResolutionNeedNotBeNamedByItsSubject() {
        var verdict = Citing.of(
                        "overwegende dat resolutie 2728 van de VN-Veiligheidsraad oproept tot een staakt-het-vuren")
                .body(Said.UnBody.SECURITY_COUNCIL)
                .titled("Motie over Gaza")
                .on("2024-04-10")
                .check("S/RES/2728");
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Confirmed.class,
                        confirmed -> assertThat(confirmed.id().toString()).isEqualTo("S/RES/2728(2024)"));
    }

    @Test
    void aWrongYearIsTold() {
        for (var pair : List.of(
                "S/RES/207(1964) S/RES/207(1965)",
                "S/RES/770(1991) S/RES/770(1992)",
                "S/RES/771(1991) S/RES/771(1992)")) {
            var ids = pair.split(" ", -1);
            var verdict = Citing.of(ids[0]).check(ids[0]);
            assertThat(verdict.status()).isEqualTo(Status.DIFFERS);
            assertThat(first(verdict)).isEqualTo(ids[1]);
        }
    }

    @Test
    void aWrongNumberIsToldByItsDay() {
        var verdict =
                Citing.of("S/RES/663 (1990) of 13 September").dated(1990, 9, 13).check("S/RES/663(1990)");
        assertThat(verdict.status()).isEqualTo(Status.DIFFERS);
        assertThat(first(verdict)).isEqualTo("S/RES/666(1990)");
    }

    @Test
    void aResolutionThatDoesNotExistIsNotFound() {
        var said = Citing.of("resolutie 8530 van de Veiligheidsraad")
                .body(Said.UnBody.SECURITY_COUNCIL)
                .on("2021-06-16");
        assertThat(said.check("S/RES/8530").status()).isEqualTo(Status.NOT_FOUND);
        assertThat(Citing.of("S/RES/2770 (2025)").check("S/RES/2770(2025)").status())
                .isEqualTo(Status.OUTSIDE);
        assertThat(Citing.of("S/RES/2830 (2026)").check("S/RES/2830(2026)").status())
                .isEqualTo(Status.OUTSIDE);
    }

    @Test
    void aMissingPartGivesCandidatesByTheSameAuthorAndSubject() {
        var verdict = Citing.of("de motie-Grinwis c.s. over vakantieparken")
                .authors("Grinwis")
                .motion()
                .on("2024-10-10")
                .check(new Reference.Incomplete("kamerstuk", "36410-VII"));
        assertThat(verdict.status()).isEqualTo(Status.INCOMPLETE);
        var unknown = Citing.of("motie-Erkens (differentiatie tussen vruchtensappen en andere dranken)")
                .authors("Erkens")
                .motion()
                .check(new Reference.Incomplete("kamerstuk", ""));
        assertThat(unknown.status()).isEqualTo(Status.INCOMPLETE);
    }

    @Test
    void aPaperOfTheFutureCannotBeCited() {
        var verdict = Citing.of("motie-Vijlbrief")
                .authors("Vijlbrief")
                .motion()
                .on("2024-06-01")
                .check("kst-36410-116");
        assertThat(verdict.status()).isEqualTo(Status.DIFFERS);
        assertThat(verdict.reasons()).anyMatch(Reason.LaterThanPaper.class::isInstance);
    }

    @Test
    void aMotionThatWouldLieInTheKnownDaysDoesNotExist() {
        var motion = Citing.of("motie").motion().on("2025-06-01");
        assertThat(motion.check("kst-36600-XVII-5000").status()).isEqualTo(Status.NOT_FOUND);
        // A letter may well have that number, and so may a motion of before those days or after them.
        assertThat(Citing.of("brief")
                        .on("2025-06-01")
                        .check("kst-36600-XVII-99")
                        .status())
                .isEqualTo(Status.OUTSIDE);
        assertThat(motion.check("kst-29282-12").status()).isEqualTo(Status.OUTSIDE);
        assertThat(Citing.of("motie")
                        .motion()
                        .on("2026-06-01")
                        .check("kst-21501-02-3900")
                        .status())
                .isEqualTo(Status.OUTSIDE);
    }

    @Test
    void whatIsOnlyRecognisedIsOutsideOrUnchecked() {
        assertThat(Citing.of("https://www.tweedekamer.nl")
                        .check("https://www.tweedekamer.nl")
                        .status())
                .isEqualTo(Status.UNCHECKED);
        for (var id : List.of(
                "ECLI:NL:RVS:2024:2045", "32014R0833", "trb-2018-201", "COM(2023) 637", "MC.DEC/1/25", "2021D23677")) {
            assertThat(Citing.of(id).check(id).status()).isEqualTo(Status.OUTSIDE);
        }
        assertThat(Citing.of("kv-tk-2012Z20043").check("2012Z20043").status()).isEqualTo(Status.CONFIRMED);
        assertThat(Citing.of("Aanhangsel 387")
                        .authors("Boswijk")
                        .kind(PaperKind.ANSWER)
                        .check("ah-tk-20232024-387")
                        .status())
                .isEqualTo(Status.CONFIRMED);
    }

    private static String first(Verdict verdict) {
        assertThat(verdict.candidates()).as(verdict.toString()).isNotEmpty();
        return verdict.candidates().getFirst().id().toString();
    }
}
