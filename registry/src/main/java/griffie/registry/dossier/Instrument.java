package griffie.registry.dossier;

import griffie.paper.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Something that was agreed or ordered: a statement of parties, a deal, an order of a court.
///
/// `families` are the words of `instruments.txt` that it goes by; `told` is where it is named first.
record Instrument(
        String name,
        Set<String> families,
        Edtf date,
        List<String> parties,
        List<String> mediators,
        List<Provision> provisions,
        Passage told) {
    Instrument {
        families = Set.copyOf(families);
        parties = List.copyOf(parties);
        mediators = List.copyOf(mediators);
        provisions = List.copyOf(provisions);
    }

    /// Whether a date that a paper gives may be its date. A night's work has two: the statement of 9 November 2020 is
    /// the one of 10 November.
    boolean isOf(Edtf other) {
        var from = other.first();
        var to = other.last();
        var mine = date.first();
        var last = date.last();
        if (from.isEmpty() || to.isEmpty() || mine.isEmpty() || last.isEmpty()) return false;
        return !from.get().isAfter(last.get().plusDays(1))
                && !to.get().isBefore(mine.get().minusDays(1));
    }

    /// Whether it is of exactly this day.
    boolean isOn(LocalDate day) {
        return date.first().filter(day::equals).isPresent()
                && date.last().filter(day::equals).isPresent();
    }

    boolean isBefore(LocalDate day) {
        return date.first().filter(first -> !first.isAfter(day)).isPresent();
    }
}
