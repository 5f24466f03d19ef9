package griffie.recognition.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import griffie.paper.DateMention;
import griffie.paper.Edtf;
import griffie.paper.Finding;
import griffie.paper.Paper;
import griffie.paper.PartialDate;
import griffie.paper.Said;
import griffie.paper.Span;
import griffie.recognition.citation.CitationRecogniser;
import griffie.recognition.word.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateLawsTest {
    private static final List<String> SOUP = List.of(
            "12",
            "31",
            "2021",
            "201",
            "juni",
            "nov.",
            "May",
            "en",
            "tot",
            "-",
            "/",
            ".",
            ",",
            "van",
            "de",
            "het",
            "uiterlijk",
            "voor",
            "sinds",
            "rond",
            "eind",
            "begin",
            "jaren",
            "90",
            "zomer",
            "eerste",
            "helft",
            "kwartaal",
            "afgelopen",
            "komende",
            "jaar",
            "dagen",
            "tien",
            "half",
            "Q",
            "3",
            "tussen",
            "dinsdag",
            "jl.",
            "a.s.",
            "dezer",
            "geleden",
            "volgende",
            "week",
            "eeuw",
            "20e",
            "1990s",
            "(",
            ")",
            "februari",
            "Prinsjesdag");

    @Test
    void findingsLieInOrderAndApartInWordSoupSeed11() {
        var random = new Random(11);
        for (int round = 0; round < 500; round++) {
            var soup = new StringBuilder();
            for (int i = 0; i < 40; i++)
                soup.append(SOUP.get(random.nextInt(SOUP.size()))).append(random.nextInt(5) == 0 ? "" : " ");
            int end = 0;
            for (var finding : dates(paper(soup.toString()))) {
                assertThat(finding.span().start()).as(soup.toString()).isGreaterThanOrEqualTo(end);
                end = finding.span().end();
                assertThat(end).isGreaterThan(finding.span().start()).isLessThanOrEqualTo(soup.length());
            }
        }
    }

    @Test
    void everyDayIsFoundInEveryFormSeed5() {
        var random = new Random(5);
        for (var form : List.of("d MMMM yyyy", "d MMM yyyy", "dd-MM-yyyy", "d/M/yyyy", "yyyy-MM-dd", "d.M.yyyy")) {
            var format = DateTimeFormatter.ofPattern(form, Locale.forLanguageTag("nl"));
            for (int i = 0; i < 200; i++) {
                var day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(30_000));
                String written = format.format(day);
                var found = dates(paper("Op " + written + " was er overleg."));
                assertThat(found).as(written).hasSize(1);
                assertThat(found.getFirst())
                        .isInstanceOfSatisfying(
                                DateMention.class,
                                mention -> assertThat(mention.date()).isEqualTo(new Edtf(day.toString())));
            }
        }
    }

    @Test
    void aDayWithoutAYearIsNeverMoreThanAYearFromThePaperSeed3() {
        var random = new Random(3);
        var format = DateTimeFormatter.ofPattern("d MMMM", Locale.forLanguageTag("nl"));
        for (int i = 0; i < 500; i++) {
            var paperDay = LocalDate.of(2021, 6, 16);
            var day = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(365));
            var found = dates(paper("Op " + format.format(day) + " werd besloten."));
            var mention = (DateMention) found.getFirst();
            assertThat(mention.date().first().orElseThrow())
                    .isBeforeOrEqualTo(paperDay)
                    .isAfter(paperDay.minusYears(1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 en ",
                "12, ",
                "12 juni en ",
                "2020, ",
                "2020-",
                "eind van ",
                "voor ",
                "uiterlijk ",
                "tussen ",
                "de ",
                "van de ",
                "tot ",
                "mei en ",
                "1-1-2020-",
                "12 tot ",
                "rond ",
                "begin ",
                "in 2020 en ",
                "jaren ",
                "eerste ",
                "tien tot ",
                "maandag, ",
                "12 juni ",
                "zou 12 juni ",
                "afgelopen "
            })
    void endsSoonWhateverIsRepeated(String repeated) {
        var paper = paper(repeated.repeat(100_000));
        var words = Words.of(paper.text(), new CitationRecogniser().read(paper));
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> new DateRecogniser().in(paper, words));
    }

    private static List<Finding> dates(Paper paper) {
        return new DateRecogniser().in(paper, Words.of(paper.text(), new CitationRecogniser().read(paper)));
    }

    private static Paper paper(String chars) {
        return Paper.of(chars).with(new Said.Dated(new Span(0, 0), PartialDate.of(LocalDate.of(2021, 6, 16))));
    }
}
