package griffie.intake.markup;

/// The attributes of one start tag, one after another.
final class Attributes {
    private final String chars;
    private final int limit;
    private int at;
    private int nameStart;
    private int nameEnd;
    private int valueStart;
    private int valueEnd;

    Attributes(String chars, int from, int limit) {
        this.chars = chars;
        this.at = from;
        this.limit = limit;
    }

    boolean next() {
        while (at < limit && !Markup.isNameChar(chars.charAt(at))) at++;
        nameStart = at;
        while (at < limit && Markup.isNameChar(chars.charAt(at))) at++;
        nameEnd = at;
        while (at < limit && chars.charAt(at) != '"' && chars.charAt(at) != '\'') at++;
        if (at >= limit) return false;
        valueStart = at + 1;
        valueEnd = chars.indexOf(chars.charAt(at), valueStart);
        at = valueEnd + 1;
        return valueEnd >= 0 && valueEnd < limit;
    }

    boolean isNamed(String wanted) {
        int from = nameEnd - wanted.length();
        boolean isWhole = from == nameStart || (from > nameStart && chars.charAt(from - 1) == ':');
        return isWhole && chars.startsWith(wanted, from);
    }

    String value() {
        String raw = chars.substring(valueStart, valueEnd);
        return raw.indexOf('&') < 0 ? raw : unescaped(raw);
    }

    private static String unescaped(String raw) {
        var value = new StringBuilder();
        int at = 0;
        for (int amp = raw.indexOf('&'); amp >= 0; amp = raw.indexOf('&', amp + 1)) {
            int semicolon = raw.indexOf(';', amp, Math.min(raw.length(), amp + 12));
            String decoded = semicolon < 0 ? "" : Entities.decoded(raw.substring(amp + 1, semicolon));
            if (decoded.isEmpty()) continue;
            value.append(raw, at, amp).append(decoded);
            at = semicolon + 1;
        }
        return value.append(raw, at, raw.length()).toString();
    }
}
