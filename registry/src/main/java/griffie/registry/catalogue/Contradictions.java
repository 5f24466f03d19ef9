package griffie.registry.catalogue;

import griffie.paper.PaperKind;
import griffie.paper.PartialDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Where two sources do not say the same of one paper.
///
/// A part that one of them leaves empty or says less exactly is no contradiction. Titles are not compared: each source
/// words them in its own way.
final class Contradictions {
    private Contradictions() {}

    /// What the other entry says otherwise than the one that is kept.
    static List<Contradiction> between(Entry kept, Entry other) {
        if (kept.attested().equals(other.attested())) return List.of();
        String source = other.attested().named();
        var found = new ArrayList<Contradiction>();
        if (kept.kind() != other.kind() && kept.kind() != PaperKind.PAPER && other.kind() != PaperKind.PAPER) {
            found.add(new Contradiction("kind", other.kind().toString(), source));
        }
        if (areDifferent(kept.date(), other.date())) {
            found.add(new Contradiction("date", other.date().toString(), source));
        }
        if (areOthers(surnames(kept), surnames(other))) {
            String authors = other.authors().stream().map(PersonName::written).collect(Collectors.joining("; "));
            found.add(new Contradiction("authors", authors, source));
        }
        if (!kept.outcome().isEmpty()
                && !other.outcome().isEmpty()
                && !kept.outcome().equals(other.outcome())) {
            found.add(new Contradiction("outcome", other.outcome(), source));
        }
        return found;
    }

    private static boolean areDifferent(PartialDate one, PartialDate two) {
        return differ(one.year(), two.year()) || differ(one.month(), two.month()) || differ(one.day(), two.day());
    }

    private static boolean differ(int one, int two) {
        return one != 0 && two != 0 && one != two;
    }

    /// One source often names the first signatory alone, or the minister who answered too.
    private static boolean areOthers(Set<String> one, Set<String> two) {
        return !one.isEmpty() && !two.isEmpty() && !one.containsAll(two) && !two.containsAll(one);
    }

    private static Set<String> surnames(Entry entry) {
        return entry.authors().stream().map(PersonName::surname).collect(Collectors.toCollection(HashSet::new));
    }
}
