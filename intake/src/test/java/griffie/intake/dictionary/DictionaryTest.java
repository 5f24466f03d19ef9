package griffie.intake.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DictionaryTest {
    private final Dictionary dictionary = Dictionary.bundled();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Armenië",
                "Azië",
                "beëindigen",
                "Beëindigen",
                "financiële",
                "één",
                "géén",
                "comité",
                "resolutions",
                "AZERBEIDZJAN",
                "bemiddelingsmechanisme",
                "Oekraïnesteun"
            })
    void knows(String word) {
        assertThat(dictionary.knows(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Armenié", "beéindigen", "financiele", "xqzt", ""})
    void doesNotKnow(String word) {
        assertThat(dictionary.knows(word)).isFalse();
    }

    @Test
    void findsWhatDiffersInDiacriticsOnly() {
        assertThat(dictionary.alike("Armenie")).containsExactly("Armenië");
        assertThat(dictionary.alike("co?rdinatie")).containsExactly("coördinatie");
    }

    @Test
    void aGraphHoldsItsWordsAndNoOthers() {
        var words = List.of("brief", "brieven", "motie", "moties", "één", "een");
        var graph = WordGraphBuilder.of(new TreeSet<>(words));
        assertThat(words).allMatch(graph::has);
        assertThat(List.of("brie", "briefs", "e", "motiesx", "")).noneMatch(graph::has);
        assertThat(graph.alike("een")).containsExactlyInAnyOrder("een", "één");
    }
}
