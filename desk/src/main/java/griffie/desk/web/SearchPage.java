package griffie.desk.web;

import griffie.paper.Span;
import griffie.registry.search.Facet;
import griffie.registry.search.Found;
import griffie.registry.search.Hit;
import griffie.registry.search.Misread;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What was looked for, and what was found; nothing is found before anything is looked for.
record SearchPage(String query, Map<Facet, String> chosen, int number, Optional<Found> found) implements Page {
    static final int HITS = 20;
    private static final int MOST_VALUES = 8;

    @Override
    public String template() {
        return "search.jte";
    }

    /// A run of letters of a passage, looked for or not.
    record Run(String text, boolean isMarked) {}

    List<Run> runs(Hit.Passage passage) {
        var runs = new ArrayList<Run>();
        int done = passage.at().start();
        for (Span mark : passage.marked()) {
            runs.add(new Run(part(passage, done, mark.start()), false));
            runs.add(new Run(part(passage, mark.start(), mark.end()), true));
            done = mark.end();
        }
        runs.add(new Run(part(passage, done, passage.at().end()), false));
        return runs;
    }

    private static String part(Hit.Passage passage, int start, int end) {
        int from = passage.at().start();
        return passage.text().substring(start - from, end - from);
    }

    String total(Visit visit) {
        var words = visit.words().words();
        var all = found.orElseThrow();
        if (all.total() > 0) return words.say("search.total", all.total());
        return all.looser() > 0 ? words.say("search.looser", all.looser()) : words.say("search.none");
    }

    String misread(Misread each, Visit visit) {
        String reason = each.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return visit.words().words().say("search.misread." + reason, each.at().in(query));
    }

    List<Found.Count> counts(Facet facet) {
        return found.orElseThrow().counts().getOrDefault(facet, List.of()).stream()
                .limit(MOST_VALUES)
                .toList();
    }

    String value(Facet facet, String value, Visit visit) {
        return facet == Facet.KIND ? visit.term(value) : value;
    }

    boolean isChosen(Facet facet, String value) {
        return value.equals(chosen.get(facet));
    }

    /// The address with a value chosen, or let go where it was.
    String toggled(Facet facet, String value) {
        var other = new EnumMap<Facet, String>(Facet.class);
        other.putAll(chosen);
        if (isChosen(facet, value)) other.remove(facet);
        else other.put(facet, value);
        return address(query, other, 1);
    }

    String page(int other) {
        return address(query, chosen, other);
    }

    boolean hasMore() {
        var all = found.orElseThrow();
        return number * HITS < (all.total() > 0 ? all.total() : all.looser());
    }

    static String address(String query, Map<Facet, String> chosen, int number) {
        var address = new StringBuilder("/search?q=").append(Address.encoded(query));
        chosen.forEach(
                (facet, value) -> address.append('&').append(facet).append('=').append(Address.encoded(value)));
        if (number > 1) address.append("&page=").append(number);
        return address.toString();
    }
}
