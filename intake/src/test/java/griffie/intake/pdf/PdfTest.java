package griffie.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.intake.refusal.Refused;
import griffie.paper.Block;
import griffie.paper.Paper;
import griffie.paper.Source;
import griffie.paper.Span;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfTest {
    private static final String LONG =
            "De commissie heeft het kabinet gevraagd hoe het staat met de uitvoering van de afspraken over de grens"
                    + " en welke rol de waarnemers daarbij hebben";

    @Test
    void paragraphsGoOnOverPagesAndFurnitureIsGone() throws Exception {
        var paper = read(letter());
        assertThat(paragraphs(paper))
                .anySatisfy(paragraph -> assertThat(paragraph)
                        .startsWith("Over de eerste vraag")
                        .contains("waarnemers daarbij hebben en hoe vaak zij verslag doen.")
                        .endsWith("Dat is het antwoord."));
        assertThat(paper.text().chars())
                .doesNotContain("Ministerie van Voorbeelden")
                .doesNotContain("Pagina")
                .doesNotContain("Brief aan de Kamer");
    }

    @Test
    void notesAtTheBottomOfThePageAreLinkedToTheirMarkers() throws Exception {
        var notes = read(letter()).text().notes();
        assertThat(notes)
                .hasSize(2)
                .allSatisfy(note -> assertThat(note.markers()).hasSize(1));
        var text = read(letter()).text();
        assertThat(text.of(notes.getFirst().body())).isEqualTo("1 Kamerstukken II 2020/21, 35 570 V, nr. 42.");
        assertThat(text.of(notes.getLast().body()))
                .isEqualTo("2 Zie ook de brief van 3 mei 2021, waarin op dezelfde vraag uitvoerig wordt ingegaan.");
        assertThat(text.of(notes.getFirst().markers().getFirst())).isEqualTo("¹");
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws Exception {
        try (var print = new Print().page()) {
            double left = print.lines(55, 100, 9, 48, "Een. " + LONG + " en waarom dat zo is. " + LONG + " of niet.");
            print.lines(55, left + 9, 9, 48, "De tweede alinea loopt door in de volgende kolom omdat");
            print.lines(310, 100, 9, 48, "er links geen plaats meer is. " + LONG + ".");
            var paragraphs = paragraphs(read(print));
            assertThat(paragraphs).hasSize(2);
            assertThat(paragraphs.getLast())
                    .startsWith("De tweede alinea loopt door in de volgende kolom omdat er links");
        }
    }

    @Test
    void whatStandsBesideALetterDoesNotBreakItsLines() throws Exception {
        try (var print = new Print().page()) {
            print.lines(70, 150, 10, 70, LONG + ". " + LONG + ". " + LONG + ". " + LONG + ".");
            double y = 143;
            for (var line : List.of("Directie Veiligheid", "Contact", "J. Jansen", "Bijlage(n)", "1")) {
                print.at(460, y, 7, line);
                y += 8.7;
            }
            assertThat(paragraphs(read(print)))
                    .anySatisfy(paragraph ->
                            assertThat(paragraph).isEqualTo(LONG + ". " + LONG + ". " + LONG + ". " + LONG + "."));
        }
    }

    @Test
    void aTableWithoutLinesIsReadRowByRow() throws Exception {
        try (var print = new Print().page()) {
            print.at(90, 100, 9, "Zaak:").at(190, 100, 9, "Brief regering van 24 maart 2009 over de wijziging van de");
            print.at(190, 111, 9, "Kieswet - 30569-8");
            print.at(90, 122, 9, "Besluit:").at(190, 122, 9, "Betrekken bij de behandeling");
            print.at(90, 133, 9, "Noot:").at(190, 133, 9, "Zie ook agendapunt 3");
            assertThat(paragraphs(read(print)))
                    .containsExactly(
                            "Zaak: Brief regering van 24 maart 2009 over de wijziging van de Kieswet - 30569-8",
                            "Besluit: Betrekken bij de behandeling",
                            "Noot: Zie ook agendapunt 3");
        }
    }

    @Test
    void aTableWithLinesIsReadCellByCell() throws Exception {
        try (var print = new Print().page()) {
            for (double y : new double[] {88, 106, 146, 186}) print.rule(60, 540, y);
            print.at(65, 100, 9, "Omschrijving van de motie en haar indieners")
                    .at(330, 100, 9, "Stand van zaken op dit moment");
            print.lines(65, 118, 9, 44, "Motie van het lid Jansen over toezicht op de grens en verslag daarvan");
            print.lines(330, 118, 9, 36, "Afgedaan met de brief van 3 mei 2021 aan de Kamer");
            print.lines(65, 158, 9, 44, "Motie van het lid De Vries over hulp aan ontheemden in de regio");
            print.lines(330, 158, 9, 36, "In behandeling; de Kamer wordt voor de zomer geïnformeerd");
            assertThat(paragraphs(read(print)))
                    .contains(
                            "Motie van het lid Jansen over toezicht op de grens en verslag daarvan",
                            "Afgedaan met de brief van 3 mei 2021 aan de Kamer");
        }
    }

    @Test
    void aTableWithoutLinesIsReadCellByCellWhereItsCellsBeginTogether() throws Exception {
        try (var print = new Print().page()) {
            print.at(65, 100, 9, "Omschrijving van de motie en haar indieners")
                    .at(330, 100, 9, "Stand van zaken op dit moment");
            print.lines(65, 122, 9, 44, "Motie van het lid Jansen over toezicht op de grens en verslag daarvan");
            print.lines(330, 122, 9, 36, "Afgedaan met de brief van 3 mei 2021 aan de Kamer en een debat in juni");
            print.lines(65, 166, 9, 44, "Motie van het lid De Vries over hulp aan ontheemden in de regio");
            print.lines(330, 166, 9, 36, "In behandeling; de Kamer wordt voor de zomer geïnformeerd");
            assertThat(paragraphs(read(print)))
                    .containsExactly(
                            "Omschrijving van de motie en haar indieners",
                            "Stand van zaken op dit moment",
                            "Motie van het lid Jansen over toezicht op de grens en verslag daarvan",
                            "Afgedaan met de brief van 3 mei 2021 aan de Kamer en een debat in juni",
                            "Motie van het lid De Vries over hulp aan ontheemden in de regio",
                            "In behandeling; de Kamer wordt voor de zomer geïnformeerd");
        }
    }

    @Test
    void columnsOfTextWhoseParagraphsEndElsewhereAreNoTable() throws Exception {
        try (var print = new Print().page()) {
            double y = print.lines(55, 100, 9, 48, LONG + ".");
            y = print.lines(55, y + 11, 9, 48, "Links. " + LONG + ".");
            print.lines(55, y + 11, 9, 48, "Onder. " + LONG + ".");
            y = print.lines(310, 100, 9, 48, LONG + " en " + LONG + ".");
            print.lines(310, y + 11, 9, 48, "Rechts. " + LONG + ".");
            assertThat(paragraphs(read(print)))
                    .containsExactly(
                            LONG + ".",
                            "Links. " + LONG + ".",
                            "Onder. " + LONG + ".",
                            LONG + " en " + LONG + ".",
                            "Rechts. " + LONG + ".");
        }
    }

    @Test
    void theNumberOfAnItemAtTheTopIsNoPageNumber() throws Exception {
        try (var print = new Print()) {
            for (int page = 1; page <= 3; page++) {
                print.page().at(70, 60, 14, Integer.toString(page * page + 3));
                print.lines(70, 90, 10, 80, "Onderwerp " + page + ". " + LONG + ".");
                print.at(500, 810, 8, Integer.toString(page + 40));
            }
            var text = read(print).text().chars();
            assertThat(text).contains("4", "7", "12").doesNotContain("41", "42", "43");
        }
    }

    @Test
    void theFootOfALetterOfOnePageIsNoText() throws Exception {
        try (var print = new Print().page()) {
            print.lines(70, 90, 10, 80, LONG + ".");
            print.at(70, 795, 7, "Onze referentie");
            print.at(70, 804, 7, "MINBZ-2021.88-12").at(460, 804, 7, "Pagina 1 van 1");
            assertThat(paragraphs(read(print))).containsExactly(LONG + ".");
        }
    }

    @Test
    void titlesAndAddressesThatAreBrokenOnPurposeAreParagraphs() throws Exception {
        try (var print = new Print().page()) {
            print.at(70, 90, 10, "Toezicht op afspraken");
            print.lines(70, 102, 10, 80, LONG + " en " + LONG + " en " + LONG + ".");
            assertThat(paragraphs(read(print)))
                    .containsExactly("Toezicht op afspraken", LONG + " en " + LONG + " en " + LONG + ".");
        }
    }

    @Test
    void theItemsOfAListUnderALabelAreParagraphs() throws Exception {
        try (var print = new Print().page()) {
            print.at(90, 100, 9, "Besluit:").at(190, 100, 9, "Gesprek voeren over:");
            print.at(190, 111, 9, "1. de grens");
            print.at(190, 122, 9, "2. de handel (half uur)");
            print.at(190, 133, 9, "3. de doorgang");
            assertThat(paragraphs(read(print))).contains("1. de grens", "2. de handel (half uur)", "3. de doorgang");
        }
    }

    @Test
    void wordsBrokenAtLineEndsAreWhole() throws Exception {
        try (var print = new Print().page()) {
            print.at(70, 100, 10, "Het kabinet verwacht dat de vertegenwoordi-");
            print.at(70, 112, 10, "ging in de regio over het Nederlands-");
            print.at(70, 124, 10, "Belgische voorstel zal berichten.");
            assertThat(paragraphs(read(print)))
                    .containsExactly(
                            "Het kabinet verwacht dat de vertegenwoordiging in de regio over het Nederlands-Belgische"
                                    + " voorstel zal berichten.");
        }
    }

    @Test
    void eachWordIsAnchoredWhereItIsPrinted() throws Exception {
        try (var print =
                new Print().page().at(70, 100, 10, "Een eerste zin.").page().at(70, 200, 10, "Een andere zin.")) {
            var text = read(print).text();
            int at = text.chars().indexOf("andere");
            var places = text.anchors().places(Span.at(at, "andere".length()));
            assertThat(places).hasSize(1);
            assertThat(places.getFirst().page()).isEqualTo(2);
            var box = places.getFirst().box();
            assertThat(box.top()).isBetween(190.0, 195.0);
            assertThat(box.left()).isBetween(88.0, 94.0);
            assertThat(box.right()).isBetween(box.left() + 20, box.left() + 40);
        }
    }

    @Test
    void aPaperOfPagesHasNoDecodedCharacters() throws Exception {
        var paper = read(letter());
        assertThat(paper.source().decoded()).isEmpty();
        assertThat(paper.text().origin().length())
                .isEqualTo(paper.text().chars().length());
    }

    // A letter of three pages with a running head and foot, two notes, and a paragraph over two pages.
    private static Print letter() {
        var print = new Print();
        for (int page = 1; page <= 3; page++) {
            print.page().at(70, 40, 8, "Ministerie van Voorbeelden").at(430, 40, 8, "Brief aan de Kamer " + page);
            print.at(450, 810, 8, "Pagina " + page + " van 3");
            switch (page) {
                case 1 -> {
                    double y = print.lines(70, 100, 10, 80, "Geachte Voorzitter, " + LONG + ".{1} " + LONG + ".");
                    y = print.lines(70, y + 12, 10, 80, LONG + ". Dit is een tweede alinea.");
                    print.lines(70, 700, 10, 80, "Over de eerste vraag merk ik op dat " + LONG);
                    print.rule(70, 180, 740);
                    print.at(70, 752, 8, "{1} Kamerstukken II 2020/21, 35 570 V, nr. 42.");
                }
                case 2 -> {
                    print.lines(70, 80, 10, 80, "en hoe vaak zij verslag doen.{2} Dat is het antwoord.");
                    print.lines(70, 150, 10, 80, "Nog een alinea. " + LONG + ".");
                    print.at(70, 752, 8, "{2} Zie ook de brief van 3 mei 2021, waarin op dezelfde vraag");
                    print.at(70, 761.6, 8, "uitvoerig wordt ingegaan.");
                }
                default -> print.lines(70, 80, 10, 80, "Tot slot. " + LONG + ".");
            }
        }
        return print;
    }

    static Paper read(Print print) throws Refused {
        return Pdf.read(new Source(Path.of("brief.pdf"), "", ""), print.bytes());
    }

    static List<String> paragraphs(Paper paper) {
        return paper.text().blocks().stream()
                .filter(block -> !(block instanceof Block.Footnote))
                .map(block -> paper.text().of(block.span()))
                .toList();
    }
}
