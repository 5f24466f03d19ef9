package griffie.registry.source;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// A part of the official publications that is asked for at once: one series, from one day to another by one of its
/// dates, and the dossiers between two numbers (0 for any). `start` is the record that comes next.
///
/// A search shows no more than ten thousand records; a larger window is split in two, by date, and a single day by
/// dossier.
record SearchWindow(String date, LocalDate from, LocalDate to, int lowest, int highest, int start, String series) {
    /// The most records that one search shows.
    static final int WIDEST = 10_000;

    private static final int LAST_DOSSIER = 99_999;

    static SearchWindow of(String series, String date, LocalDate from, LocalDate to) {
        return new SearchWindow(date, from, to, 0, 0, 1, series);
    }

    /// The two halves; the window itself where it cannot be split.
    List<SearchWindow> halves() {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days > 0) {
            var middle = from.plusDays(days / 2);
            return List.of(
                    new SearchWindow(date, from, middle, lowest, highest, 1, series),
                    new SearchWindow(date, middle.plusDays(1), to, lowest, highest, 1, series));
        }
        int low = highest == 0 ? 1 : lowest;
        int high = highest == 0 ? LAST_DOSSIER : highest;
        if (low >= high) return List.of(this);
        int middle = (low + high) >>> 1;
        return List.of(
                new SearchWindow(date, from, to, low, middle, 1, series),
                new SearchWindow(date, from, to, middle + 1, high, 1, series));
    }

    SearchWindow startingAt(int record) {
        return new SearchWindow(date, from, to, lowest, highest, record, series);
    }

    /// In the query language of the search (CQL).
    String query() {
        String dossiers =
                highest == 0 ? "" : " AND w.dossiernummer>=%d AND w.dossiernummer<=%d".formatted(lowest, highest);
        return "c.product-area==officielepublicaties AND w.publicatienaam==\"%s\" AND dt.%s>=%s AND dt.%s<=%s%s"
                .formatted(series, date, from, date, to, dossiers);
    }

    static SearchWindow parse(String written) {
        var parts = written.split("/", -1);
        return new SearchWindow(
                parts[0],
                LocalDate.parse(parts[1]),
                LocalDate.parse(parts[2]),
                Integer.parseInt(parts[3]),
                Integer.parseInt(parts[4]),
                Integer.parseInt(parts[5]),
                parts[6]);
    }

    @Override
    public String toString() {
        return "%s/%s/%s/%d/%d/%d/%s".formatted(date, from, to, lowest, highest, start, series);
    }
}
