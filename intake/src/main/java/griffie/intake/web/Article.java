package griffie.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The part of a page that its visitor came for.
final class Article {
    /// Where the sites that publish papers keep them, the most exact place first.
    private static final List<String> PLACES = List.of(
            "div.stuk.broodtekst-container, #broodtekst, div.stuk", // zoek.officielebekendmakingen.nl
            "main article, [role=main] article",
            "article",
            "main, [role=main]",
            "#main-content, #content, #main, .main-content, .node__content, .field--name-body");

    private static final String FURNITURE =
            "script, style, noscript, template, iframe, object, embed, svg, nav, form, button,"
                    + " select, input, textarea, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=banner],"
                    + " [role=contentinfo], [role=search], [role=complementary], [role=dialog], [role=alert]";
    private static final String AROUND = "header, footer, aside";
    private static final Pattern CHROME = Pattern.compile("""
            (?xi)
            (?: ^ | [\\s_-] ) (?: breadcrumbs? | broodkruimel | cookies? (?: -?(?:bar|banner|consent|notice) )? | skip-?links? | skip | sr-only
              | visually-?hidden | share | sharing | social | sidebar | menu | navbar | navigation | pagination | pager | related
              | gerelateerd | toolbar | print | newsletter | nieuwsbrief | feedback | site-?header | site-?footer | masthead
              | advert(?:isement)? | popup | modal | language-?switch(?:er)? | search-?form | reactieformulier
              | download-?links? | kruimelpad | paginering | taalkeuze ) (?: $ | [\\s_-] )
            """);
    private static final double ENOUGH = 0.5;
    private static final double NEARLY_ALL = 0.9;
    private static final int MOST = 200;

    private Article() {}

    static Element of(Document page) {
        page.select(FURNITURE).remove();
        page.select("[style~=(?i)display\\s*:\\s*none]").remove();
        for (var place : PLACES) {
            var found = best(page, place);
            if (found.isPresent()) return cleaned(found.get());
        }
        page.body().select(AROUND).remove();
        cleaned(page.body());
        return narrowed(page.body());
    }

    // A page of news has many articles; the one that matters holds at least half of what is there to read.
    private static Optional<Element> best(Document page, String place) {
        int all = readable(page.body());
        Optional<Element> best = Optional.empty();
        int most = 0;
        for (var candidate : page.select(place).stream().limit(MOST).toList()) {
            int here = readable(candidate);
            if (here > most) {
                best = Optional.of(candidate);
                most = here;
            }
        }
        return most >= all * ENOUGH ? best : Optional.empty();
    }

    /// How many characters stand in a part of a page that are not links.
    private static int readable(Element part) {
        int linked = 0;
        for (var link : part.select("a")) linked += link.text().length();
        return part.text().length() - linked;
    }

    private static Element cleaned(Element article) {
        var chrome = new ArrayList<Element>();
        for (var element : article.select("[class], [id]")) {
            if (!element.equals(article) && isChrome(element)) chrome.add(element);
        }
        for (var element : article.select("footer, aside")) {
            if (element.select("[id], [role=doc-endnotes], li, sup").isEmpty()) chrome.add(element);
        }
        for (var element : article.select("ul, ol, div")) {
            if (isMenu(element)) chrome.add(element);
        }
        chrome.forEach(Element::remove);
        return article;
    }

    private static boolean isChrome(Element element) {
        boolean isNamed = CHROME.matcher(element.className()).find()
                || CHROME.matcher(element.id()).find();
        return isNamed && element.select("p").text().length() < 600;
    }

    // Three links or more and nothing else to read, none of them to a note or a paper in the running text.
    private static boolean isMenu(Element list) {
        var links = list.select("a");
        if (links.size() < 3 || !list.select("p, table, h1").isEmpty()) return false;
        return list.text().length()
                        - links.stream().mapToInt(link -> link.text().length()).sum()
                < links.size() * 3;
    }

    // Goes down while one child holds nearly all that can be read.
    private static Element narrowed(Element from) {
        var at = from;
        for (var next = main(at); next.isPresent(); next = main(at)) at = next.get();
        return at;
    }

    private static Optional<Element> main(Element part) {
        int all = part.text().length();
        return part.children().stream()
                .filter(child -> child.tag().isBlock() && child.text().length() > all * NEARLY_ALL)
                .findFirst();
    }
}
