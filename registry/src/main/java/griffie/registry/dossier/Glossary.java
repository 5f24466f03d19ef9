package griffie.registry.dossier;

import griffie.registry.catalogue.PersonName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Words of two languages under the keys of what they stand for, from a table beside the views: `key: word stem* …`.
final class Glossary {
    private static final int SHORTEST_STEM = 2;

    private final Map<String, Set<String>> keys = new HashMap<>();

    private Glossary() {}

    static Glossary of(String table) {
        var glossary = new Glossary();
        try (var in = Objects.requireNonNull(Glossary.class.getResourceAsStream(table), table);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) glossary.add(line.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return glossary;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        if (line.startsWith("#") || colon < 0) return;
        String key = line.substring(0, colon);
        for (var word : line.substring(colon + 1).strip().split("\\s+", -1)) {
            keys.computeIfAbsent(PersonName.folded(word), any -> new HashSet<>())
                    .add(key);
        }
    }

    /// The keys of a folded word; a whole word goes before a stem, a longer stem before a shorter one.
    Set<String> keys(String word) {
        var whole = keys.get(word);
        for (int length = word.length(); whole == null && length >= SHORTEST_STEM; length--) {
            whole = keys.get(word.substring(0, length) + "*");
        }
        return whole == null ? Set.of() : whole;
    }

    boolean has(String key, String word) {
        return keys(word).contains(key);
    }
}
