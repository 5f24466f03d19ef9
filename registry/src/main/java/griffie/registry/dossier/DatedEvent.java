package griffie.registry.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One event with all passages that tell of it, in the order of the papers.
final class DatedEvent {
    private static final Comparator<Telling> CLEARER = Comparator.comparingLong(Telling::days)
            .thenComparingInt(telling -> -telling.topic().events().size());

    private final List<Telling> tellings = new ArrayList<>();
    private final int number;
    private final Set<String> names = new HashSet<>();
    private final Set<String> marks = new HashSet<>();
    private Telling clearest;

    DatedEvent(int number, Telling first) {
        this.number = number;
        clearest = first;
    }

    void add(Telling telling, Set<String> marksOfIt) {
        tellings.add(telling);
        names.add(telling.name());
        marks.addAll(marksOfIt);
        if (CLEARER.compare(telling, clearest) < 0) clearest = telling;
    }

    /// Which one it was to be found.
    int number() {
        return number;
    }

    List<Telling> tellings() {
        return tellings;
    }

    Telling first() {
        return tellings.getFirst();
    }

    /// The most precise telling; of those the one that says most of what is done.
    Telling clearest() {
        return clearest;
    }

    /// Whether one of its tellings names it by this kind and its date: `the statement of 10 November`.
    boolean isNamed(String name) {
        return !name.isEmpty() && names.contains(name);
    }

    /// Whether one of its tellings shares a mark.
    boolean shares(Set<String> others) {
        return !Collections.disjoint(marks, others);
    }

    /// The dates as they are told, each once, in order.
    List<String> dates() {
        return tellings.stream()
                .map(telling -> telling.date().written())
                .distinct()
                .sorted()
                .toList();
    }

    /// Whether all dates that are told can be true at once.
    boolean agrees() {
        return tellings.stream().allMatch(clearest::overlaps);
    }
}
