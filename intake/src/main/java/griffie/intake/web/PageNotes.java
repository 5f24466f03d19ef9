package griffie.intake.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The notes of a page: links with a number that lead to a passage which begins with it.
final class PageNotes {
    private static final Pattern LABEL = Pattern.compile("[\\[(]?\\s*(\\d{1,3}|[*†‡]{1,3}|[a-z]|[ivxl]{1,6})\\s*[])]?");
    private static final Set<String> BODIES = Set.of("li", "p", "div", "dd", "aside", "tr", "section", "td", "dt");
    private static final int LONGEST = 5_000;

    private final Map<Element, String> markers = new HashMap<>();
    private final Map<Element, String> bodies = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    private final Measures measures;

    private PageNotes(Measures measures) {
        this.measures = measures;
    }

    static PageNotes of(Element article) {
        var notes = new PageNotes(Measures.of(article));
        var targets = targets(article);
        var headings = new HashSet<>(article.select("h1, h2, h3, h4, h5, h6"));
        for (var link : article.select("a[href*=#]")) notes.link(link, targets, headings);
        return notes;
    }

    private static Map<String, Element> targets(Element article) {
        var targets = new HashMap<String, Element>();
        for (var element : article.select("[id], a[name]")) {
            targets.putIfAbsent(element.id().isEmpty() ? element.attr("name") : element.id(), element);
        }
        return targets;
    }

    private void link(Element link, Map<String, Element> targets, Set<Element> headings) {
        var label = LABEL.matcher(link.text().strip());
        String id = link.attr("href").substring(link.attr("href").indexOf('#') + 1);
        var target = targets.get(id);
        if (!label.matches() || target == null || isInBody(link)) return;
        var body = around(target);
        if (body.isEmpty() || headings.contains(body.get()) || link.parents().contains(body.get())) return;
        if (measures.at(body.get()).text() > LONGEST || markers.containsKey(target)) return;
        String text = body.get().text();
        if (text.isBlank()) return;
        // A link to an article or a question is no note: what it leads to must be a note by its name or its number.
        if (!isNote(body.get(), target, text, label.group(1))) return;
        markers.put(link, id);
        bodies.put(body.get(), id);
        labels.put(id, label.group(1));
    }

    private static boolean isNote(Element body, Element target, String text, String label) {
        String start = text.substring(0, Math.min(12, text.length())).strip();
        boolean isNumbered = start.startsWith(label) || start.startsWith("[" + label) || start.startsWith("(" + label);
        boolean isNamed = (target.id() + " " + target.attr("name") + " " + target.className() + " " + body.className())
                .matches("(?i).*(?:fn|ftn|noot|note|cite|voet).*");
        return isNamed || (isNumbered && !body.normalName().equals("div"));
    }

    private static Optional<Element> around(Element target) {
        for (Element at = target; at != null; at = at.parent()) {
            if (BODIES.contains(at.normalName())) return Optional.of(at);
        }
        return Optional.empty();
    }

    private boolean isInBody(Element link) {
        for (Element at = link; at != null; at = at.parent()) {
            if (bodies.containsKey(at)) return true;
        }
        return false;
    }

    /// The key of the note to which a link is a marker.
    Optional<String> marker(Element link) {
        return Optional.ofNullable(markers.get(link));
    }

    /// The key of the note of which an element is the body.
    Optional<String> body(Element element) {
        return Optional.ofNullable(bodies.get(element));
    }

    String label(String key) {
        return labels.getOrDefault(key, "");
    }
}
