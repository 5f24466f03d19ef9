package griffie.recognition.act;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.Act;
import griffie.paper.Answer;
import griffie.paper.Finding;
import griffie.paper.Paper;
import griffie.recognition.Recognition;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of the acts in any text.
class ActLawsTest {
    private static final List<String> WORDS = List.of(
            "Nederland",
            "Rusland",
            "het kabinet",
            "de minister",
            "ik",
            "wij",
            "zij",
            "beide landen",
            "roept",
            "op",
            "verzoekt",
            "de regering",
            "stelt",
            "dat",
            "zal",
            "zullen",
            "heeft",
            "opgeroepen",
            "niet",
            "zou",
            "als",
            "dan",
            "van groot belang",
            "volgens",
            "zowel",
            "en",
            ",",
            ".",
            ";",
            ":",
            "te",
            "om",
            "doen",
            "steunen",
            "waarvan",
            "elkaar",
            "beschuldigen",
            "vooruitgang is geboekt",
            "zolang",
            "Vraag 1\n\n",
            "Antwoord 1\n\n",
            "constaterende",
            "overwegende",
            "Besluit:",
            "verzoeken",
            "hoe meer",
            "?",
            "\n\n",
            "calls upon",
            "urges");

    @RepeatedTest(200)
    void actsLieInOrderInsideTheTextAndSayWhatTheyAreAbout(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        String text = IntStream.range(0, 60)
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
        var read = Paper.of(text);
        for (var language : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
            var paper = new Paper(read.source(), read.about(), language, read.text(), read.repairs(), read.remarks());
            assertLawful(acts(paper), text);
        }
    }

    private static void assertLawful(List<Finding> found, String text) {
        assertThat(found).extracting(Finding::span).isSorted();
        for (var finding : found) {
            assertThat(finding.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(finding.span().isEmpty()).isFalse();
            if (finding instanceof Act act) {
                assertThat(act.span().contains(act.about())).as(act.toString()).isTrue();
                assertThat(act.by()).as(act.toString()).isNotEmpty();
            }
        }
    }

    private static List<Finding> acts(Paper paper) {
        return Recognition.everything().in(paper).stream()
                .filter(finding -> finding instanceof Act || finding instanceof Answer)
                .toList();
    }

    /// Each of these words may look far for what belongs to it; none may look further the longer the text is.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nederland roept ",
                "roept ",
                "heeft ",
                "opgeroepen ",
                "verzoekt de regering te doen en ",
                "verzoekt de regering te doen, ",
                "zowel Rusland als ",
                "beide landen beschuldigen elkaar ",
                "als Nederland, ",
                "hoe meer ",
                "van de van de stelt dat ",
                "Volgens Rusland, ",
                "vooruitgang is geboekt: de zaak, ",
                "zij zal, ",
                "Nederland en ",
                "Vraag 1\n\nWaarom?\n\nAntwoord 1\n\nZie vraag 1.\n\n",
                "constaterende dat; ",
                "Besluit: minister verzoeken om; "
            })
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void repetitionEndsInTime(String words) {
        assertThat(acts(Paper.of(words.repeat(100_000)))).isNotNull();
    }
}
