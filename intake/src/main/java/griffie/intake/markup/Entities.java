package griffie.intake.markup;

import java.util.Map;

/// What stands between `&` and `;`.
final class Entities {
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00A0"),
            Map.entry("shy", "\u00AD"),
            Map.entry("euro", "€"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("hellip", "…"),
            Map.entry("sect", "§"),
            Map.entry("eacute", "é"),
            Map.entry("egrave", "è"),
            Map.entry("euml", "ë"),
            Map.entry("iuml", "ï"),
            Map.entry("ouml", "ö"),
            Map.entry("uuml", "ü"));

    private Entities() {}

    /// The characters that a name or number stands for; empty when it stands for nothing.
    static String decoded(String name) {
        if (!name.startsWith("#")) return NAMED.getOrDefault(name, "");
        boolean isHexadecimal = name.startsWith("#x") || name.startsWith("#X");
        try {
            int code = Integer.parseInt(name, isHexadecimal ? 2 : 1, name.length(), isHexadecimal ? 16 : 10);
            return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : "\uFFFD";
        } catch (NumberFormatException notANumber) {
            return "";
        }
    }
}
