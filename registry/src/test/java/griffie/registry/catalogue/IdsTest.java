package griffie.registry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "kst-36410-XVI-116",
                "kst-21501-02-2234",
                "kst-36410-IXA-3",
                "kst-36410-XVI",
                "kst-36410-M",
                "kst-1263281",
                "kst-21501-02",
                "36410",
                "36410-VII",
                "21501-02",
                "36410-A",
                "CVIII",
                "2024Z12345",
                "kst-33000-(R2068)-4",
                "kst-21501-02-2234-h1",
                "S/RES/822(1993)",
                "ah-tk-20232024-387"
            })
    void readsWhatEverybodyReads(String id) {
        assertThat(Ids.read(id)).isEqualTo(Reference.parse(id).orElseThrow());
    }

    @Test
    void readsEveryBundledIdentifierAsEverybodyDoes() {
        assertThat(Catalogue.bundled().all())
                .allSatisfy(entry -> assertThat(entry.id())
                        .isEqualTo(Reference.parse(entry.id().toString()).orElseThrow()));
    }
}
