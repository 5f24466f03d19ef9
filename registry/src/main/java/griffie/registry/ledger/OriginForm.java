package griffie.registry.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import griffie.paper.Origin;
import griffie.paper.Span;
import java.io.IOException;

/// An origin as a row of numbers, three for each run: its length in clean text, and where in the source it begins and
/// ends. A run that was copied letter by letter has its length negative.
record OriginForm() implements Form {
    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (var run : ((Origin) value).runs()) {
            json.writeNumber(run.isCopy() ? -run.length() : run.length());
            json.writeNumber(run.source().start());
            json.writeNumber(run.source().end());
        }
        json.writeEndArray();
    }

    @Override
    public Object read(JsonParser json) throws IOException {
        var origin = Origin.builder();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            int length = json.getIntValue();
            var source = new Span(json.nextIntValue(-1), json.nextIntValue(-1));
            if (length < 0) origin.copy(source.start(), -length);
            else origin.rewrite(length, source);
        }
        return origin.build();
    }

    @Override
    public Object missing() {
        return Origin.identity(0);
    }
}
