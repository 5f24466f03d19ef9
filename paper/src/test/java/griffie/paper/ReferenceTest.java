package griffie.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {
    @ParameterizedTest
    @CsvSource({
        "kst-21501-02-2375, kamerstuk",
        "kst-36410-XVI-116, kamerstuk",
        "kst-36600-XVII-M, kamerstuk",
        "kst-15516-42e, kamerstuk",
        "kst-34417-(R2068)-7, kamerstuk",
        "kst-26643-282-h1, kamerstuk",
        "kst-CVIII-E, kamerstuk",
        "kst-33964-28, kamerstuk",
        "kst-36600-IXA-3, kamerstuk",
        "36463, dossier",
        "36410-VII, dossier",
        "kst-1263281, officiele-publicatie",
        "blg-916241, officiele-publicatie",
        "nds-tk-2024D04417, officiele-publicatie",
        "ah-tk-20232024-387, aanhangsel",
        "h-tk-20202021-24-22, handelingen",
        "h-tk-20032004-4153-4157, handelingen",
        "h-tk-20072008-49, handelingen",
        "kv-tk-2020Z17816, kamervraag",
        "kv-2070826740, kamervraag",
        "2021Z10879, zaak",
        "2021D23677, document",
        "2025A03345, activiteit",
        "TZ202412-116, toezegging",
        "trb-2018-201, trb",
        "S/RES/822(1993), un",
        "S/RES/2736, un",
        "A/RES/62/243, un",
        "A/RES/2758(XXVI), un",
        "A/RES/ES-11/1, un",
        "S/PRST/2000/30, un",
        "S/PV.3205, un",
        "S/23496, un",
        "32014R0833, eu",
        "COM(2023) 637, eu",
        "OJ L 111, eu",
        "http://data.europa.eu/eli/dec/2023/162/oj, eu",
        "ECLI:NL:RVS:2024:2045, ecli",
        "LJN AB4535, ecli",
        "ECHR 13216/05, echr",
        "ICJ 180-20230222-ORD, icj",
        "BWBV0001002, bwb",
        "EVRM art 8, treaty",
        "MC.DEC/1/25, osce",
        "MC/1/25, osce",
        "Min-Buza.2022.11689-33, kenmerk",
        "https://www.osce.org/minsk-group/483416, url",
    })
    void readsBackWhatItWrites(String id, String scheme) {
        var reference = Reference.parse(id).orElseThrow();
        assertThat(reference).hasToString(id);
        assertThat(reference.scheme()).isEqualTo(scheme);
    }

    @ParameterizedTest
    @CsvSource({"2021-06-16, 2020/21", "2021-09-21, 2021/22", "2021-09-20, 2020/21", "2024-01-01, 2023/24"})
    void aSessionBeginsOnPrinsjesdag(String day, String session) {
        assertThat(Session.on(LocalDate.parse(day)).written()).isEqualTo(session);
    }
}
