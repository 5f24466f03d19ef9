package griffie.desk.web;

import griffie.registry.verification.Checked;
import griffie.registry.verification.Reading;
import griffie.registry.verification.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A paper that somebody wants to look through without keeping it, before and after. `refusal` says why it was not
/// read;
/// `rest` is how much of a long one is not shown.
record CheckPage(Optional<Reading> reading, List<Row> rows, String refusal, String name) implements Page {
    static final CheckPage EMPTY = new CheckPage(Optional.empty(), List.of(), "", "");

    @Override
    public String template() {
        return "check.jte";
    }

    boolean isEmpty() {
        return reading.isEmpty();
    }

    List<Checked> checked() {
        return reading.map(Reading::checked).orElse(List.of());
    }

    Map<Verdict.Status, Integer> counts() {
        var counts = new EnumMap<Verdict.Status, Integer>(Verdict.Status.class);
        checked().forEach(one -> counts.merge(one.verdict().status(), 1, Integer::sum));
        return counts;
    }
}
