package griffie.intake.publication;

import griffie.intake.composition.Composition;
import griffie.intake.composition.Role;
import griffie.paper.Block;
import griffie.paper.Span;
import java.util.Locale;
import java.util.regex.Pattern;

/// What each paragraph of a motion is, told by its first words; what follows its closing words signs it.
final class MotionRole implements Role {
    private static final Pattern CONSIDERATION = Pattern.compile(
            "(?:gehoord|constaterende|overwegende|gelezen|gezien|gelet|van mening|van oordeel|gehoord hebbende)\\b.*",
            Pattern.DOTALL);
    private static final Pattern OPERATIVE = Pattern.compile(
            "(?:verzoekt|verzoeken|spreekt|roept|draagt|dringt|nodigt|stelt|keurt|besluit|zegt)\\b.*", Pattern.DOTALL);
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
        String small = start.toLowerCase(Locale.ROOT);
        if (CONSIDERATION.matcher(small).matches()) return new Block.Consideration(span);
        if (OPERATIVE.matcher(small).matches()) return new Block.Operative(span, "");
        return new Block.Paragraph(span);
    }
}
