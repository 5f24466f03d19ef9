package griffie.intake.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<String> LISTS = Set.of("ul", "ol", "div");
    private static final int LONGEST = 600;
    private static final double NEARLY_ALL = 0.9;

    private final Document page;
    private final Measures measures;

    private Article(Document page) {
        this.page = page;
        page.select(FURNITURE).remove();
        page.select("[style~=(?i)display\\s*:\\s*none]").remove();
        this.measures = Measures.of(page);
    }

    static Element of(Document page) {
        return new Article(page).element();
    }

    private Element element() {
        for (var place : PLACES) {
            var found = best(place);
            if (found.isPresent()) return cleaned(found.get());
        }
        page.body().select(AROUND).remove();
        return narrowed(cleaned(page.body()));
    }

    // A page of news has many articles; the one that matters holds at least half of what is there to read.
    private Optional<Element> best(String place) {
        int enough = measures.at(page.body()).readable() / 2;
        return page.select(place).stream()
                .max(Comparator.comparingInt(candidate -> measures.at(candidate).readable()))
                .filter(candidate -> measures.at(candidate).readable() > 0)
                .filter(candidate -> measures.at(candidate).readable() >= enough);
    }

    private Element cleaned(Element article) {
        var chrome = new ArrayList<Element>();
        for (var element : article.getAllElements()) {
            if (!element.equals(article) && (isChrome(element) || isMenu(element))) chrome.add(element);
        }
        chrome.forEach(Element::remove);
        return article;
    }

    private boolean isChrome(Element element) {
        String names = element.className() + " " + element.id();
        return names.length() > 1
                && CHROME.matcher(names).find()
                && measures.at(element).inParagraphs() < LONGEST;
    }

    // Three links or more, and nothing else to read.
    private boolean isMenu(Element element) {
        if (!LISTS.contains(element.normalName())) return false;
        var measure = measures.at(element);
        return measure.links() >= 3 && measure.inParagraphs() == 0 && measure.readable() < measure.links() * 3;
    }

    // Goes down while one child holds nearly all that can be read.
    private Element narrowed(Element from) {
        var at = from;
        for (var next = main(at); next.isPresent(); next = main(at)) at = next.get();
        return at;
    }

    private Optional<Element> main(Element part) {
        double most = measures.at(part).text() * NEARLY_ALL;
        return part.children().stream()
                .filter(child -> child.tag().isBlock() && measures.at(child).text() > most)
                .findFirst();
    }
}
