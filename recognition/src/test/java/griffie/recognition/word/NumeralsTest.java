package griffie.recognition.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import griffie.paper.Paper;
import griffie.recognition.citation.CitationRecogniser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            vier                          | 4
            tien                          | 10
            twaalf                        | 12
            één                           | 1
            anderhalf                     | 1.5
            anderhalf miljoen             | 1500000
            tweeënhalf                    | 2.5
            twee en een half              | 2.5
            een miljoen                   | 1000000
            Een half miljoen              | 500000
            half a million                | 500000
            een kwart                     | 1
            honderdduizend                | 100000
            driehonderdvijfenveertig      | 345
            tweeëntwintig                 | 22
            honderdeneen                  | 101
            vijfentwintighonderd          | 2500
            duizend                       | 1000
            twee miljoen driehonderdduizend | 2300000
            twee duizend                  | 2000
            twenty-two                    | 22
            two hundred and fifty         | 250
            one thousand two hundred      | 1200
            a hundred                     | 100
            two and a half million        | 2500000
            680.000                       | 680000
            680,000                       | 680000
            16.9 miljoen                  | 16900000
            16,9 million                  | 16900000
            1,375 miljard                 | 1375000000
            1.375 miljoen                 | 1375000000
            1.375 million                 | 1375000
            1,5                           | 1.5
            0.125                         | 0.125
            12,125%                       | 12.125
            1.234,56                      | 1234.56
            1,234.56                      | 1234.56
            1.234.567                     | 1234567
            6 500                         | 6500
            40                            | 40
            3 mln. euro                   | 3000000
            EUR5 million                  | 5000000
            """)
    void readsTheNumber(String chars, String amount) {
        assertThat(all(chars).getFirst().amount().toPlainString()).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12e",
                "21st",
                "1.2.3",
                "A4",
                "Covid-19",
                "an apple",
                "half november",
                "1234567890123456789",
                "13.4.2021"
            })
    void findsNoNumberIn(String chars) {
        assertThat(all(chars)).isEmpty();
    }

    @Test
    void endsBeforeTheWordThatDoesNotBelongToIt() {
        assertThat(all("twee drie")).hasSize(2);
        assertThat(all("hundred and others").getFirst().next()).isEqualTo(1);
        assertThat(all("twenty-odd").getFirst().next()).isEqualTo(1);
        assertThat(all("vier miljoen. Vijf").getFirst().next()).isEqualTo(2);
        assertThat(all("een man").getFirst().form()).isEqualTo(Numeral.Form.ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1 ", "100 ", "1.000.", "1.", "twee ", "miljoen ", "hundred and ", "twenty-", "12", "een half "})
    void endsSoonWhateverIsRepeated(String repeated) {
        var words = words(repeated.repeat(100_000));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> numerals(words));
    }

    private static List<Numeral> all(String chars) {
        return numerals(words(chars));
    }

    private static List<Numeral> numerals(Words words) {
        var found = new ArrayList<Numeral>();
        for (int i = 0; i < words.size(); ) {
            var numeral = Numerals.at(words, i);
            numeral.ifPresent(found::add);
            i = numeral.map(Numeral::next).orElse(i + 1);
        }
        return found;
    }

    private static Words words(String chars) {
        var paper = Paper.of(chars);
        return Words.of(paper.text(), new CitationRecogniser().read(paper));
    }
}
