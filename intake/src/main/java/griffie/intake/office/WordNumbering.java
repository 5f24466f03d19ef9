package griffie.intake.office;

import griffie.intake.markup.Markup;
import griffie.intake.refusal.Refused;
import java.util.HashMap;
import java.util.Map;

/// The numbers and bullets that Word puts before the paragraphs of its lists; they stand nowhere in the text itself.
final class WordNumbering {
    private static final int LEVELS = 9;

    private final Map<String, Level[]> lists = new HashMap<>();
    private final Map<String, String> listOf = new HashMap<>();
    private final Map<String, Integer> startsOver = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    /// One level of a list.
    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
    }

    static WordNumbering of(String xml) throws Refused {
        var numbering = new WordNumbering();
        if (!xml.isEmpty()) numbering.read(Markup.of(xml));
        return numbering;
    }

    private void read(Markup markup) throws Refused {
        var levels = new Level[LEVELS];
        var level = new Level();
        String number = "";
        String place = "";
        for (var piece = markup.next(); piece != Markup.Piece.END_OF_MARKUP; piece = markup.next()) {
            if (piece != Markup.Piece.START) continue;
            String value = markup.attribute("val").orElse("");
            switch (markup.name()) {
                case "abstractNum" -> {
                    levels = new Level[LEVELS];
                    lists.put(markup.attribute("abstractNumId").orElse(""), levels);
                }
                case "num" -> number = markup.attribute("numId").orElse("");
                case "abstractNumId" -> listOf.put(number, value);
                case "lvlOverride" ->
                    place = number + " " + markup.attribute("ilvl").orElse("0");
                case "startOverride" -> startsOver.put(place, WordProperties.number(value, 1));
                case "lvl" -> {
                    level = new Level();
                    int at = WordProperties.number(markup.attribute("ilvl").orElse("0"), 0);
                    if (at >= 0 && at < LEVELS && number.isEmpty()) levels[at] = level;
                }
                case "start" -> level.start = WordProperties.number(value, 1);
                case "numFmt" -> level.format = value;
                case "lvlText" -> level.text = value;
                default -> {}
            }
        }
    }

    /// What stands before the next paragraph of a list, or nothing. It counts: each paragraph is asked for once.
    String next(String number, int at) {
        var levels = lists.get(listOf.getOrDefault(number, ""));
        if (levels == null || at < 0 || at >= LEVELS || levels[at] == null) return "";
        var counter = counters.computeIfAbsent(listOf.getOrDefault(number, ""), any -> new int[LEVELS]);
        var again = startsOver.remove(number + " " + at);
        if (again != null) counter[at] = again;
        else counter[at] = counter[at] == 0 ? levels[at].start : counter[at] + 1;
        for (int deeper = at + 1; deeper < LEVELS; deeper++) counter[deeper] = 0;
        return label(levels, counter, at);
    }

    private static String label(Level[] levels, int[] counter, int at) {
        if (levels[at].format.equals("bullet")) return "•";
        if (levels[at].format.equals("none")) return "";
        var label = new StringBuilder();
        String text = levels[at].text;
        for (int i = 0; i < text.length(); i++) {
            int of = i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
            boolean isCounter = text.charAt(i) == '%' && of >= 0 && of < LEVELS && levels[of] != null;
            if (isCounter) label.append(Numerals.written(Math.max(counter[of], 1), levels[of].format));
            else label.append(text.charAt(i));
            if (isCounter) i++;
        }
        return label.toString();
    }
}
