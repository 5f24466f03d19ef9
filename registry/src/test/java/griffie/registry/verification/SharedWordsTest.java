package griffie.registry.verification;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.registry.catalogue.Catalogue;
import griffie.registry.catalogue.Entry;
import griffie.registry.catalogue.FoldedWords;
import griffie.registry.catalogue.Sought;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedWordsTest {
    private static final List<Entry> MOTIONS = Catalogue.bundled().startingWith("kst-").stream()
            .filter(entry -> !entry.authors().isEmpty())
            .toList();

    @ParameterizedTest
    @CsvSource({
        "the Armenian minority, over Armenië, armenian",
        "de Turkse grens, over Turkije, turkse",
        "in Nagorno-Karabach, the conflict in Nagorny Karabakh, nagorno",
        "terroristische aanslagen, over terrorisme, terroristische",
        "voor vrouwen, women and peace, vrouwen",
        "de overheid, over de overgang, ",
        "de Sovjet-Unie, Russia today, sovjet",
    })
    void findsInATitleWhatComparingAllItsWordsFinds(String passage, String title, String first) {
        var found = Words.of(passage).sharedWith(title).spelt();
        assertThat(found).isEqualTo(Words.of(passage).shared(Words.of(title)));
        if (first == null) assertThat(found).isEmpty();
        else assertThat(found).contains(first);
    }

    @Test
    void findsTheSameInRealTitlesWithSeed7() {
        var random = new Random(7);
        int sharing = 0;
        for (int i = 0; i < 200; i++) {
            var words = Words.of(title(random) + " " + title(random));
            for (int j = 0; j < 100; j++) {
                var title = title(random);
                var found = words.sharedWith(title).spelt();
                assertThat(found).as(title).isEqualTo(words.shared(Words.of(title)));
                if (!found.isEmpty()) sharing++;
            }
        }
        assertThat(sharing).isBetween(500, 15_000);
    }

    @Test
    void noPaperThatSharesAWordIsPassedOverWithSeed7() {
        var random = new Random(7);
        for (int i = 0; i < 100; i++) {
            var entry = MOTIONS.get(random.nextInt(MOTIONS.size()));
            var words = Words.of(title(random));
            var day = LocalDate.of(2024, 6, 1).plusDays(random.nextInt(300));
            String surname = entry.authors().getFirst().surname();
            var all = Sought.startingWith("kst-");
            var found = Catalogue.bundled().writtenBy(surname, all.until(day).titled(words.marks()));
            var sharing = Catalogue.bundled().writtenBy(surname, all).stream()
                    .filter(one -> one.date().whole().filter(day::isBefore).isEmpty())
                    .filter(one -> words.shares(Words.of(one.title() + " " + one.dossierTitle())))
                    .toList();
            assertThat(found).containsAll(sharing);
            assertThat(found)
                    .allSatisfy(one ->
                            assertThat(one.date().whole().filter(day::isBefore)).isEmpty());
        }
    }

    @Test
    void lettersAreFoldedOneByOneAsByTheRules() {
        assertThat(FoldedWords.in("Oekraïne, Kostić’s ŁÓDŹ — Ærø \uD83D\uDE00 Đặng"))
                .containsExactly("oekraine", "kostic", "s", "lodz", "æro", "đang");
    }

    private static String title(Random random) {
        var entry = MOTIONS.get(random.nextInt(MOTIONS.size()));
        return entry.title() + " " + entry.dossierTitle();
    }
}
