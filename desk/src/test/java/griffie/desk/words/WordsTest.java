package griffie.desk.words;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.Dossier;
import griffie.paper.Doubt;
import griffie.paper.PaperKind;
import griffie.paper.Refusal;
import griffie.registry.verification.Reason;
import griffie.registry.verification.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Path FILE = Path.of("brief.pdf");

    private final Words dutch = Words.in(Locale.forLanguageTag("nl-NL"));
    private final Words english = Words.in(Locale.FRENCH);

    @Test
    void bothLanguagesHaveTheSameSentences() {
        assertThat(keys("nl")).containsExactlyInAnyOrderElementsOf(keys("en"));
    }

    @Test
    void everyVerdictKindAndSlipHasAWord() {
        for (var words : List.of(dutch, english)) {
            for (var status : Verdict.Status.values())
                assertThat(words.status(status)).isNotBlank();
            for (var kind : PaperKind.values()) assertThat(words.kind(kind)).isNotBlank();
            for (var slip : Reason.Slip.Kind.values())
                assertThat(words.reason(new Reason.Slip(slip))).isNotBlank();
        }
    }

    @Test
    void saysWhyInTheLanguageOfTheReader() {
        var reason = new Reason.AuthorDiffers("Mohandis", List.of("Vijlbrief", "Podt"));
        assertThat(dutch.reason(reason)).isEqualTo("de tekst noemt Mohandis, het stuk is van Vijlbrief, Podt");
        assertThat(english.reason(reason)).isEqualTo("the text says Mohandis, the paper is by Vijlbrief, Podt");
    }

    @Test
    void writesADossierAsPeopleDo() {
        assertThat(dutch.reason(new Reason.NoSuchDossier(new Dossier("33570", "V"))))
                .isEqualTo("dossier 33 570-V is niet bekend");
    }

    @Test
    void wordsWhatIntakeDoubtsInBothLanguages() {
        assertThat(dutch.doubt(new Doubt.HardToRead(2, "Armenié", 41)))
                .isEqualTo("slecht leesbaar op bladzijde 2: «Armenié» (41% zeker)");
        assertThat(english.doubt(new Doubt.PagesNotRead(List.of(3), "apt install x")))
                .isEqualTo("page 3 not read: scanned, and Tesseract is missing: apt install x");
        assertThat(dutch.doubt(new Doubt.SidewaysLeftOut(List.of(1, 4))))
                .isEqualTo("bladzijden 1, 4: woorden die dwars staan zijn weggelaten");
        for (var doubt : List.of(
                new Doubt.WrongCharacterSet(),
                new Doubt.EncodedTwice(),
                new Doubt.Uncorrected(),
                new Doubt.HeadDiffers("a", "b"))) assertThat(dutch.doubt(doubt)).isNotEqualTo(english.doubt(doubt));
    }

    @Test
    void everyRefusalNamesTheFileWhatIsWrongAndWhatToDo() {
        for (var words : List.of(dutch, english)) {
            for (var refusal : refusals()) {
                String said = words.refusal(FILE, refusal);
                assertThat(said)
                        .startsWith("brief.pdf: ")
                        .contains(": ")
                        .doesNotContain("{")
                        .doesNotContain("null");
                assertThat(said.substring("brief.pdf: ".length())).as(said).containsAnyOf(": ", "; ");
            }
        }
        for (var refusal : refusals())
            assertThat(dutch.refusal(FILE, refusal)).isNotEqualTo(english.refusal(FILE, refusal));
    }

    @Test
    void refusesInTheLanguageOfTheReader() {
        assertThat(dutch.refusal(FILE, Refusal.Plain.LOCKED))
                .isEqualTo("brief.pdf: is beveiligd met een wachtwoord: sla het op zonder wachtwoord en probeer het"
                        + " opnieuw");
        assertThat(english.refusal(FILE, new Refusal.TooManyPages(5_000)))
                .isEqualTo("brief.pdf: has more than 5,000 pages: split it into parts");
        assertThat(dutch.refusal(FILE, new Refusal.BrokenXml(Refusal.Fault.ENDS_INSIDE, "al", 1_234, 5)))
                .isEqualTo("brief.pdf: is kapotte XML: het houdt op binnen <al> (regel 1234, kolom 5); haal het bestand"
                        + " opnieuw op");
    }

    private static List<Refusal> refusals() {
        var refusals = new ArrayList<Refusal>(List.of(Refusal.Plain.values()));
        for (var form : Refusal.Form.values()) refusals.add(new Refusal.Damaged(form));
        for (var kind : Refusal.Kind.values()) refusals.add(new Refusal.OtherKind(kind));
        for (var fault : Refusal.Fault.values()) refusals.add(new Refusal.BrokenXml(fault, "al", 1, 2));
        refusals.addAll(List.of(
                new Refusal.OtherXml("lijst"),
                new Refusal.TooLarge(64),
                new Refusal.UnpacksTooFar(256),
                new Refusal.MemberTooLarge(64),
                new Refusal.TooManyMembers(5_000),
                new Refusal.TooManyBefore(5_000),
                new Refusal.TooMuchBefore(512),
                new Refusal.TooManyPages(5_000),
                new Refusal.NestedTooDeep(500),
                new Refusal.ArchivesTooDeep(5),
                new Refusal.NeedsTesseract("apt install x"),
                new Refusal.Failed("I/O error"),
                new Refusal.OwnFault("x")));
        return refusals;
    }

    private static List<String> keys(String language) {
        return List.copyOf(ResourceBundle.getBundle("griffie.desk.words.words", Locale.forLanguageTag(language))
                .keySet());
    }
}
