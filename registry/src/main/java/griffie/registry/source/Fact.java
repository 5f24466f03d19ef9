package griffie.registry.source;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a source last said of one thing. The key says which (`document/…`); a thing without fields was deleted.
///
/// Written as one line: the key and `name=value`, with tabs between them.
record Fact(String key, Map<String, String> fields) {
    static Fact deleted(String key) {
        return new Fact(key, Map.of());
    }

    boolean isDeleted() {
        return fields.isEmpty();
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    static Fact parse(String line) {
        var parts = line.split("\t", -1);
        var fields = new LinkedHashMap<String, String>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            if (equals > 0) fields.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
        }
        return new Fact(parts[0], fields);
    }

    @Override
    public String toString() {
        var line = new StringBuilder(clean(key));
        fields.forEach((name, value) -> {
            if (!value.isEmpty()) line.append('\t').append(name).append('=').append(clean(value));
        });
        return line.toString();
    }

    /// Titles hold line breaks and tabs that mean nothing.
    private static String clean(String value) {
        return value.replaceAll("\\s+", " ").strip();
    }
}
