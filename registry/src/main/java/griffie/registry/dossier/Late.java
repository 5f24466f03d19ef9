package griffie.registry.dossier;

import griffie.paper.DateMention;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// How many days something is late.
final class Late {
    private Late() {}

    /// Empty where there is no deadline, or it has not passed.
    static Cell days(List<DateMention> due, LocalDate day) {
        return due.stream()
                .flatMap(one -> one.date().last().stream())
                .min(LocalDate::compareTo)
                .map(last -> ChronoUnit.DAYS.between(last, day))
                .filter(days -> days > 0)
                .<Cell>map(Cell.Amount::of)
                .orElse(Cell.EMPTY);
    }
}
