package griffie.registry.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// Writes nouns as JSON and reads them back.
///
/// A record is an object with its components under their names; one of a sealed family says first, in `is`, which of
/// them it is. Empty texts and lists are left out, and what is left out is empty: so a record may get a new component
/// and older entries can still be read.
final class NounJson {
    private static final JsonFactory JSON = new JsonFactory();

    private NounJson() {}

    static <T> String write(T noun, Class<T> type) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            Forms.of(type).write(noun, json);
        } catch (IOException e) {
            throw new UncheckedIOException("a string writer does not fail", e);
        }
        return text.toString();
    }

    /// Reads what was written; the exception says what is not as it should be.
    static <T> T read(String text, Class<T> type) throws IOException {
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            return type.cast(Forms.of(type).read(json));
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
