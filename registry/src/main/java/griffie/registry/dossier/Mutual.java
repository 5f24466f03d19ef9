package griffie.registry.dossier;

import griffie.paper.Act;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What two do to each other: `beide landen beschuldigen elkaar`.
final class Mutual {
    private Mutual() {}

    static boolean is(Act act) {
        return act.by().size() > 1 && Set.copyOf(names(act)).equals(toNames(act));
    }

    static List<String> names(Act act) {
        return act.by().stream().map(Act.Party::name).distinct().toList();
    }

    private static Set<String> toNames(Act act) {
        return act.to().stream().map(Act.Party::name).collect(Collectors.toUnmodifiableSet());
    }
}
