package griffie.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-04-13",
                "2020-11",
                "1993",
                "2020-22",
                "2024-35",
                "2025-40",
                "199X",
                "19XX",
                "2007~",
                "2007?",
                "XXXX-04-13",
                "2020-09-27/2020-11-10",
                "1995/..",
                "../2024-05-01",
                "../2021-22",
                "2020-11~/..",
                "P44D",
                "P1Y6M",
                "PT30M",
                "P10Y/P15Y",
                "2020-02-29",
                "XXXX-02-29"
            })
    void readsWhatItWrites(String written) {
        assertThat(Edtf.parse(written).map(Edtf::toString)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2021-02-29",
                "2021-11-31",
                "2021-13",
                "2021-00",
                "21",
                "20211",
                "2021-22-01",
                "../..",
                "P",
                "PT",
                "P5",
                "2021/P5D",
                "2021/",
                "/2021",
                "2021-4-1",
                "XXX1"
            })
    void refusesWhatIsNoDate(String written) {
        assertThat(Edtf.parse(written)).isEmpty();
        assertThatThrownBy(() -> new Edtf(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04-13, 2021-04-13, 2021-04-13",
        "2021-02, 2021-02-01, 2021-02-28",
        "2020, 2020-01-01, 2020-12-31",
        "2020-22, 2020-06-01, 2020-08-31",
        "2020-24, 2020-12-01, 2021-02-28",
        "2024-33, 2024-01-01, 2024-03-31",
        "2025-41, 2025-07-01, 2025-12-31",
        "199X, 1990-01-01, 1999-12-31",
        "19XX, 1900-01-01, 1999-12-31",
        "2020-09-27/2020-11-10, 2020-09-27, 2020-11-10",
        "1995/.., 1995-01-01, ",
        "../2024-05, , 2024-05-31",
        "XXXX-04-13, , ",
        "P44D, , "
    })
    void knowsItsFirstAndLastDay(String written, LocalDate first, LocalDate last) {
        var date = new Edtf(written);
        assertThat(date.first()).isEqualTo(Optional.ofNullable(first));
        assertThat(date.last()).isEqualTo(Optional.ofNullable(last));
    }

    @Test
    void everyDayIsReadBackSeed7() {
        var random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            var day = LocalDate.ofEpochDay(random.nextInt(30_000));
            var date = new Edtf(day.toString());
            assertThat(Edtf.parse(date.toString())).contains(date);
            assertThat(date.first()).contains(day);
        }
    }
}
