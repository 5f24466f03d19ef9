package griffie.intake.web;

import griffie.intake.composition.Composition;
import griffie.intake.composition.Role;
import griffie.paper.Block;
import griffie.paper.Span;
import griffie.paper.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/// Writes the text of an article: one walk over its elements.
final class PageText implements NodeVisitor {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
            "tt", "u", "var", "wbr", "br", "img", "picture", "source");
    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Pattern HAS_MARK =
            Pattern.compile("\\s*(?:[-–•*]|[(\\[]?[\\p{Alnum}]{1,4}[.)\\]]|\\d+(?:\\.\\d+)*\\.?\\s).*", Pattern.DOTALL);
    private static final Pattern WAY_BACK = Pattern.compile(
            "\\s*(?:[\\[(]?(?:\\d{1,3}|[*†‡a-z])[])]?\\.?|[↩↑^⤴←]\uFE0E?|(?i:terug|back|jump up).{0,30})\\s*");
    private static final int LONGEST_ENTITY = 32;

    private final String source;
    private final Composition text;
    private final PageNotes notes;
    private final Deque<Role> roles = new ArrayDeque<>();
    private final Map<Element, Integer> items = new HashMap<>(); // the number of the last one in each list
    private int depthOfNote = -1;
    private String labelOfNote = ""; // while it may stand again at the begin of the body

    private PageText(String source, PageNotes notes) {
        this.source = source;
        this.text = Composition.of(source);
        this.notes = notes;
        roles.push(Block.Paragraph::new);
    }

    static Text of(String source, Element article) {
        var page = new PageText(source, PageNotes.of(article));
        article.traverse(page);
        return page.text.text();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) write(words);
        else if (node instanceof Element element) begin(element, depth);
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) end(element, depth);
    }

    private void begin(Element element, int depth) {
        String name = element.normalName();
        if (!INLINE.contains(name) && !name.equals("td") && !name.equals("th")) text.paragraph();
        var key = depthOfNote < 0 ? notes.body(element) : Optional.<String>empty();
        if (key.isPresent()) {
            text.beginNote(key.get(), notes.label(key.get()));
            depthOfNote = depth;
            labelOfNote = notes.label(key.get());
        }
        switch (name) {
            case "sup" -> text.raise();
            case "br" -> text.lineBreak();
            case "tr" -> text.beginRow();
            case "td", "th" -> text.cell();
            case "a" -> {
                marker(element);
                text.beginLink(element.attr("href"));
            }
            case "li" -> item(element);
            default -> {}
        }
        if (HEADING.matcher(name).matches()) role(Block.Heading::new);
    }

    private void end(Element element, int depth) {
        String name = element.normalName();
        switch (name) {
            case "sup" -> text.lower();
            case "a" -> text.endLink();
            case "tr" -> text.endRow();
            case "td", "th", "br" -> {}
            default -> {
                if (!INLINE.contains(name)) text.paragraph();
            }
        }
        if (name.equals("li") || HEADING.matcher(name).matches()) formerRole();
        if (depth == depthOfNote && notes.body(element).isPresent()) {
            text.endNote();
            depthOfNote = -1;
            labelOfNote = "";
        }
    }

    private void role(Role role) {
        roles.push(role);
        text.role(role);
    }

    private void formerRole() {
        if (roles.size() > 1) roles.pop();
        text.role(roles.element());
    }

    private void item(Element item) {
        role(Block.Item::new);
        if (depthOfNote >= 0 || HAS_MARK.matcher(firstWords(item)).matches()) return;
        var list = item.parent();
        if (list == null) return;
        int at = place(item).end();
        text.put(list.normalName().equals("ol") ? number(list) + "." : "•", Span.at(at, 0));
        text.hold();
    }

    private static String firstWords(Element item) {
        for (Node at = item; at != null; at = at.childNodeSize() > 0 ? at.childNode(0) : at.nextSibling()) {
            if (at instanceof TextNode words && !words.isBlank()) return words.getWholeText();
        }
        return "";
    }

    private int number(Element list) {
        int start = list.attr("start").matches("\\d{1,6}") ? Integer.parseInt(list.attr("start")) : 1;
        return items.merge(list, start, (last, any) -> last + 1);
    }

    private void marker(Element link) {
        notes.marker(link).ifPresent(key -> text.marker(key, notes.label(key), place(link)));
    }

    private static Span place(Element element) {
        var range = element.sourceRange();
        return range.isTracked() ? new Span(range.start().pos(), range.end().pos()) : new Span(0, 0);
    }

    private void write(TextNode words) {
        if (isInMarker(words) || isWayBack(words)) return;
        String whole = words.getWholeText();
        int from = labelLength(whole);
        var range = words.sourceRange();
        int start = range.start().pos();
        int end = range.end().pos();
        if (!range.isTracked()) text.write(whole.substring(from));
        else if (source.substring(start, end).equals(whole)) text.copy(new Span(start + from, end));
        else if (Parser.unescapeEntities(source.substring(start, end), false).equals(whole)) decode(start + from, end);
        else text.put(whole.substring(from), new Span(start, end));
    }

    // The number of a note stands in its body as well; the text writes its own.
    private int labelLength(String words) {
        if (labelOfNote.isEmpty() || words.isBlank()) return 0;
        var label = Pattern.compile("\\s*[\\[(]?\\s*" + Pattern.quote(labelOfNote) + "\\s*[])]?[.:]?(?=\\s|$)")
                .matcher(words);
        labelOfNote = "";
        return label.lookingAt() ? label.end() : 0;
    }

    private void decode(int start, int end) {
        int at = start;
        while (at < end) {
            int amp = source.indexOf('&', at, end);
            if (amp < 0) amp = end;
            text.copy(new Span(at, amp));
            at = amp < end ? entity(amp, end) : end;
        }
    }

    private int entity(int amp, int end) {
        int limit = Math.min(end, amp + LONGEST_ENTITY);
        int semicolon = source.indexOf(';', amp, limit);
        int to = semicolon < 0 ? limit : semicolon + 1;
        if (semicolon < 0) {
            to = amp + 1;
            while (to < limit && Character.isLetterOrDigit(source.charAt(to))) to++;
        }
        text.put(Parser.unescapeEntities(source.substring(amp, to), false), new Span(amp, to));
        return to;
    }

    private boolean isInMarker(TextNode words) {
        for (Node at = words.parentNode(); at instanceof Element element; at = at.parentNode()) {
            if (element.normalName().equals("a")) return notes.marker(element).isPresent();
            if (!INLINE.contains(element.normalName())) return false;
        }
        return false;
    }

    // The link from a note back to its marker: "↩", "[1]", "Terug".
    private boolean isWayBack(TextNode words) {
        if (depthOfNote < 0 || !(words.parentNode() instanceof Element parent)) return false;
        var link = parent.closest("a[href^=#]");
        return link != null && WAY_BACK.matcher(link.text()).matches();
    }
}
