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

    @Test
    void cleaningTwiceIsCleaningOnce_seed11() {
        var random = new Random(11);
        for (int round = 0; round < 3000; round++) {
            String text = soup(random);
            String once = read(text).text().chars();
            assertThat(read(once).text().chars()).as(text).isEqualTo(once);
        }
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
                if (isPlain && !isRepaired(paper, at))
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
