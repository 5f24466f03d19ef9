package griffie.registry.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How values of one type stand in JSON.
interface Form {
    void write(Object value, JsonGenerator json) throws IOException;

    /// Reads the value at the current token, and leaves the parser on its last one.
    Object read(JsonParser json) throws IOException;

    /// What is not written, and what a missing value is read as; null where a value must be there.
    default @Nullable Object missing() {
        return null;
    }

    /// A value that is one string.
    record Written<T>(Function<T, String> write, Function<String, T> read) implements Form {
        @Override
        @SuppressWarnings("unchecked")
        public void write(Object value, JsonGenerator json) throws IOException {
            json.writeString(write.apply((T) value));
        }

        @Override
        public Object read(JsonParser json) throws IOException {
            return read.apply(json.getText());
        }
    }

    /// A string, empty where it is missing.
    record Words() implements Form {
        @Override
        public void write(Object value, JsonGenerator json) throws IOException {
            json.writeString((String) value);
        }

        @Override
        public Object read(JsonParser json) throws IOException {
            return json.getText();
        }

        @Override
        public Object missing() {
            return "";
        }
    }

    /// A whole number, 0 where it is missing.
    record Whole() implements Form {
        @Override
        public void write(Object value, JsonGenerator json) throws IOException {
            json.writeNumber((int) value);
        }

        @Override
        public Object read(JsonParser json) throws IOException {
            return json.getIntValue();
        }

        @Override
        public Object missing() {
            return 0;
        }
    }

    record Fraction() implements Form {
        @Override
        public void write(Object value, JsonGenerator json) throws IOException {
            json.writeNumber((double) value);
        }

        @Override
        public Object read(JsonParser json) throws IOException {
            return json.getDoubleValue();
        }
    }

    record Truth() implements Form {
        @Override
        public void write(Object value, JsonGenerator json) throws IOException {
            json.writeBoolean((boolean) value);
        }

        @Override
        public Object read(JsonParser json) throws IOException {
            return json.getBooleanValue();
        }

        @Override
        public Object missing() {
            return false;
        }
    }

    /// Several values, in order; `gather` makes the collection of them.
    record Several(Form one, Function<List<Object>, Collection<Object>> gather) implements Form {
        @Override
        public void write(Object value, JsonGenerator json) throws IOException {
            json.writeStartArray();
            for (var each : (Collection<?>) value) one.write(each, json);
            json.writeEndArray();
        }

        @Override
        public Object read(JsonParser json) throws IOException {
            var all = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) all.add(one.read(json));
            return gather.apply(all);
        }

        @Override
        public Object missing() {
            return gather.apply(List.of());
        }
    }
}
