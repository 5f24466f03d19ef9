package griffie.registry.source;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/// Follows the SyncFeed of one entity: forgets what was deleted, and asks the open data how the changed ones are now.
///
/// Where to go on is a token and, after a blank, the ids that were seen to change before it and are not asked for yet.
/// A token after which nothing comes for now is marked, so that its page is not asked for twice.
record FeedStage(String category, OpenDataStage set, String key, String begin) implements Stage {
    /// So many ids fit in one address.
    private static final int AT_ONCE = 20;

    private static final String END = "end:";

    @Override
    public String name() {
        return "changes-" + category;
    }

    @Override
    public Page page(Courier courier, Addresses addresses, String from) throws IOException {
        var parts = (from.isEmpty() ? begin : from).split(" ", -1);
        var changed = Arrays.asList(parts).subList(1, parts.length);
        if (changed.isEmpty() && parts[0].startsWith(END)) {
            return new Page(List.of(), parts[0].substring(END.length()), Page.Rest.NONE);
        }
        return changed.isEmpty()
                ? changes(courier, addresses, parts[0])
                : asTheyAreNow(courier, addresses, parts[0], changed);
    }

    private Page asTheyAreNow(Courier courier, Addresses addresses, String token, List<String> changed)
            throws IOException {
        int count = Math.min(AT_ONCE, changed.size());
        var facts = set.now(courier, addresses, changed.subList(0, count));
        var left = changed.subList(count, changed.size());
        return new Page(facts, joined(token, left), Page.Rest.MORE);
    }

    private Page changes(Courier courier, Addresses addresses, String token) throws IOException {
        var page = courier.fetch(FeedPage.address(addresses, category, token), FeedPage::read);
        var deleted = page.changes().stream()
                .filter(change -> change.kind() == FeedPage.Change.Kind.DELETED)
                // A decision that is deleted does not delete its case.
                .filter(change -> category.equals(set.set()))
                .map(change -> Fact.deleted(key + "/" + change.id()))
                .toList();
        boolean isEnd =
                page.changes().isEmpty() || page.next().isEmpty() || page.next().equals(token);
        return new Page(deleted, joined(isEnd ? END + token : page.next(), changed(page)), Page.Rest.MORE);
    }

    private List<String> changed(FeedPage page) {
        var ids = new LinkedHashSet<String>();
        for (var change : page.changes()) {
            if (change.kind() == FeedPage.Change.Kind.DELETED) ids.remove(change.id());
            else if (category.equals(set.set())) ids.add(change.id());
            else ids.addAll(change.cases());
        }
        return List.copyOf(ids);
    }

    private static String joined(String token, List<String> ids) {
        return String.join(" ", Stream.concat(Stream.of(token), ids.stream()).toList());
    }
}
