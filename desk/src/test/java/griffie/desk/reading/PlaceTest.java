package griffie.desk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.Span;
import org.junit.jupiter.api.Test;

class PlaceTest {
    @Test
    void countsLinesAndColumnsFromOne() {
        var places = new Place.Finder("een\ntwee\r\ndrie\rvier");
        assertThat(places.of(0)).isEqualTo(new Place(1, 1));
        assertThat(places.of(4)).isEqualTo(new Place(2, 1));
        assertThat(places.of(12)).isEqualTo(new Place(3, 3));
        assertThat(places.of(15)).isEqualTo(new Place(4, 1));
    }

    @Test
    void aLetterOutsideTheBasicPlaneIsOneColumn() {
        assertThat(new Place.Finder("😀x").of(2)).isEqualTo(new Place(1, 2));
    }

    @Test
    void codePointsCountAPairOnce() {
        var points = new CodePoints("a😀b😀c");
        assertThat(points.of(new Span(0, 1))).isEqualTo(new Span(0, 1));
        assertThat(points.of(new Span(3, 4))).isEqualTo(new Span(2, 3));
        assertThat(points.of(new Span(6, 7))).isEqualTo(new Span(4, 5));
    }
}
