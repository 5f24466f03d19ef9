package griffie.desk.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import griffie.desk.reading.CodePoints;
import griffie.paper.Span;
import griffie.registry.search.Facet;
import griffie.registry.search.Found;
import griffie.registry.search.Hit;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// What was found, as one JSON object. Spans count Unicode code points, as everywhere in JSON.
final class FoundJson {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private FoundJson(JsonGenerator json) {
        this.json = json;
    }

    static String of(String query, Found found) {
        var written = new StringWriter();
        try (var json = JSON.createGenerator(written)) {
            new FoundJson(json).write(query, found);
        } catch (IOException e) {
            throw new UncheckedIOException("a string writer does not fail", e);
        }
        return written.toString();
    }

    private void write(String query, Found found) throws IOException {
        json.writeStartObject();
        json.writeStringField("query", query);
        json.writeNumberField("total", found.total());
        json.writeNumberField("looser", found.looser());
        if (found.didYouMean().isPresent())
            json.writeStringField("didYouMean", found.didYouMean().get());
        json.writeArrayFieldStart("misread");
        var inQuery = new CodePoints(query);
        for (var each : found.misread()) {
            json.writeStartObject();
            write("at", inQuery.of(each.at()));
            json.writeStringField("reason", FoundText.name(each.reason()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("hits");
        for (var hit : found.hits()) write(hit);
        json.writeEndArray();
        writeCounts(found);
        json.writeEndObject();
    }

    private void write(Hit hit) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", hit.key());
        if (!hit.id().isEmpty()) json.writeStringField("id", hit.id());
        if (!hit.date().isEmpty()) json.writeStringField("date", hit.date());
        json.writeStringField("title", hit.title());
        json.writeNumberField("score", Math.round(hit.score() * 1000) / 1000.0);
        json.writeArrayFieldStart("passages");
        for (var passage : hit.passages()) write(passage);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Hit.Passage passage) throws IOException {
        var inPassage = new CodePoints(passage.text());
        int from = passage.at().start();
        int before = from - passage.pairs();
        json.writeStartObject();
        write("span", inPassage.of(passage.at().shifted(-from)).shifted(before));
        json.writeStringField("text", passage.text());
        json.writeArrayFieldStart("marked");
        for (var mark : passage.marked()) span(inPassage.of(mark.shifted(-from)).shifted(before));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeCounts(Found found) throws IOException {
        json.writeObjectFieldStart("counts");
        for (var facet : Facet.values()) {
            var counts = found.counts().get(facet);
            if (counts == null) continue;
            json.writeArrayFieldStart(facet.toString());
            for (var count : counts) {
                json.writeStartObject();
                json.writeStringField("value", count.value());
                json.writeNumberField("papers", count.papers());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void write(String field, Span span) throws IOException {
        json.writeFieldName(field);
        span(span);
    }

    private void span(Span span) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeEndObject();
    }
}
