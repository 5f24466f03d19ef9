package griffie.intake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import griffie.paper.Paper;
import griffie.paper.Source;
import griffie.paper.Span;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What must hold for every text, whatever is in it.
class LawsTest {
    private static final String[] PIECES = {
        "De Kamer",
        " verzoekt",
        " de regering",
        " in 2020.",
        "1 Zie nr. 42.\n",
        "\n",
        "\n\n",
        "\n\n\n\n",
        "-\n",
        " Armenié&,",
        " één",
        "².",
        "[1]",
        ".2 ",
        ".! Het",
        " https://a.nl/b-\n",
        "\f",
        "\u00AD\n",
        "Pagina 2 van 5\n",
        "Vraag 1\n",
        "- ",
        "Nr. 5\n",
        "21 501-02 Titel\n",
        "**",
        "# ",
        " Kamerstukken 11 2019/20",
        " 2O2O",
        "Ã«",
        "\0",
        "\u0007",
        "\uD800",
        "e\u0308",
        "3 Brief.\n\n",
        "en gaat over tot de orde van de dag.\n",
        "Proef\n",
        "(",
        ")",
        "|",
        " nam\n\n1 Bron.\n\nde Raad"
    };

    private static final String[] SENTENCES = {
        "De Kamer verzoekt de regering om\nopheldering over de grens", "Armenié&, zegt men, is het\nhiermee oneens",
                "Dat staat in één brief\nvan 2O2O",
        "In Kamerstukken 11 2019/20,\n35 300-VIII, nr. 12 staat meer", "Het beleid is ver-\nvolgens be\u00ADsproken",
                "Zie https://www.osce.org/minsk-\ngroup/483416 voor meer",
        "De financiÃ«le kant is geregeld", "Dat kost 5% meer of 40 m²"
    };
    private static final String[] MARKERS = {"%d", "[%d]", "[%d ]", "!", "#", "°", "^%d"};
    private static final String[] PAGE_ENDS = {
        "\n\n\n\n",
        "\n\n- 3 -\n\n",
        "\n\nPagina 2 van 5\n\n",
        "\n\f\n",
        "\n\n-----\n\n",
        "\n\nOnze Referentie\nMIN-2021.88\n\n\n"
    };

    @Test
    void cleaningTwiceIsCleaningOnce_seed11() {
        var random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            String text = paper(random);
            String once = read(text).text().chars();
            assertThat(read(once).text().chars()).as(text).isEqualTo(once);
        }
    }

    @Test
    void everyNoteOfAScannedPaperFindsItsMarker_seed14() {
        var random = new Random(14);
        for (int round = 0; round < 2000; round++) {
            String text = paper(random);
            int number = 1;
            for (var note : read(text).text().notes()) {
                assertThat(note.number()).as(text).isEqualTo(number++);
                assertThat(note.markers()).as(text).hasSize(1);
                assertThat(note.hasBody()).as(text).isTrue();
            }
        }
    }

    // Pages of text, each with its notes at its end, the sentence sometimes broken off by them.
    private static String paper(Random random) {
        var paper = new StringBuilder("Betreft de grens\n\nGeachte voorzitter,\n\n");
        int note = 0;
        int pages = 1 + random.nextInt(4);
        for (int page = 0; page < pages; page++) {
            var notes = new StringBuilder();
            int sentences = 1 + random.nextInt(5);
            for (int i = 0; i < sentences; i++) {
                paper.append(SENTENCES[random.nextInt(SENTENCES.length)]).append('.');
                if (random.nextBoolean()) {
                    paper.append(MARKERS[random.nextInt(MARKERS.length)].formatted(++note));
                    notes.append("\n\n")
                            .append(note)
                            .append(" Zie de brief van\n")
                            .append(note)
                            .append(" mei 2021.");
                }
                paper.append(random.nextInt(3) == 0 ? "\n\n" : "\n");
            }
            boolean isBrokenOff = page < pages - 1 && random.nextBoolean();
            if (isBrokenOff) paper.append("Het verslag noemt beide landen");
            paper.append(notes).append(PAGE_ENDS[random.nextInt(PAGE_ENDS.length)]);
            if (isBrokenOff) paper.append("verantwoordelijk voor de schade.\n");
        }
        return paper.toString();
    }

    @Test
    void aCopiedLetterIsTheLetterOfTheSource_seed12() {
        var random = new Random(12);
        for (int round = 0; round < 1000; round++) {
            var paper = read(soup(random));
            String chars = paper.text().chars();
            for (int at = 0; at < chars.length(); at++) {
                var source = paper.text().origin().source(Span.at(at, 1));
                assertThat(source.end())
                        .isLessThanOrEqualTo(paper.source().decoded().length());
                boolean isPlain = Character.isLetterOrDigit(chars.charAt(at))
                        && source.length() == 1
                        && !Superscript.is(chars.charAt(at));
                if (isPlain
                        && !isRepaired(paper, at)
                        && !Superscript.is(source.in(paper.source().decoded()).charAt(0)))
                    assertThat(source.in(paper.source().decoded())).isEqualTo(chars.substring(at, at + 1));
            }
        }
    }

    @Test
    void blocksLieInOrderAnEmptyLineBetween_seed13() {
        var random = new Random(13);
        for (int round = 0; round < 1000; round++) {
            var text = read(soup(random)).text();
            int last = -2;
            for (var block : text.blocks()) {
                assertThat(block.span().start()).isEqualTo(last + 2);
                assertThat(block.span().isEmpty()).isFalse();
                last = block.span().end();
            }
            for (var note : text.notes()) {
                for (var marker : note.markers()) assertThat(text.of(marker)).isEqualTo(Superscript.of(note.number()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "a-\n",
                "1 Foo\n\n",
                "1 Foo.\n",
                "² ",
                "[1] ",
                "é",
                "Armenié& ",
                "https://a/b-\n",
                "x.! ",
                "\f1 Foo\n",
                "Kamerstukken 11 ",
                "\0",
                "\u00AD",
                "|a\n",
                "Tweede Kamer, vergaderjaar 2020-2021 ",
                "en gaat over tot de orde van de dag.\nX\n",
                "Vraag 1\n",
                "nr. ",
                "21 501-02 X\n",
                "beeinaakoo ",
                "en\n\n1 Foo bar\n\nbaz\n\n"
            })
    void repetitionCostsNoMoreThanItsLength(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(piece.repeat(100_000)));
    }

    private static String soup(Random random) {
        var soup = new StringBuilder();
        int pieces = 1 + random.nextInt(25);
        for (int i = 0; i < pieces; i++) soup.append(PIECES[random.nextInt(PIECES.length)]);
        return soup.toString();
    }

    private static boolean isRepaired(Paper paper, int at) {
        return paper.repairs().stream().anyMatch(repair -> repair.span().contains(at));
    }

    private static Paper read(String text) {
        return PlainText.read(new Source(Path.of("soup"), "", text));
    }
}
