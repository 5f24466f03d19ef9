package griffie.desk.web;

import griffie.paper.Span;
import griffie.registry.dossier.Passage;
import griffie.registry.dossier.View;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The addresses of the desk's pages. That of a passage lasts: a file of the dossier, and the place in its clean text.
final class Address {
    private Address() {}

    static String paper(String file) {
        return "/paper?file=" + encoded(file);
    }

    static String of(Passage passage) {
        return passage.span().isEmpty() ? paper(passage.file()) : at(passage.file(), passage.span());
    }

    static String at(String file, Span span) {
        return "%s&at=%d-%d#at".formatted(paper(file), span.start(), span.end());
    }

    static String view(View view) {
        return "/view/" + view;
    }

    static String view(View view, String term, int page) {
        String filter = term.isEmpty() ? "" : "term=" + encoded(term);
        String place = page <= 1 ? "" : "page=" + page;
        String between = filter.isEmpty() || place.isEmpty() ? "" : "&";
        String query = filter + between + place;
        return view(view) + (query.isEmpty() ? "" : "?" + query);
    }

    static String language(String to, String back) {
        return "/language?to=" + to + "&back=" + encoded(back);
    }

    /// An address to go back to, where it is one of this desk; else the first page.
    static String own(String asked) {
        boolean leadsAway = !asked.startsWith("/")
                || asked.startsWith("//")
                || asked.indexOf('\\') >= 0
                || asked.chars().anyMatch(Character::isISOControl);
        return leadsAway ? "/" : asked;
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
