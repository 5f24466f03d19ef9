package griffie.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.registry.search.Words.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFormsTest {
    private final WordForms forms = WordForms.bundled();
    private final Words words = new Words();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "motie moties",
                "commissie commissies",
                "brief brieven",
                "huis huizen",
                "stad steden",
                "lid leden",
                "kamerlid kamerleden",
                "gevangene gevangenen gevangen",
                "oproepen opgeroepen oproep",
                "besluit besluiten besloten",
                "uitvoeren uitgevoerd",
                "verzoek verzoeken verzoekt verzocht",
                "mogelijkheid mogelijkheden",
                "grens grenzen",
                "terugtrekken teruggetrokken",
                "krijgsgevangenenkamp krijgsgevangenenkampen",
                "museum musea",
                "foto's foto",
                "armeense armeens"
            })
    void formsOfOneWord(String line) {
        assertThat(List.of(line.split(" ", -1)).stream()
                        .map(form -> words.stem(form, Language.DUTCH))
                        .distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"veel veld", "reden rijden", "geweld wel", "minister mini", "leger leeg", "regering regen"})
    void wordsThatStayApart(String line) {
        var all = List.of(line.split(" ", -1));
        assertThat(all.stream().map(form -> words.stem(form, Language.DUTCH)).distinct())
                .hasSize(all.size());
    }

    @Test
    void compoundsAreMadeOfWords() {
        assertThat(forms.parts("krijgsgevangenen")).containsExactly("krijgs", "gevangenen");
        assertThat(forms.parts("kinderopvangtoeslagaffaire")).containsExactly("kinder", "opvang", "toeslag", "affaire");
        assertThat(forms.parts("waarnemersmissie")).containsExactly("waarnemers", "missie");
        assertThat(forms.parts("minister")).isEmpty();
        assertThat(forms.parts("motie")).isEmpty();
    }

    @Test
    void aVeryLongWordCostsLittle() {
        String word = "gevangenen".repeat(100_000);
        assertThat(forms.parts(word)).isEmpty();
        assertThat(forms.parts("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")).isEmpty();
    }

    @Test
    void accentsAreFoldedAwayInEveryAlphabetThatHasThem() {
        assertThat(Folding.folded("Oekraïne Əliyev İlham Łódź ĳs e\u0301\u00E9n"))
                .isEqualTo("oekraine aliyev ilham lodz ijs een");
    }
}
