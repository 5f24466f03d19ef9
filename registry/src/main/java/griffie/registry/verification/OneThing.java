package griffie.registry.verification;

import griffie.paper.Reference;
import griffie.paper.Reference.Celex;
import griffie.paper.Reference.Kamerstuk;
import griffie.registry.catalogue.PersonName;
import griffie.registry.verification.Reason.Slip;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// One thing that a paper cites by two identifiers, of which only one can be right: a motion with and without the
/// chapter of
/// its budget, an act of the European Union as a regulation and as a directive.
final class OneThing {
    /// More identifiers than so many of the same persons are not held against each other.
    private static final int MOST = 30;

    /// From this year on regulations, directives and decisions are numbered in one series.
    private static final int ONE_SERIES = 2015;

    private final List<Verdict> verdicts;
    private final List<Testimony> said;
    private final Map<Object, Set<Integer>> groups = new HashMap<>();
    private final Map<Object, Set<Reference>> seen = new HashMap<>();

    private OneThing(List<Verdict> verdicts, List<Testimony> said) {
        this.verdicts = new ArrayList<>(verdicts);
        this.said = said;
    }

    /// The verdicts, of which those that cannot both be right are ambiguous.
    static List<Verdict> over(List<Verdict> verdicts, List<Testimony> said) {
        if (said.size() < 2) return verdicts;
        var one = new OneThing(verdicts, said);
        for (int i = 0; i < said.size(); i++) one.group(i);
        one.groups.values().forEach(one::compare);
        return one.verdicts;
    }

    private void group(int place) {
        var citation = said.get(place).citation();
        Object key = switch (citation.reference()) {
            case Celex act -> act.number().length() == 10 ? actKey(act) : "";
            case Kamerstuk paper -> motionKey(said.get(place), paper);
            case Reference other -> "";
        };
        if (key.equals("")) return;
        var known = seen.computeIfAbsent(key, any -> new LinkedHashSet<>());
        if (known.size() < MOST && known.add(citation.reference())) {
            groups.computeIfAbsent(key, any -> new TreeSet<>()).add(place);
        }
    }

    private static Object actKey(Celex act) {
        String year = act.number().substring(1, 5);
        if (!Slips.isNumber(year)
                || Integer.parseInt(year) < ONE_SERIES
                || ActKind.of(act).isEmpty()) return "";
        return year + "/" + act.number().substring(6);
    }

    private static Object motionKey(Testimony said, Kamerstuk paper) {
        if (said.authors().isEmpty() || !Slips.isNumber(paper.number())) return "";
        var names = new TreeSet<String>();
        for (var author : said.authors()) names.add(PersonName.folded(author.surname()));
        return names + " " + paper.number();
    }

    private void compare(Set<Integer> places) {
        if (places.size() < 2) return;
        var all = List.copyOf(places);
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) compare(all.get(i), all.get(j));
        }
    }

    private void compare(int one, int other) {
        if (!isOneThing(one, other)) return;
        doubt(one, other);
        doubt(other, one);
    }

    private boolean isOneThing(int one, int other) {
        return switch (reference(one)) {
            case Celex act -> true;
            case Kamerstuk paper ->
                reference(other) instanceof Kamerstuk second
                        && isNear(paper.dossier().number(), second.dossier().number())
                        && subject(one).shared(subject(other)).size() > 1;
            case Reference r -> false;
        };
    }

    private static boolean isNear(String one, String other) {
        return one.equals(other) || Edits.distance(one, other, 1) <= 1;
    }

    private Words subject(int place) {
        return said.get(place).words().without(said.get(place).authors());
    }

    /// What nothing else speaks for or against is one of two.
    private void doubt(int place, int other) {
        if (!(verdicts.get(place) instanceof Verdict.Outside)) return;
        var elsewhere = reference(other);
        var kind = elsewhere instanceof Celex ? Slip.Kind.ACT_CHANGED : Slip.Kind.DOSSIER_CHANGED;
        var ranking = new Ranking();
        ranking.add(reference(place), "", Slip.Kind.NONE, List.of());
        ranking.add(
                elsewhere, label(other), kind, List.of(new Evidence(new Reason.NumberAgrees(), Weights.AUTHOR_SAME)));
        verdicts.set(place, new Verdict.Ambiguous(List.of(new Reason.CitedElsewhere(elsewhere)), ranking.candidates()));
    }

    private Reference reference(int place) {
        return said.get(place).citation().reference();
    }

    private String label(int place) {
        return verdicts.get(place) instanceof Verdict.Confirmed confirmed ? confirmed.label() : "";
    }
}
