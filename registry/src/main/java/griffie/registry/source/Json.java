package griffie.registry.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A value of a JSON page. What is not there, or is of another kind than asked for, is empty: the model of the source
/// changes without notice.
record Json(String text, Map<String, Json> fields, List<Json> items) {
    private static final Json NOTHING = new Json("", Map.of(), List.of());
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(60)
                    .maxStringLength(4 << 20)
                    .build())
            .build();

    /// Reads a whole page; one that was cut short throws.
    static Json read(byte[] page) throws IOException {
        try (var parser = FACTORY.createParser(page)) {
            parser.nextToken();
            var value = value(parser);
            if (parser.nextToken() != null) throw new IOException("more than one JSON value");
            return value;
        }
    }

    /// A field; of a field that holds a list, see [#list].
    Json at(String name) {
        return fields.getOrDefault(name, NOTHING);
    }

    String text(String name) {
        return at(name).text.strip();
    }

    /// The objects in a field that holds a list of them, or one alone.
    Stream<Json> list(String name) {
        var value = at(name);
        return value.fields.isEmpty() ? value.items.stream() : Stream.of(value);
    }

    private static Json value(JsonParser parser) throws IOException {
        var token = parser.currentToken();
        if (token == null) throw new IOException("the page is empty or was cut short");
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                new Json(parser.getText(), Map.of(), List.of());
            case VALUE_NULL -> NOTHING;
            default ->
                throw new IOException("not JSON at " + parser.currentLocation().offsetDescription());
        };
    }

    private static Json object(JsonParser parser) throws IOException {
        var fields = new LinkedHashMap<String, Json>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return new Json("", fields, List.of());
    }

    private static Json array(JsonParser parser) throws IOException {
        var items = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) items.add(value(parser));
        return new Json("", Map.of(), items);
    }
}
