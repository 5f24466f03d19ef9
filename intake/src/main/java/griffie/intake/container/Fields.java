package griffie.intake.container;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The fields at the head of a message or of one of its parts, and where its content starts.
record Fields(Map<String, String> values, int contentStart) {
    private static final int MOST = 1_000;
    private static final Pattern FIELD = Pattern.compile("([!-9;-~]{1,76}):[ \\t]?(.*)");

    static Fields of(byte[] bytes, int from) {
        var values = new HashMap<String, String>();
        String last = "";
        int at = from;
        while (at < bytes.length && values.size() < MOST) {
            int end = lineEnd(bytes, at);
            // Fields in eight bits are against the rules; modern programs mean UTF-8.
            String line = new String(bytes, at, end - at, StandardCharsets.UTF_8).stripTrailing();
            at = Math.min(bytes.length, end + 1);
            if (line.isEmpty()) break;
            var field = FIELD.matcher(line);
            if (Character.isWhitespace(line.charAt(0)) && !last.isEmpty()) {
                values.computeIfPresent(
                        last, (name, value) -> value.length() > 50_000 ? value : value + " " + line.strip());
            } else if (field.matches()) {
                last = field.group(1).toLowerCase(Locale.ROOT);
                values.putIfAbsent(last, field.group(2).strip());
            } else {
                break;
            }
        }
        return new Fields(values, at);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    /// A value after the main one: `charset` in `text/plain; charset="utf-8"`.
    String parameter(String field, String name) {
        var parameter = Pattern.compile(
                        "(?i)[;\\s]" + Pattern.quote(name) + "\\*?(?:0\\*?)?\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))")
                .matcher(value(field));
        if (!parameter.find()) return "";
        String quoted = parameter.group(1);
        return quoted == null ? parameter.group(2) : quoted;
    }

    private static int lineEnd(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') end++;
        return end;
    }
}
