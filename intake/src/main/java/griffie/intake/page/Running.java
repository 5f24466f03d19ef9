package griffie.intake.page;

import griffie.intake.text.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What runs along the top and bottom of every page: heads, feet, page numbers.
///
/// A row is furniture when nothing but furniture lies between it and the edge of the page, and each of its parts stands
/// at the same height on other pages too, with whatever number in it.
final class Running {
    private static final double EDGE = 0.16; // of the height of the page
    private static final double STEP = 2; // points
    private static final double APART = 1.5; // of the size of the type
    private static final int LONGEST = 200;
    private static final int MOST_FURNITURE = 50;
    private static final Pattern NUMBERS = Pattern.compile("[\\d⁰¹²³⁴-⁹]+");
    private static final Pattern PAGE_NUMBER = Pattern.compile("""
            (?xi)
            (?: pagina | page | blad | p\\. | blz\\.? )? \\h* [-–—|]? \\h* \\d{1,4} \\h* [-–—|]?
            (?: \\h* (?: van | of | uit | / ) \\h* \\d{1,4} )?            # 2, - 2 -, 2/5, Pagina 2 van 5
            """);

    private final Map<Spot, Set<Integer>> pages = new HashMap<>();
    private final Set<String> furniture = new LinkedHashSet<>();
    private final int fewest;

    /// Some words at a height, their numbers left out.
    private record Spot(String words, long height) {}

    private Running(int pageCount) {
        this.fewest = Math.max(2, (int) Math.ceil(pageCount * 0.25));
    }

    /// The rows of each page without those that run along its edges, and what these say, each once.
    record Removed(List<List<Row>> texts, List<String> furniture) {}

    static Removed removed(List<Sheet> sheets, List<List<Row>> rows) {
        var running = new Running(sheets.size());
        for (int i = 0; i < sheets.size(); i++) running.note(sheets.get(i), rows.get(i));
        var texts = new ArrayList<List<Row>>();
        for (int i = 0; i < sheets.size(); i++) texts.add(running.text(sheets.get(i), rows.get(i)));
        return new Removed(
                texts, running.furniture.stream().limit(MOST_FURNITURE).toList());
    }

    private void note(Sheet sheet, List<Row> rows) {
        for (var row : rows) {
            if (!isAtEdge(sheet, row)) continue;
            for (var part : parts(row)) {
                pages.computeIfAbsent(spot(part, 0), any -> new HashSet<>()).add(sheet.page());
            }
        }
    }

    private List<Row> text(Sheet sheet, List<Row> rows) {
        int from = 0;
        while (from < rows.size() && isRunning(sheet, rows.get(from))) from++;
        int to = rows.size();
        while (to > from && isRunning(sheet, rows.get(to - 1))) to--;
        for (var row : rows.subList(0, from)) furniture.add(row.text());
        for (var row : rows.subList(to, rows.size())) furniture.add(row.text());
        return rows.subList(from, to);
    }

    private boolean isRunning(Sheet sheet, Row row) {
        if (!isAtEdge(sheet, row)) return false;
        String text = row.text();
        return PAGE_NUMBER.matcher(text).matches()
                || PlainText.isFurniture(text)
                || parts(row).stream().allMatch(this::isRepeated);
    }

    private boolean isRepeated(Row part) {
        int found = 0;
        for (int step = -2; step <= 2; step++) {
            found += pages.getOrDefault(spot(part, step), Set.of()).size();
        }
        return found >= fewest;
    }

    private static boolean isAtEdge(Sheet sheet, Row row) {
        double height = row.baseline() / sheet.height();
        return (height < EDGE || height > 1 - EDGE) && row.length() <= LONGEST;
    }

    private static Spot spot(Row part, int step) {
        return new Spot(NUMBERS.matcher(part.text()).replaceAll("#"), Math.round(part.baseline() / STEP) + step);
    }

    // "Tweede Kamer    Post    TK 15    15-9-1": four parts, of which one may differ from page to page
    private static List<Row> parts(Row row) {
        var parts = new ArrayList<Row>();
        int start = 0;
        for (int i = 1; i <= row.words().size(); i++) {
            boolean isEnd = i == row.words().size()
                    || row.words().get(i).left() - row.words().get(i - 1).right() > APART * row.size();
            if (!isEnd) continue;
            parts.add(Row.of(row.words().subList(start, i)));
            start = i;
        }
        return parts;
    }
}
