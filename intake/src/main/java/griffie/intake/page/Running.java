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
            (?: pagina | page | blad | p\\. | blz\\.? ) \\h* \\d{1,4} (?: \\h* (?: van | of | uit | / ) \\h* \\d{1,4} )?   # Pagina 2 van 5
            | \\d{1,4} \\h* (?: van | of | uit | / ) \\h* \\d{1,4}   # 2/5
            | [-–—|] \\h* \\d{1,4} \\h* [-–—|]                    # - 2 -
            """);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final Map<Spot, Set<Integer>> pages = new HashMap<>();
    private final Map<Numbering, Set<Integer>> numbered = new HashMap<>();
    private final Set<String> furniture = new LinkedHashSet<>();
    private final int fewest;
    private final boolean isSingle;

    /// Some words at a height, their numbers left out.
    private record Spot(String words, long height) {}

    /// Numbers alone at a height that grow with the pages: by how much they are ahead.
    private record Numbering(long height, int ahead) {}

    private Running(int pageCount) {
        this.isSingle = pageCount == 1;
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
                if (isNumber(part)) {
                    numbered.computeIfAbsent(numbering(sheet, part, 0), any -> new HashSet<>())
                            .add(sheet.page());
                }
                pages.computeIfAbsent(spot(part, 0), any -> new HashSet<>()).add(sheet.page());
            }
        }
    }

    private List<Row> text(Sheet sheet, List<Row> rows) {
        int from = 0;
        while (from < rows.size() && isRunning(sheet, rows, from)) from++;
        int to = rows.size();
        while (to > from && isRunning(sheet, rows, to - 1)) to--;
        for (var row : rows.subList(0, from)) furniture.add(row.text());
        for (var row : rows.subList(to, rows.size())) furniture.add(row.text());
        return rows.subList(from, to);
    }

    private boolean isRunning(Sheet sheet, List<Row> rows, int index) {
        var row = rows.get(index);
        if (!isAtEdge(sheet, row)) return false;
        String above = index == 0 ? "" : parts(rows.get(index - 1)).getFirst().text();
        return (!isNumber(row) && isFurniture(row.text(), above))
                || parts(row).stream().allMatch(part -> isRunning(sheet, part, above));
    }

    private boolean isRunning(Sheet sheet, Row part, String above) {
        return isNumber(part) ? isPageNumber(sheet, part) : isFurniture(part.text(), above) || isRepeated(part);
    }

    private static boolean isFurniture(String text, String above) {
        return PAGE_NUMBER.matcher(text).matches() || PlainText.isFurniture(text) || PlainText.isCode(text, above);
    }

    private static boolean isNumber(Row row) {
        return row.words().size() == 1
                && NUMBER.matcher(row.words().getFirst().text()).matches();
    }

    // A number alone may be that of an item: "12" at the top of page 3, when the one on page 4 is 17.
    private boolean isPageNumber(Sheet sheet, Row row) {
        if (number(row) == sheet.page()) return true;
        int found = 0;
        for (int step = -2; step <= 2; step++) {
            found +=
                    numbered.getOrDefault(numbering(sheet, row, step), Set.of()).size();
        }
        boolean isAtFoot = row.baseline() > sheet.height() * (1 - EDGE);
        return found > 1 || (isSingle && isAtFoot);
    }

    private static Numbering numbering(Sheet sheet, Row row, int step) {
        return new Numbering(Math.round(row.baseline() / STEP) + step, number(row) - sheet.page());
    }

    private static int number(Row row) {
        return Integer.parseInt(row.words().getFirst().text());
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
