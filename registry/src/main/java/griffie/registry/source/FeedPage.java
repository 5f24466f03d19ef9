package griffie.registry.source;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A page of the SyncFeed (Atom): what changed, and where to go on. The entity itself lies in `content`, under varying
/// namespaces.
record FeedPage(List<Change> changes, String next) {
    private static final Pattern TOKEN = Pattern.compile("[?&]skiptoken=(\\d{1,15})(?:&|$)");
    private static final Pattern GUID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /// One entity that changed or was deleted, when, and the cases to which it belongs.
    record Change(String id, String updated, Kind kind, List<String> cases) {
        enum Kind {
            CHANGED,
            DELETED
        }
    }

    static URI address(Addresses addresses, String category, String token) {
        String from = token.isEmpty() ? "" : "&skiptoken=" + token;
        return URI.create(addresses.syncFeed() + "/Feed?category=" + category + from);
    }

    static FeedPage read(byte[] bytes) throws IOException {
        var feed = Xml.read(bytes);
        if (!feed.name().equals("feed")) {
            throw new SourceRefusal("the page is no feed but \"%s\": the source has changed".formatted(feed.name()));
        }
        var entries = feed.children().stream()
                .filter(child -> child.name().equals("entry"))
                .toList();
        String next = token(feed, "next")
                .or(() -> entries.stream().reduce((first, last) -> last).flatMap(last -> token(last, "next")))
                .or(() -> token(feed, "resume"))
                .orElse("");
        return new FeedPage(entries.stream().flatMap(FeedPage::change).toList(), next);
    }

    private static Optional<String> token(Xml element, String relation) {
        return element.children().stream()
                .filter(child ->
                        child.name().equals("link") && child.attribute("rel").equals(relation))
                .map(link -> TOKEN.matcher(link.attribute("href")))
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    private static Stream<Change> change(Xml entry) {
        String updated = entry.text("updated");
        return entry.all("content")
                .flatMap(content -> content.children().stream())
                .limit(1)
                .flatMap(entity -> {
                    String id = entity.attribute("id");
                    if (!GUID.matcher(id).matches()) return Stream.empty();
                    boolean isDeleted = entity.attribute("verwijderd").equalsIgnoreCase("true");
                    var cases = entity.all("zaak")
                            .map(reference -> reference.attribute("ref"))
                            .filter(GUID.asMatchPredicate())
                            .toList();
                    var kind = isDeleted ? Change.Kind.DELETED : Change.Kind.CHANGED;
                    return Stream.of(new Change(id, updated, kind, cases));
                });
    }

    /// When the first change of the page happened.
    Optional<String> begins() {
        return changes.stream()
                .map(Change::updated)
                .filter(Predicate.not(String::isEmpty))
                .findFirst();
    }
}
