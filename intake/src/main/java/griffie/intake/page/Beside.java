package griffie.intake.page;

import griffie.intake.page.Region.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What stands beside the text of a page and was read beside that of an earlier page already: the letterhead's side.
final class Beside {
    private Beside() {}

    /// The regions of each page, each line beside the text only once.
    static List<List<Region>> once(List<List<Region>> pages) {
        var seen = new HashSet<String>();
        var all = new ArrayList<List<Region>>();
        for (var regions : pages) {
            var kept = new ArrayList<Region>();
            var here = new HashSet<String>();
            for (var region : regions) {
                if (region.kind() == Kind.SIDE) addNew(region, seen, here, kept);
                else kept.add(region);
            }
            seen.addAll(here);
            all.add(kept);
        }
        return all;
    }

    private static void addNew(Region side, Set<String> seen, Set<String> here, List<Region> kept) {
        var rows =
                side.rows().stream().filter(row -> !seen.contains(row.text())).toList();
        side.rows().forEach(row -> here.add(row.text()));
        if (!rows.isEmpty()) kept.add(new Region(Kind.SIDE, rows));
    }
}
