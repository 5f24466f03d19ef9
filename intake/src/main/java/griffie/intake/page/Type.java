package griffie.intake.page;

import java.util.List;
import java.util.TreeMap;

/// How the running text of a paper is set: the size of its type in points, and the distance of its lines as a multiple
/// of that size.
record Type(double size, double leading) {
    private static final double STEP = 20; // in twentieths
    private static final double LARGEST_LEADING = 2.2;
    private static final double APART = 1.42; // a raised or lowered digit moves lines a little apart too
    private static final double USUAL_LEADING = 1.2;

    static Type of(List<Region> regions) {
        var sizes = new TreeMap<Long, Integer>();
        for (var region : regions) {
            for (var row : region.rows()) sizes.merge(Math.round(row.size() * 4), row.length(), Integer::sum);
        }
        double size = most(sizes, 1) / 4.0;
        var leadings = new TreeMap<Long, Integer>();
        for (var region : regions) leadings(region, leadings);
        return new Type(size, leadings.isEmpty() ? USUAL_LEADING : most(leadings, 0.25) / STEP);
    }

    private static void leadings(Region region, TreeMap<Long, Integer> leadings) {
        for (int i = 1; i < region.rows().size(); i++) {
            var row = region.rows().get(i);
            double leading = (row.baseline() - region.rows().get(i - 1).baseline()) / row.size();
            if (leading > 0.8 && leading < LARGEST_LEADING) leadings.merge(Math.round(leading * STEP), 1, Integer::sum);
        }
    }

    // The first that is found nearly as often as the one found most: motions have more empty lines than touching ones.
    private static long most(TreeMap<Long, Integer> counts, double enough) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (var count : counts.entrySet()) {
            if (count.getValue() >= most * enough) return count.getKey();
        }
        return 0;
    }

    boolean isApart(Row above, Row row) {
        double distance = row.baseline() - above.baseline();
        return distance > leading * Math.max(above.size(), row.size()) * APART;
    }
}
