package griffie.intake.text;

import griffie.paper.Span;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Letters that were written in UTF-8 and read as Windows-1252: `Ã«` for `ë`.
final class Mojibake {
    // The first byte of two or three, then what Windows-1252 makes of the bytes 80 to BF.
    private static final String FOLLOWER = "[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
    private static final Pattern DAMAGED = Pattern.compile("[ÃÂÄÅ]" + FOLLOWER + "|â" + FOLLOWER + "{2}");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Mojibake() {}

    static boolean is(String chars) {
        return DAMAGED.matcher(chars).matches() && !decoded(chars).isEmpty();
    }

    /// Every damaged letter with the right one.
    static Map<Span, String> in(String chars) {
        var found = new TreeMap<Span, String>();
        var damaged = DAMAGED.matcher(chars);
        while (damaged.find()) {
            String right = decoded(damaged.group());
            if (!right.isEmpty()) found.put(new Span(damaged.start(), damaged.end()), right);
        }
        return found;
    }

    private static String decoded(String damaged) {
        try {
            var bytes = WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(damaged));
            String right = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return Character.isISOControl(right.charAt(0)) ? "" : right;
        } catch (CharacterCodingException notDamaged) {
            return "";
        }
    }
}
