package griffie.registry.source;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/// Finds the place in the SyncFeed where the changes of a day begin, by halving: tokens only grow, and the feed cannot
/// be
/// asked for a day. It comes before the sets are gone through, so that what changes meanwhile is seen again.
record FeedPosition(LocalDate since) implements Stage {
    private static final long HIGHEST = Integer.MAX_VALUE;

    /// Some four pages too early cost less than ten more questions.
    private static final long NEAR = 1000;

    @Override
    public String name() {
        return "feed-position";
    }

    /// Where to go on is the lowest and the highest token that are left.
    @Override
    public Page page(Courier courier, Addresses addresses, String from) throws IOException {
        var left = from.isEmpty() ? new String[] {"0", Long.toString(HIGHEST)} : from.split(" ", -1);
        long low = Long.parseLong(left[0]);
        long high = Long.parseLong(left[1]);
        if (high - low <= NEAR) return new Page(List.of(), low + " " + high, Page.Rest.NONE);
        long middle = (low + high) >>> 1;
        var page = courier.fetch(FeedPage.address(addresses, "Document", Long.toString(middle)), FeedPage::read);
        boolean isLate = page.begins()
                .filter(updated -> updated.compareTo(since.toString()) < 0)
                .isEmpty();
        String next = isLate ? low + " " + middle : middle + " " + high;
        return new Page(List.of(), next, Page.Rest.MORE);
    }
}
