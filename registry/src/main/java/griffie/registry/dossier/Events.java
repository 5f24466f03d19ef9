package griffie.registry.dossier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Brings passages together that tell of one event.
///
/// Of the same day: they share a word, an actor or a place, or are of one kind of event. Of dates that overlap: they
/// are
/// of one kind, and share something besides or are both precise. Of days next to each other: both name the event by its
/// kind
/// and date. What half of the passages have is no sign. What is kept apart so may still be one event; a wrong pair
/// would
/// hide one.
final class Events {
    // A mark of more than one in eight passages, and of more than this many, is everywhere.
    private static final int FEW = 5;
    private static final int SHARE = 8;
    // Of these there is seldom more than one in a month: `de gevechten van september`.
    private static final Set<String> SELDOM = Set.of("fighting", "ceasefire", "blast");
    // A telling is set against so many events of its month and kind.
    private static final int MOST = 30;

    private final Map<String, Integer> told = new HashMap<>();
    private final int number;
    private final List<DatedEvent> all = new ArrayList<>();
    private final Map<String, DatedEvent> byMark = new HashMap<>();
    private final Map<String, Set<DatedEvent>> byMonth = new HashMap<>();

    Events(List<Telling> tellings) {
        number = tellings.size();
        for (var telling : tellings) telling.topic().marks().forEach(mark -> told.merge(mark, 1, Integer::sum));
        tellings.forEach(this::add);
    }

    List<DatedEvent> all() {
        return all;
    }

    private void add(Telling telling) {
        var marks = marks(telling);
        var known = same(telling, marks).or(() -> near(telling, marks));
        var event = known.orElseGet(() -> new DatedEvent(all.size(), telling));
        if (known.isEmpty()) all.add(event);
        event.add(telling, marks);
        for (var mark : dated(telling, marks)) byMark.putIfAbsent(mark, event);
        for (var key : months(telling))
            byMonth.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(event);
    }

    private Set<String> marks(Telling telling) {
        var marks = new HashSet<String>();
        for (var mark : telling.topic().marks()) {
            int times = told.getOrDefault(mark, 0);
            if (times <= FEW || times * SHARE <= number) marks.add(mark);
        }
        return marks;
    }

    // The event of the same date with which it shares most.
    private Optional<DatedEvent> same(Telling telling, Set<String> marks) {
        var counts = new HashMap<DatedEvent, Integer>();
        for (var mark : dated(telling, marks)) {
            var event = byMark.get(mark);
            boolean isApart = event == null || Topic.areApart(event.first().topic(), telling.topic());
            if (!isApart) counts.merge(event, 1, Integer::sum);
        }
        int least = telling.isShort() ? 1 : 2;
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= least)
                .max(Map.Entry.<DatedEvent, Integer>comparingByValue()
                        .thenComparingInt(count -> -count.getKey().number()))
                .map(Map.Entry::getKey);
    }

    private static List<String> dated(Telling telling, Set<String> marks) {
        String date = telling.date().written();
        var dated = new ArrayList<String>();
        telling.topic().events().forEach(event -> dated.add(date + " e " + event));
        if (!telling.name().isEmpty()) dated.add(date + " n " + telling.name());
        marks.forEach(mark -> dated.add(date + " " + mark));
        return dated;
    }

    private Optional<DatedEvent> near(Telling telling, Set<String> marks) {
        for (var key : months(telling)) {
            var found = byMonth.getOrDefault(key, Set.of()).stream()
                    .limit(MOST)
                    .filter(event -> isNear(event, telling, marks))
                    .findFirst();
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static boolean isNear(DatedEvent event, Telling telling, Set<String> marks) {
        var other = event.clearest();
        if (Topic.areApart(other.topic(), telling.topic())) return false;
        if (other.isOneDay() && telling.isOneDay()) {
            // `since the statement of 9 November` and `after the statement of 10 November`
            return isNextDay(other.first(), telling.first()) && event.isNamed(telling.name());
        }
        if (!other.overlaps(telling)) return false;
        return isNamedAlone(event, telling) || (other.isShort() && telling.isShort()) || event.shares(marks);
    }

    private static boolean isNamedAlone(DatedEvent event, Telling telling) {
        for (var kind : SELDOM) {
            boolean isOfKind = telling.topic().events().contains(kind)
                    && event.clearest().topic().events().contains(kind);
            if (isOfKind && (event.isNamed(kind) || telling.name().equals(kind))) return true;
        }
        return false;
    }

    private static boolean isNextDay(LocalDate one, LocalDate other) {
        return one.plusDays(1).equals(other) || other.plusDays(1).equals(one);
    }

    private static List<String> months(Telling telling) {
        var month = YearMonth.from(telling.first());
        return telling.topic().events().stream()
                .sorted()
                .map(kind -> month + " " + kind)
                .toList();
    }
}
