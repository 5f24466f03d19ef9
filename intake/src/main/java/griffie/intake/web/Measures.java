package griffie.intake.web;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// How much there is to read in each element of a page, counted in one walk.
final class Measures implements NodeVisitor {
    private final Map<Element, Measure> measures = new HashMap<>();
    private int text;
    private int linked;
    private int inParagraphs;
    private int links;
    private int linkDepth;
    private int paragraphDepth;

    private Measures() {}

    /// Characters in all, in links, in paragraphs, and the number of links.
    record Measure(int text, int linked, int inParagraphs, int links) {
        private static final Measure NONE = new Measure(0, 0, 0, 0);

        int readable() {
            return text - linked;
        }

        private Measure since(Measure before) {
            return new Measure(
                    text - before.text,
                    linked - before.linked,
                    inParagraphs - before.inParagraphs,
                    links - before.links);
        }
    }

    static Measures of(Element page) {
        var measures = new Measures();
        page.traverse(measures);
        return measures;
    }

    Measure at(Element element) {
        return measures.getOrDefault(element, Measure.NONE);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) read(words.getWholeText().strip().length());
        if (!(node instanceof Element element)) return;
        if (isLink(element) && linkDepth++ == 0) links++;
        if (isParagraph(element)) paragraphDepth++;
        measures.put(element, now());
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) return;
        if (isLink(element)) linkDepth--;
        if (isParagraph(element)) paragraphDepth--;
        measures.put(element, now().since(at(element)));
    }

    private void read(int length) {
        text += length;
        if (linkDepth > 0) linked += length;
        if (paragraphDepth > 0) inParagraphs += length;
    }

    private Measure now() {
        return new Measure(text, linked, inParagraphs, links);
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a");
    }

    private static boolean isParagraph(Element element) {
        return element.normalName().equals("p") || element.normalName().equals("table");
    }
}
