package griffie.intake.office;

import griffie.intake.markup.Markup;
import griffie.intake.refusal.Refused;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the styles of a Word document say that matters for its text: headings, hidden text, numbering.
final class WordStyles {
    private static final int DEEPEST = 20;

    private final Map<String, Style> styles = new HashMap<>();

    /// One style; what it does not say is empty, and then the style that it is based on says it.
    private static final class Style {
        private String basedOn = "";
        private String numbering = "";
        private String level = "";
        private String outline = "";
        private boolean isHidden;
    }

    static WordStyles of(String xml) throws Refused {
        var styles = new WordStyles();
        if (xml.isEmpty()) return styles;
        var markup = Markup.of(xml);
        var current = new Style();
        for (var piece = markup.next(); piece != Markup.Piece.END_OF_MARKUP; piece = markup.next()) {
            if (piece != Markup.Piece.START) continue;
            String value = markup.attribute("val").orElse("");
            switch (markup.name()) {
                case "style" -> {
                    current = new Style();
                    styles.styles.put(markup.attribute("styleId").orElse(""), current);
                }
                case "basedOn" -> current.basedOn = value;
                case "numId" -> current.numbering = value;
                case "ilvl" -> current.level = value;
                case "outlineLvl" -> current.outline = value;
                case "vanish" -> current.isHidden = WordProperties.isOn(value);
                case "docDefaults", "latentStyles", "tblStylePr" -> markup.skip();
                default -> {}
            }
        }
        return styles;
    }

    boolean isHeading(String id) {
        return said(id, What.OUTLINE).filter(level -> !level.equals("9")).isPresent();
    }

    boolean isHidden(String id) {
        var style = styles.get(id);
        return style != null && style.isHidden;
    }

    /// The numbering of a paragraph with this style, or nothing.
    String numbering(String id) {
        return said(id, What.NUMBERING).orElse("");
    }

    String level(String id) {
        return said(id, What.LEVEL).orElse("0");
    }

    /// What is asked of a style.
    private enum What {
        OUTLINE,
        NUMBERING,
        LEVEL
    }

    private Optional<String> said(String id, What what) {
        Set<String> seen = new HashSet<>();
        for (var style = styles.get(id); style != null && seen.size() < DEEPEST; style = styles.get(style.basedOn)) {
            String value = switch (what) {
                case OUTLINE -> style.outline;
                case NUMBERING -> style.numbering;
                case LEVEL -> style.level;
            };
            if (!value.isEmpty()) return Optional.of(value);
            if (!seen.add(style.basedOn)) break;
        }
        return Optional.empty();
    }
}
