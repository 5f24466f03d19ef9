package griffie.registry.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SearchWindowTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @Test
    void parseUndoesToString() {
        var window = SearchWindow.of("Kamervragen (Aanhangsel)", "date", DAY, DAY.plusDays(40))
                .startingAt(501);
        assertThat(SearchWindow.parse(window.toString())).isEqualTo(window);
    }

    @Test
    void theHalvesHoldEveryDayOnce() {
        var windows = List.of(SearchWindow.of("Kamerstuk", "date", DAY, DAY.plusDays(9)));
        for (int i = 0; i < 4; i++) {
            windows = windows.stream()
                    .flatMap(one -> one.from().equals(one.to()) ? List.of(one).stream() : one.halves().stream())
                    .toList();
        }
        var days = windows.stream().map(SearchWindow::from).collect(Collectors.toList());
        assertThat(days).hasSize(10);
        assertThat(new HashSet<>(days)).hasSize(10);
    }

    @Test
    void aSingleDayIsSplitByDossier() {
        var halves = SearchWindow.of("Kamerstuk", "date", DAY, DAY).halves();
        assertThat(halves).extracting(SearchWindow::lowest).containsExactly(1, 50_001);
        assertThat(halves.getLast().query()).endsWith("w.dossiernummer>=50001 AND w.dossiernummer<=99999");
    }
}
