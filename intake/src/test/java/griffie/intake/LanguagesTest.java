package griffie.intake;

import static griffie.intake.Given.paper;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class LanguagesTest {
    @Test
    void aParagraphMayBeInAnotherLanguageThanItsPaper() throws IOException {
        var paper = paper("""
                De regering heeft het verdrag aan de Kamer gezonden en zal het in het voorjaar toelichten.

                The parties agree that the border is open for all persons of both countries and that this is by right.

                Artikel 3.

                Dat is van belang voor de handel met de buurlanden en voor het vervoer over de weg.
                """);
        assertThat(paper.text().blocks().stream().map(paper::language).map(Locale::getLanguage))
                .containsExactly("nl", "en", "nl", "nl");
        assertThat(paper.language().getLanguage()).isEqualTo("nl");
    }

    @Test
    void aPaperWhoseLanguageIsKnownKeepsItForWhatIsTooShortToTell() throws IOException {
        var paper = paper("""
                The Council recalls that the parties to the treaty agreed on the border and on the return of all persons.

                Annex.
                """);
        assertThat(paper.text().blocks().stream().map(paper::language).map(Locale::getLanguage))
                .containsExactly("en", "en");
    }
}
