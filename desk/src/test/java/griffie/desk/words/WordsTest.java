package griffie.desk.words;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.Dossier;
import griffie.paper.Doubt;
import griffie.paper.PaperKind;
import griffie.registry.verification.Reason;
import griffie.registry.verification.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class WordsTest {
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

    private static List<String> keys(String language) {
        return List.copyOf(ResourceBundle.getBundle("griffie.desk.words.words", Locale.forLanguageTag(language))
                .keySet());
    }
}
