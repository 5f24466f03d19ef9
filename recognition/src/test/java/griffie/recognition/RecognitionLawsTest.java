package griffie.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.Citation;
import griffie.paper.Paper;
import griffie.paper.Reference;
import griffie.paper.Said;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every text, however odd: soups of keywords, and fragments repeated a hundred thousand times.
class RecognitionLawsTest {
    private static final List<String> SOUP = List.of(
            "Kamerstukken",
            "Kamerstuk",
            "II",
            "I",
            "11",
            "2019/20",
            "2020-2021",
            "21 501",
            "21501-02",
            "36410",
            "-",
            "–",
            "/",
            "nr.",
            "nrs.",
            "nummer",
            "letter",
            "M",
            "XVI",
            "A",
            "(",
            ")",
            ",",
            ";",
            ".",
            ":",
            "…",
            "42",
            "1181",
            "42e",
            "en",
            "t/m",
            "was",
            "op",
            "stuk",
            "motie",
            "moties",
            "amendement",
            "-Van",
            "Dijk",
            "Ceder",
            "/Omtzigt",
            "c.s.",
            "van het lid",
            "van de leden",
            "over",
            "aangenomen",
            "resolutie",
            "resolutions",
            "822",
            "(1993)",
            "(XXVI)",
            "62/243",
            "Veiligheidsraad",
            "General Assembly",
            "Verordening",
            "(EU)",
            "833/2014",
            "2009/50/EG",
            "Besluit",
            "Trb.",
            "2018",
            "artikel",
            "EVRM",
            "no.",
            "13216/05",
            "v.",
            "order of",
            "22 februari 2023",
            "kst-36410-XVI-116",
            "2021D23677",
            "https://a.nl/b(c",
            "ECLI:NL:RVS:2024:2045",
            "S/RES/822",
            "Handelingen",
            "Aanhangsel",
            "item",
            "p.",
            "\n",
            "\n\n",
            "\u00a0",
            "\u00ad",
            "¹",
            "\uD83D\uDE00",
            "\uD83D",
            "€",
            "dossier",
            "wetsvoorstel",
            "vergaderjaar",
            "Tweede Kamer");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void findingsLieInOrderInsideTheTextAndAreTheSameTwice(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            var paper = Paper.of(soup(random));
            var found = Recognition.citations().in(paper);
            assertThat(Recognition.citations().in(paper)).isEqualTo(found);
            assertOrdered(paper, found);
        }
    }

    private static String soup(Random random) {
        var text = new StringBuilder();
        int words = random.nextInt(60);
        for (int i = 0; i < words; i++) {
            text.append(SOUP.get(random.nextInt(SOUP.size())));
            if (random.nextInt(4) > 0) text.append(' ');
        }
        return text.toString();
    }

    private static void assertOrdered(Paper paper, List<Citation> found) {
        int start = 0;
        for (var citation : found) {
            assertThat(citation.span().isEmpty()).as("%s", citation).isFalse();
            assertThat(citation.span().start()).as("%s", citation).isGreaterThanOrEqualTo(start);
            assertThat(citation.span().end())
                    .as("%s", citation)
                    .isLessThanOrEqualTo(paper.text().chars().length());
            start = citation.span().start();
            for (var said : citation.said()) {
                assertThat(said.span().end())
                        .as("%s", said)
                        .isLessThanOrEqualTo(paper.text().chars().length());
            }
            assertReadsBack(citation.reference());
        }
    }

    private static void assertReadsBack(Reference reference) {
        if (reference instanceof Reference.Incomplete || reference instanceof Reference.WebAddress) return;
        assertThat(Reference.parse(reference.toString()).map(Reference::toString))
                .as("%s", reference)
                .contains(reference.toString());
    }

    @ParameterizedTest(name = "{0} × 100,000")
    @ValueSource(
            strings = {
                "nr. 1, ",
                "nrs. 1, nr. 2 en ",
                "36 410, nrs. 1–3, ",
                "21 501-02 en ",
                "motie-",
                "motie-Ceder/",
                "motie van het lid ",
                "Kamerstukken II 2020/21, ",
                "((",
                "))",
                "(36 410",
                ".)",
                "1/",
                "2020/21-",
                "resoluties 822, ",
                "resolutie aan: ",
                "Verordening (EU, ",
                "https://a.nl/(",
                "https://a.nl/))",
                "kst-",
                "ECLI:NL:",
                "Kamer- ",
                "Kamer-\n",
                "¹",
                "motie Ceder.¹ ",
                "van de leden A, ",
                "vragen van de leden A en ",
                "Trb. 2018, 1 en ",
                "op stuk nrs. 1, 2, ",
                "I",
                "A-",
                " ",
                "\n",
                "\u00ad",
                "no. 13216/05 v. ",
                "artikel 8, ",
                "de motie over de motie (",
                "…",
                "nr. 5 (",
                "aangenomen motie ",
                "Min-Buza.2"
            })
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void longRepetitionTakesTimeInStepWithTheText(String fragment) {
        var paper = Paper.of(fragment.repeat(100_000));
        assertThat(Recognition.citations().in(paper)).hasSizeLessThan(600_000);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"kst-36410-5", "kst-21501-02-2375"})
    void relativeNumbersTakeThePapersOwnDossier(String id) {
        var own = Reference.parse(id).orElseThrow();
        var nowhere = new griffie.paper.Span(0, 0);
        var paper = Paper.of("Ik ontraad de motie op stuk nr. 12.").with(new Said.Identified(nowhere, own));
        var dossier = ((Reference.Kamerstuk) own).dossier();
        assertThat(Recognition.citations().in(paper))
                .singleElement()
                .extracting(Citation::reference)
                .isEqualTo(new Reference.Kamerstuk(dossier, "12"));
    }
}
