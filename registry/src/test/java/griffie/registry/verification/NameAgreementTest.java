package griffie.registry.verification;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.registry.catalogue.PersonName;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameAgreementTest {
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Ploumen               | Ploumen               | SAME
            Ploumen c.s.          | Ploumen               | SAME
            het lid Ploumen       | Ploumen               | SAME
            Flach                 | Flach,                | SAME
            Kostic                | Kostić                | SAME
            Van Dijk              | Inge van Dijk         | SAME
            Inge van Dijk         | Inge van Dijk         | SAME
            Van Dijk              | D, van Dijk           | SAME
            Diederik van Dijk     | D van Dijk            | SAME
            D. van Dijk           | Diederik van Dijk     | SAME
            Jasper van Dijk       | Diederik van Dijk     | OTHER
            Inge van Dijk         | Olger van Dijk        | OTHER
            Dijk                  | Van Dijk              | ALIKE
            Van der Graaf         | der Graaf             | SAME
            Michon                | Michon-Derkzen        | SAME
            Michon-Derkzen        | Michon-Derkzen        | SAME
            Huizinge-Heringa      | Huizinga-Heringa      | SAME
            Huizinge              | Huizinga              | ALIKE
            Yesilgöz              | Yeşilgöz-Zegerius     | SAME
            Inge van Dijk         | Dijk                  | OTHER
            S. van Haersma Buma   | Van Haersma Buma      | SAME
            Agnes Mulder          | Mulder                | SAME
            Agnes Mulder          | Anne Mulder           | OTHER
            Christine Teunissen   | Teunissen             | SAME
            Tjeerd de Groot       | De Groot              | SAME
            Bruins Slot           | H.G.J. Bruins Slot    | SAME
            P.A. Dijkstra         | P. Dijkstra           | SAME
            Becker                | Bikker                | OTHER
            Omtzigt               | Ploumen               | OTHER
            Dijk                  | Dijkstra              | OTHER
            El Abassi             | El Abassi             | SAME
            """)
    void tells(String said, String known, NameAgreement expected) {
        var names = Set.of("becker", "bikker", "dijk");
        assertThat(NameAgreement.between(PersonName.parse(said), PersonName.parse(known), names::contains))
                .isEqualTo(expected);
    }
}
