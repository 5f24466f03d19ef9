package griffie.intake.text;

import griffie.intake.text.Layout.Zone;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Links notes to the markers in the text that point to them.
///
/// The numbers of the bodies are sure, the markers are not: a scan makes `!` of a raised 1. First the markers that
/// show their number are given to the notes, so that both keep their order; then a note that is still without one gets
/// the strangest sign between the markers of its neighbours, if there is a sign for every missing number.
final class Markers {
    /// A marker and the note that it points to: its place among all notes, or -1 when there is no such note.
    record Link(Mark mark, int number, int note) {}

    private final Marks marks;
    private final Layout layout;
    private final List<Link> links = new ArrayList<>();
    private final Map<Mark, Link> linked = new HashMap<>();

    private Markers(Marks marks, Layout layout) {
        this.marks = marks;
        this.layout = layout;
    }

    /// The links in reading order.
    static List<Link> link(Marks marks, Layout layout, int length) {
        var markers = new Markers(marks, layout);
        int first = 0;
        for (var zone : layout.zones()) {
            markers.linkZone(zone, first);
            first += zone.notes().size();
        }
        markers.linkAcross(length);
        markers.linkRepeated(length);
        markers.links.sort(Comparator.comparing(link -> link.mark().at()));
        return markers.links;
    }

    private void linkZone(Zone zone, int first) {
        var candidates = marks.within(zone.markersIn().start(), zone.markersIn().end());
        int[] chosen = zone.isAscending() ? inOrder(zone, candidates) : oneByOne(zone, candidates);
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] >= 0) add(candidates.get(chosen[i]), zone, first, i);
        }
        if (zone.isAscending()) linkSigns(zone, first, candidates, chosen);
    }

    private void add(Mark mark, Zone zone, int first, int index) {
        var link = new Link(mark, zone.notes().get(index).number(), first + index);
        links.add(link);
        linked.put(mark, link);
    }

    /// For each note the candidate that is its marker, or -1: the heaviest choice in which the order of the notes is
    /// that of the text.
    private static int[] inOrder(Zone zone, List<Mark> candidates) {
        var places = new HashMap<Integer, Integer>();
        for (int i = 0; i < zone.notes().size(); i++)
            places.put(zone.notes().get(i).number(), i);
        var heaviest = new HeaviestOrder(zone.notes().size(), candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            var place = places.get(candidates.get(i).number());
            if (place != null) heaviest.offer(i, place, candidates.get(i).sort().weight);
        }
        return heaviest.choice();
    }

    // Numbers that begin again on each page: each note takes the next sure marker of its number.
    private static int[] oneByOne(Zone zone, List<Mark> candidates) {
        int[] chosen = new int[zone.notes().size()];
        Arrays.fill(chosen, -1);
        var places = new HashMap<Integer, List<Integer>>();
        for (int i = 0; i < candidates.size(); i++) {
            var mark = candidates.get(i);
            if (mark.sort().isSure())
                places.computeIfAbsent(mark.number(), any -> new ArrayList<>()).add(i);
        }
        var used = new HashMap<Integer, Integer>();
        for (int i = 0; i < chosen.length; i++) {
            int number = zone.notes().get(i).number();
            var of = places.getOrDefault(number, List.of());
            int next = used.merge(number, 1, Integer::sum) - 1;
            if (next < of.size()) chosen[i] = of.get(next);
        }
        return chosen;
    }

    private void linkSigns(Zone zone, int first, List<Mark> candidates, int[] chosen) {
        int note = 0;
        int from = 0;
        while (note < chosen.length) {
            if (chosen[note] >= 0) {
                from = chosen[note++] + 1;
                continue;
            }
            int next = note;
            while (next < chosen.length && chosen[next] < 0) next++;
            int to = next < chosen.length ? chosen[next] : candidates.size();
            linkMissing(zone, first, note, next, from <= to ? candidates.subList(from, to) : List.of());
            note = next;
        }
    }

    private void linkMissing(Zone zone, int first, int note, int end, List<Mark> between) {
        int missing = end - note;
        var signs = between.stream()
                .filter(Mark::isSign)
                .sorted(Comparator.comparingInt((Mark mark) -> -mark.sort().weight))
                .limit(missing)
                .sorted(Comparator.comparing(Mark::at))
                .toList();
        if (signs.size() < missing) return; // which of the notes lost its marker altogether, nobody knows
        for (int i = 0; i < missing; i++) add(signs.get(i), zone, first, note + i);
    }

    // A note whose marker is not on its page may have it elsewhere, between the markers of its neighbours.
    private void linkAcross(int length) {
        var all = new Zone(new Span(0, length), layout.notes());
        if (!all.isAscending() || links.size() == all.notes().size()) return;
        int[] chosen = new int[all.notes().size()];
        Arrays.fill(chosen, -1);
        var body = inBody(length);
        var places = new HashMap<Mark, Integer>();
        for (int i = 0; i < body.size(); i++) places.put(body.get(i), i);
        for (var link : links) chosen[link.note()] = places.getOrDefault(link.mark(), -1);
        linkNumbers(all, body, chosen);
        linkSigns(all, 0, body, chosen);
    }

    private void linkNumbers(Zone all, List<Mark> body, int[] chosen) {
        int from = 0;
        for (int note = 0; note < chosen.length; note++) {
            if (chosen[note] < 0) chosen[note] = next(all, body, chosen, note, from);
            if (chosen[note] >= 0) from = chosen[note] + 1;
        }
    }

    // The first marker that shows the number of a note before the marker of the next one that has any.
    private int next(Zone all, List<Mark> body, int[] chosen, int note, int from) {
        int following = note + 1;
        while (following < chosen.length && chosen[following] < 0) following++;
        int to = following < chosen.length ? chosen[following] : body.size();
        for (int i = from; i < to; i++) {
            if (body.get(i).number() != all.notes().get(note).number()) continue;
            add(body.get(i), all, 0, note);
            return i;
        }
        return -1;
    }

    private List<Mark> inBody(int length) {
        var body = new ArrayList<Mark>();
        int from = 0;
        for (var zone : layout.zones()) {
            body.addAll(marks.within(zone.markersIn().start(), zone.markersIn().end()));
            from = zone.notes().getLast().lines().getLast().end();
        }
        body.addAll(marks.within(from, length));
        return body;
    }

    // A note may be pointed to again, and a raised number may point to a note that is not there.
    private void linkRepeated(int length) {
        var notes = layout.notes();
        var byNumber = new HashMap<Integer, Integer>();
        for (int i = notes.size() - 1; i >= 0; i--) byNumber.put(notes.get(i).number(), i);
        int from = 0;
        for (var zone : layout.zones()) {
            addRepeated(zone.markersIn().start(), zone.markersIn().end(), byNumber);
            from = zone.notes().getLast().lines().getLast().end();
        }
        addRepeated(from, length, byNumber);
    }

    private void addRepeated(int from, int to, Map<Integer, Integer> byNumber) {
        for (var mark : marks.within(from, to)) {
            if (!mark.sort().isSure() || linked.containsKey(mark)) continue;
            int note = byNumber.getOrDefault(mark.number(), -1);
            if (note < 0 && mark.sort() != Mark.Sort.RAISED) continue;
            links.add(new Link(mark, mark.number(), note));
        }
    }
}
