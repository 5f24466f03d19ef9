package griffie.registry.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whether the numbers that are told of one thing for one time can all be true.
///
/// A figure is of the date that its sentence gives, else of its paper. Two are of one time when their dates lie less
/// than a week apart; what one voice says in one paper is not set against itself.
final class FigureAgreement {
    // Figures of a paper without a date are of one time with each other only.
    private static final LocalDate NO_DATE = LocalDate.EPOCH;
    private static final int SAME_TIME_DAYS = 7;
    // A figure is set against so many that follow it in time, so that a thing told of ten thousand times costs no more
    // for each.
    private static final int WINDOW = 20;

    private record Told(Figure figure, LocalDate first, LocalDate last) {}

    private final Map<Figure, String> stands = new HashMap<>();

    FigureAgreement(List<Figure> figures) {
        var told = new ArrayList<Told>();
        for (var figure : figures) told(figure, told);
        told.sort(Comparator.comparing(Told::first));
        for (int i = 0; i < told.size(); i++) {
            for (int j = i + 1; j < Math.min(told.size(), i + WINDOW); j++) compare(told.get(i), told.get(j));
        }
    }

    private static void told(Figure figure, List<Told> told) {
        var date = figure.date();
        var first = date.flatMap(one -> one.first()).or(() -> figure.paper().date());
        var begins = first.orElse(NO_DATE);
        told.add(new Told(figure, begins, date.flatMap(one -> one.last()).orElse(begins)));
    }

    private void compare(Told one, Told other) {
        boolean isOnePaper = one.figure().paper() == other.figure().paper();
        if (one.first().equals(NO_DATE) && !isOnePaper) return;
        // Months and years are wide enough of themselves.
        boolean areDays = one.first().equals(one.last()) && other.first().equals(other.last());
        if (other.first().isAfter(one.last().plusDays(areDays ? SAME_TIME_DAYS - 1 : 0))) return;
        boolean isSameVoice =
                isOnePaper && one.figure().voice().equals(other.figure().voice());
        if (isSameVoice || !isOneThing(one.figure(), other.figure())) return;
        String stand = one.figure().range().overlaps(other.figure().range()) ? "agree" : "differ";
        note(one.figure(), stand);
        note(other.figure(), stand);
    }

    // The noun alone is too little: that both name one date, that one has no noun of its own, or that both sentences
    // share another word or place, tells that they speak of one thing; two other places tell that they do not.
    private static boolean isOneThing(Figure one, Figure other) {
        if (Topic.areApart(one.topic(), other.topic())) return false;
        return one.isBare()
                || other.isBare()
                || (one.date().isPresent() && one.date().equals(other.date()))
                || one.topic().shares(other.topic());
    }

    private void note(Figure figure, String stand) {
        stands.merge(figure, stand, (old, now) -> old.equals("differ") ? old : now);
    }

    Cell of(Figure figure) {
        return new Cell.Term(stands.getOrDefault(figure, "alone"));
    }
}
