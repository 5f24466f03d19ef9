package griffie.recognition.act;

import griffie.paper.Act;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Words that stand for somebody: their tokens and whom they mean.
record Nominal(int first, int next, List<Act.Party> parties) {
    Nominal {
        parties = List.copyOf(parties);
    }

    Nominal and(Nominal other) {
        var all = new ArrayList<Act.Party>();
        Stream.concat(parties.stream(), other.parties.stream())
                .sorted(Comparator.comparing(Act.Party::span))
                .filter(party -> all.stream().noneMatch(one -> one.name().equals(party.name())))
                .forEach(all::add);
        return new Nominal(Math.min(first, other.first), Math.max(next, other.next), all);
    }
}
