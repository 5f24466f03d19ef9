package griffie.intake.web;

import griffie.intake.head.Days;
import griffie.intake.head.Names;
import griffie.intake.head.Titles;
import griffie.paper.PaperKind;
import griffie.paper.PartialDate;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.paper.Session;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/// What the metadata of a page say about the paper on it.
final class PageParticulars {
    private static final Span NOWHERE = new Span(0, 0);
    private static final Pattern PAPER = Pattern.compile(
            ".*/((?:kst|ah|kv|h|blg|stcrt|stb|trb|nds)-[\\w()-]+?)(?:\\.html|\\.xml|\\.pdf)?(?:[?#].*)?");

    private final Document page;

    private PageParticulars(Document page) {
        this.page = page;
    }

    static List<Said> of(Document page) {
        var particulars = new PageParticulars(page);
        var about = new ArrayList<Said>();
        particulars.id().ifPresent(id -> about.add(new Said.Identified(NOWHERE, id)));
        particulars.date().ifPresent(day -> about.add(new Said.Dated(NOWHERE, day)));
        particulars.title().ifPresent(title -> about.add(new Said.Titled(NOWHERE, title)));
        particulars.kind().ifPresent(kind -> about.add(new Said.Kind(NOWHERE, kind)));
        particulars.session().ifPresent(session -> about.add(new Said.InSession(NOWHERE, session)));
        particulars
                .content("OVERHEIDop.indiener")
                .distinct()
                .forEach(name -> about.add(new Said.Author(NOWHERE, Names.surname(name))));
        return about;
    }

    private Optional<Reference> id() {
        var named = content("DC.identifier", "DCTERMS.identifier");
        var addressed = Stream.concat(
                        Stream.of(page.select("link[rel=canonical]").attr("href")), content("og:url", "twitter:url"))
                .flatMap(address -> paper(address).stream());
        return Stream.concat(named, addressed)
                .flatMap(id -> Reference.parse(id).stream())
                .filter(PageParticulars::isPaper)
                .findFirst();
    }

    private static Optional<String> paper(String address) {
        var matcher = PAPER.matcher(address);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static boolean isPaper(Reference reference) {
        return !(reference instanceof Reference.WebAddress) && !(reference instanceof Reference.WholeDossier);
    }

    private Optional<PartialDate> date() {
        return content("DCTERMS.issued", "DCTERMS.date", "DC.date", "article:published_time", "dcterms.created")
                .flatMap(written -> Days.iso(written).stream())
                .findFirst();
    }

    private Optional<PaperKind> kind() {
        return content("DC.type", "DCTERMS.type", "OVERHEIDop.documenttitel")
                .flatMap(type -> Titles.kind(type).stream())
                .findFirst();
    }

    private Optional<Session> session() {
        return content("OVERHEIDop.vergaderjaar")
                .flatMap(years -> Session.parse(years.replaceAll("\\D", "")).stream())
                .findFirst();
    }

    private Optional<String> title() {
        var heading = page.select("main h1, article h1, h1").eachText().stream();
        return Stream.of(content("OVERHEIDop.documenttitel"), heading, content("og:title", "DC.title"))
                .flatMap(titles -> titles)
                .filter(title -> !title.isBlank())
                .findFirst();
    }

    private Stream<String> content(String... names) {
        return Stream.of(names)
                .flatMap(name ->
                        page.select("meta[name=%s], meta[property=%s]".formatted(quoted(name), quoted(name))).stream())
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty());
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }
}
