package griffie.recognition.word;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.Paper;
import griffie.recognition.citation.CitationRecogniser;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void cutsLettersDigitsAndSignsApart() {
        assertThat(texts(words("De EU-lidstaten, 12e keer² (ruim)")))
                .containsExactly("De", "EU", "-", "lidstaten", ",", "12", "e", "keer", "(", "ruim", ")");
    }

    @Test
    void aCitationIsOneTokenWithItsSession() {
        var words = words("Zie Kamerstukken II 2019/20, 35 300-VIII, nr. 12 van 3 mei.");
        assertThat(texts(words)).doesNotContain("2019", "12").contains("35 300-VIII, nr. 12", "3", "mei");
    }

    @Test
    void aNewSentenceBeginsAfterAFullStopAndInEachBlock() {
        var words = words("Het is waar. Dat o.a. stelt men.");
        assertThat(words.sentences()).isEqualTo(2);
        assertThat(words.text(words.firstOf(1))).isEqualTo("Dat");
        assertThat(words.nextAfter(1)).isEqualTo(words.size());
    }

    @Test
    void findsTheLongestPhraseWhateverItsCaseAndDiacritics() {
        var phrases = Phrases.<String>builder()
                .addAll("Armenië|Republiek Armenië", "AM")
                .add("Republiek", "state")
                .build();
        var words = words("de republiek Armenie en de Republiek");
        assertThat(phrases.longest(words, 1)).hasValue(new Phrases.Match<>("AM", 3));
        assertThat(phrases.longest(words, 5)).hasValue(new Phrases.Match<>("state", 6));
        assertThat(phrases.longest(words, 0)).isEmpty();
        assertThat(phrases.at(words, 2)).hasValue("AM");
    }

    private static Words words(String chars) {
        var paper = Paper.of(chars);
        return Words.of(paper.text(), new CitationRecogniser().read(paper));
    }

    private static List<String> texts(Words words) {
        return IntStream.range(0, words.size()).mapToObj(words::text).toList();
    }
}
