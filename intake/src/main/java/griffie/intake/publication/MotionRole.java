package griffie.intake.publication;

import griffie.intake.composition.Composition;
import griffie.intake.composition.Role;
import griffie.paper.Block;
import griffie.paper.Span;
import java.util.Locale;
import java.util.Set;

/// What each paragraph of a motion is, told by its first words; what follows its closing words signs it.
final class MotionRole implements Role {
    private static final Set<String> CONSIDERATION = Set.of(
            "gehoord", "constaterende", "overwegende", "gelezen", "gezien", "gelet", "van mening", "van oordeel");
    private static final Set<String> OPERATIVE = Set.of(
            "verzoekt",
            "verzoeken",
            "spreekt",
            "roept",
            "draagt",
            "dringt",
            "nodigt",
            "stelt",
            "keurt",
            "besluit",
            "zegt");
    private static final String CLOSING = "en gaat over tot de orde van de dag";

    private final Composition text;
    private boolean isClosed;

    MotionRole(Composition text) {
        this.text = text;
    }

    static boolean isClosing(String paragraph) {
        return paragraph.startsWith(CLOSING);
    }

    @Override
    public Block block(Span span) {
        if (isClosed) return new Block.Signature(span);
        String start = text.of(new Span(span.start(), Math.min(span.end(), span.start() + 60)));
        isClosed = isClosing(start);
        String first = firstWords(start.toLowerCase(Locale.ROOT));
        if (CONSIDERATION.contains(first)) return new Block.Consideration(span);
        if (OPERATIVE.contains(first)) return new Block.Operative(span, "");
        return new Block.Paragraph(span);
    }

    // The first word; "van mening" counts as one.
    private static String firstWords(String start) {
        int from = start.startsWith("van ") ? "van ".length() : 0;
        int end = from;
        while (end < start.length() && Character.isLetterOrDigit(start.charAt(end))) end++;
        return start.substring(0, end);
    }
}
