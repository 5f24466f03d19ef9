package griffie.recognition.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.Paper;
import griffie.paper.Quantity;
import griffie.recognition.citation.CitationRecogniser;
import griffie.recognition.word.Words;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for the quantities of every text, however odd.
class QuantityLawsTest {
    private static final List<String> SOUP = List.of(
            ("ruim|naar schatting|zeker|meer dan|tussen de|een|één|de|twee|acht|ten|tien|half|helft|derde|van de|op de|of|tot|"
                            + "à|-|–|en|of meer|miljoen|mld.|tientallen|een tiental|enkele|hundreds of|over|some|between|and|"
                            + "15|680.000|2,5|16.9|€|US$|%|procent|km²|jaar|oud|euro|grote|gevangenen|levens|bezwaar-|er|.|,|"
                            + "(|)|artikel|2020|1.|24/7|\t|\n|\n\n|\u00a0|²|'s|CO2|VN|Raad|people|-jarige|\uD83D\uDE00|\uD83D")
                    .split("\\|"));

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void quantitiesLieInOrderInsideTheTextAndApartFromEachOther(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            var paper = Paper.of(soup(random));
            var found = in(paper);
            assertThat(in(paper)).isEqualTo(found);
            int end = 0;
            for (var quantity : found) {
                assertThat(quantity.span().start()).as(paper.text().chars()).isGreaterThanOrEqualTo(end);
                end = quantity.span().end();
                assertThat(paper.text().of(quantity.span())).contains(quantity.what());
            }
            assertThat(end).isLessThanOrEqualTo(paper.text().chars().length());
        }
    }

    @ParameterizedTest(name = "''{0}'' a hundred thousand times")
    @ValueSource(
            strings = {
                "15 ",
                "ruim ",
                "grote ",
                "twee grote ",
                "tien tot ",
                "een op de ",
                "tientallen ",
                "van de ",
                "€ ",
                "10-",
                "twee, ",
                "VN-",
                "over 5 ",
                "tussen de 5 en ",
                "naar schatting zeker ",
                "12 grote en "
            })
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void endsSoonWhateverIsRepeated(String repeated) {
        var found = in(Paper.of("twee " + repeated.repeat(100_000)));
        assertThat(found).hasSizeLessThanOrEqualTo(100_001);
    }

    private static List<Quantity> in(Paper paper) {
        var words = Words.of(paper.text(), new CitationRecogniser().read(paper));
        return new QuantityRecogniser().in(words, List.of());
    }

    private static String soup(Random random) {
        var text = new StringBuilder();
        int size = random.nextInt(40);
        for (int i = 0; i < size; i++) {
            text.append(SOUP.get(random.nextInt(SOUP.size())));
            if (random.nextInt(4) > 0) text.append(' ');
        }
        return text.toString();
    }
}
