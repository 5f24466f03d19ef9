package griffie.desk.check;

import griffie.registry.verification.Reading;
import griffie.registry.verification.Verdict;
import java.util.EnumMap;
import java.util.Map;

/// How many papers were read, and how many citations had which verdict.
final class Totals {
    private final Map<Verdict.Status, Integer> verdicts = new EnumMap<>(Verdict.Status.class);
    private int papers;
    private int unread;

    void add(Reading reading) {
        papers++;
        reading.checked().forEach(each -> verdicts.merge(each.verdict().status(), 1, Integer::sum));
    }

    void addUnread() {
        unread++;
    }

    int papers() {
        return papers;
    }

    int unread() {
        return unread;
    }

    int citations() {
        return verdicts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int of(Verdict.Status... sorts) {
        int sum = 0;
        for (var sort : sorts) sum += verdicts.getOrDefault(sort, 0);
        return sum;
    }

    int wrong() {
        return of(Verdict.Status.DIFFERS, Verdict.Status.SUPERSEDED, Verdict.Status.NOT_FOUND);
    }

    int unclear() {
        return of(Verdict.Status.AMBIGUOUS, Verdict.Status.INCOMPLETE);
    }
}
