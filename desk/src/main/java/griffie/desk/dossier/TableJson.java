package griffie.desk.dossier;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import griffie.desk.reading.CodePoints;
import griffie.desk.words.Words;
import griffie.paper.Span;
import griffie.registry.dossier.Cell;
import griffie.registry.dossier.Dossier;
import griffie.registry.dossier.Line;
import griffie.registry.dossier.Passage;
import griffie.registry.dossier.Table;
import griffie.registry.ledger.Decision;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One view as one JSON object. Spans count Unicode code points, as everywhere in JSON.
public final class TableJson {
    private static final JsonFactory JSON = new JsonFactory();

    private final Dossier dossier;
    private final Words words;
    private final JsonGenerator json;
    private final Map<String, CodePoints> codePoints = new HashMap<>();

    private TableJson(Dossier dossier, Words words, JsonGenerator json) {
        this.dossier = dossier;
        this.words = words;
        this.json = json;
    }

    public static String of(Table table, Dossier dossier, Words words) {
        var written = new StringWriter();
        try (var json = JSON.createGenerator(written)) {
            new TableJson(dossier, words, json).write(table);
        } catch (IOException e) {
            throw new UncheckedIOException("a string writer does not fail", e);
        }
        return written.toString();
    }

    private void write(Table table) throws IOException {
        json.writeStartObject();
        json.writeStringField("view", table.view().toString());
        strings("columns", table.columns());
        json.writeArrayFieldStart("lines");
        for (var line : table.lines()) write(table, line);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Table table, Line line) throws IOException {
        json.writeStartObject();
        json.writeStringField("handle", line.handle().toString());
        for (int i = 0; i < line.cells().size(); i++) {
            json.writeFieldName(table.columns().get(i));
            write(line.cells().get(i));
        }
        if (line.passage().isPresent()) {
            json.writeFieldName("passage");
            write(line.passage().get());
        }
        if (line.decision().isPresent()) write(line.decision().get());
        json.writeEndObject();
    }

    private void write(Cell cell) throws IOException {
        switch (cell) {
            case Cell.Words(var said) -> json.writeString(said);
            case Cell.Term(var key) -> json.writeString(key);
            case Cell.Names(var names) -> strings(names);
            case Cell.Day(var edtf) -> json.writeString(edtf);
            case Cell.Amount(var amount) -> json.writeNumber(amount);
            case Cell.Cited(var id, var title) -> {
                json.writeStartObject();
                json.writeStringField("id", id.toString());
                json.writeStringField("title", title);
                json.writeEndObject();
            }
            case Cell.Files(var files) -> strings(files);
            case Cell.Passages(var passages) -> {
                json.writeStartArray();
                for (var passage : passages) write(passage);
                json.writeEndArray();
            }
            case Cell.Reasons(var reasons) -> json.writeString(words.reasons(reasons));
        }
    }

    private void write(Passage passage) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", passage.file());
        var span = counted(passage);
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("quote", passage.quote());
        json.writeEndObject();
    }

    private Span counted(Passage passage) {
        var paper = dossier.paper(passage.file());
        if (paper.isEmpty()) return passage.span();
        return codePoints
                .computeIfAbsent(
                        passage.file(),
                        any -> new CodePoints(paper.get().paper().text().chars()))
                .of(passage.span());
    }

    private void write(Decision decision) throws IOException {
        json.writeObjectFieldStart("decision");
        json.writeStringField("verb", decision.verb().toString());
        json.writeStringField("value", decision.value());
        json.writeStringField("reason", decision.reason());
        json.writeEndObject();
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeFieldName(name);
        strings(values);
    }

    private void strings(List<String> values) throws IOException {
        json.writeStartArray();
        for (var value : values) json.writeString(value);
        json.writeEndArray();
    }
}
