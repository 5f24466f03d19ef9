package griffie.intake.office;

import griffie.intake.markup.Markup;
import griffie.intake.markup.Markup.Piece;
import griffie.intake.refusal.Refused;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What the styles of an OpenDocument text say that matters for its text: hidden and raised text, numbers of lists.
final class OpenDocumentStyles {
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> raised = new HashSet<>();
    private final Map<String, Level> levels = new HashMap<>();

    /// One level of a list.
    private record Level(String format, String prefix, String suffix, int start) {}

    void read(String xml) throws Refused {
        if (xml.isEmpty()) return;
        var markup = Markup.of(xml);
        String style = "";
        String list = "";
        for (var piece = markup.next(); piece != Piece.END_OF_MARKUP; piece = markup.next()) {
            if (piece != Piece.START) continue;
            switch (markup.name()) {
                case "style" -> style = markup.attribute("name").orElse("");
                case "list-style" -> list = markup.attribute("name").orElse("");
                case "text-properties" -> properties(style, markup);
                case "list-level-style-number" -> levels.put(key(list, markup), level(markup));
                case "list-level-style-bullet" -> levels.put(key(list, markup), new Level("•", "", "", 1));
                case "body", "master-styles" -> markup.skip();
                default -> {}
            }
        }
    }

    private void properties(String style, Markup markup) throws Refused {
        if (markup.attribute("display").orElse("").equals("none")) hidden.add(style);
        String position = markup.attribute("text-position").orElse("");
        boolean isRaised = position.startsWith("super") || position.matches("[1-9]\\d*%.*");
        if (isRaised) raised.add(style);
    }

    private static String key(String list, Markup markup) throws Refused {
        return list + " " + markup.attribute("level").orElse("1");
    }

    private static Level level(Markup markup) throws Refused {
        String format = markup.attribute("num-format").orElse("");
        int start = WordProperties.number(markup.attribute("start-value").orElse("1"), 1);
        return new Level(
                format,
                markup.attribute("num-prefix").orElse(""),
                markup.attribute("num-suffix").orElse(""),
                start);
    }

    boolean isHidden(String style) {
        return hidden.contains(style);
    }

    boolean isRaised(String style) {
        return raised.contains(style);
    }

    /// What stands before the member of a list with this style, counted from 1.
    String label(String list, int depth, int count) {
        var level = levels.get(list + " " + depth);
        if (level == null || level.format.isEmpty()) return "";
        if (level.format.equals("•")) return "•";
        return level.prefix + Numerals.written(level.start + count - 1, named(level.format)) + level.suffix;
    }

    private static String named(String format) {
        return switch (format) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        };
    }
}
