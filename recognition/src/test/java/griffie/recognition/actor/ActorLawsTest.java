package griffie.recognition.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import griffie.paper.ActorMention;
import griffie.paper.Finding;
import griffie.paper.Paper;
import griffie.recognition.Recognition;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for mentions of actors in any text.
class ActorLawsTest {
    private static final String[] PIECES = {
        "Armenië",
        "Azerbeidzjan",
        "de",
        "van",
        "minister",
        "Buitenlandse Zaken",
        "(OP)",
        "Oostelijk Partnerschap",
        "het lid",
        "Piri",
        "(PvdA)",
        ",",
        ".",
        "en",
        "Armeense",
        "regering",
        "commissie",
        "voor",
        "-",
        "EU",
        "Raad",
        "\n",
        "Foundation",
        "de leden",
        "Van der",
        "A.B.",
        "’s",
        "Stichting",
        "Toivo Klaar",
        "vertegenwoordiger",
        "de heer",
        "Kamer",
        "\n\n"
    };

    @Test
    void mentionsLieInOrderInsideTheTextAndNeverInOneAnother() {
        var random = new Random(20261123);
        for (int run = 0; run < 2000; run++) {
            var text = new StringBuilder();
            for (int i = 0; i < 40; i++)
                text.append(PIECES[random.nextInt(PIECES.length)]).append(' ');
            int end = 0;
            for (var mention : mentions(text.toString())) {
                assertThat(mention.span().start()).as(text.toString()).isGreaterThanOrEqualTo(end);
                assertThat(mention.span().isEmpty()).isFalse();
                assertThat(mention.actor().name()).isNotBlank();
                end = mention.span().end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Armenië ",
                "Aaa ",
                "de leden Piri, ",
                "minister van ",
                "minister van Aa en ",
                "(AB) ",
                "Aa Bb Foundation of ",
                "A.B.",
                "van de ",
                "de heer ",
                "Raad van ",
                "Toivo Klaar, de ",
                "Armeense minister van Zaken, ",
                "commissie-",
                "Piri, "
            })
    void repetitionEndsSoon(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> mentions(piece.repeat(100_000)));
    }

    @Test
    void bothPartiesOfAConflictAreReadAlike() {
        String told = "De Xse regering viel Y aan; volgens X was Y begonnen.";
        var one =
                mentions(told.replace("Xse", "Armeense").replace("X", "Armenië").replace("Y", "Azerbeidzjan"));
        var other = mentions(told.replace("Xse", "Azerbeidzjaanse")
                .replace("X", "Azerbeidzjan")
                .replace("Y", "Armenië"));
        assertThat(one).hasSize(4).hasSameSizeAs(other);
        assertThat(one.stream().map(mention -> mention.actor().type()))
                .containsExactlyElementsOf(
                        other.stream().map(mention -> mention.actor().type()).toList());
    }

    private static List<ActorMention> mentions(String text) {
        return Recognition.everything().in(Paper.of(text)).stream()
                .filter((Finding finding) -> finding instanceof ActorMention)
                .map(ActorMention.class::cast)
                .toList();
    }
}
