package griffie.desk.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import griffie.desk.reading.CodePoints;
import griffie.desk.words.Words;
import griffie.paper.Act;
import griffie.paper.ActorMention;
import griffie.paper.Answer;
import griffie.paper.Citation;
import griffie.paper.DateMention;
import griffie.paper.Dossier;
import griffie.paper.Finding;
import griffie.paper.FindingValues;
import griffie.paper.ImpossibleDate;
import griffie.paper.NoteMark;
import griffie.paper.Paper;
import griffie.paper.PaperKind;
import griffie.paper.Place;
import griffie.paper.Quantity;
import griffie.paper.Reference;
import griffie.paper.Remark;
import griffie.paper.Repair;
import griffie.paper.Said;
import griffie.paper.Session;
import griffie.paper.Span;
import griffie.registry.verification.Candidate;
import griffie.registry.verification.Checked;
import griffie.registry.verification.Reading;
import griffie.registry.verification.Reason;
import griffie.registry.verification.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One reading as one JSON object on one line.
public final class ReadingJson {
    private static final JsonFactory JSON = new JsonFactory();

    private final Words words;
    private final Reading reading;
    private final Paper paper;
    private final CodePoints clean;
    private final CodePoints source;
    private final JsonGenerator json;
    private final StringWriter written = new StringWriter();

    private ReadingJson(Reading reading, Words words) throws IOException {
        this.words = words;
        this.reading = reading;
        this.paper = reading.paper();
        this.clean = new CodePoints(paper.text().chars());
        this.source = new CodePoints(paper.source().decoded());
        this.json = JSON.createGenerator(written);
    }

    /// The reading with those of its findings that are wanted.
    public static String of(Reading reading, Words words, Predicate<Finding> wanted) {
        try {
            return new ReadingJson(reading, words).whole(wanted);
        } catch (IOException e) {
            throw new UncheckedIOException("a string writer does not fail", e);
        }
    }

    private String whole(Predicate<Finding> wanted) throws IOException {
        json.writeStartObject();
        writePaper();
        json.writeArrayFieldStart("remarks");
        for (var remark : paper.remarks()) writeRemark(remark);
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        var checks = reading.checks();
        for (var finding : reading.findings()) {
            if (wanted.test(finding)) writeFinding(finding, checks.get(finding));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        return written.toString();
    }

    private void writePaper() throws IOException {
        json.writeObjectFieldStart("paper");
        json.writeStringField("file", paper.source().file().toString());
        json.writeStringField("sha256", paper.source().sha256());
        json.writeStringField("kind", paper.kind().orElse(PaperKind.PAPER).toString());
        json.writeStringField("id", paper.id().map(Reference::toString).orElse(null));
        json.writeStringField("date", paper.date().map(Object::toString).orElse(null));
        json.writeStringField("language", paper.language().getLanguage());
        json.writeStringField("title", paper.title().orElse(null));
        writeFiling();
        writeNames("authors", paper.about(Said.Author.class).map(Said.Author::name));
        writeNames("addressees", paper.about(Said.Addressee.class).map(Said.Addressee::name));
        writeNames("answers", answered().map(Reference::toString));
        json.writeEndObject();
    }

    private void writeFiling() throws IOException {
        var dossier = paper.id().flatMap(Reference::inDossier);
        json.writeStringField("dossier", dossier.map(Dossier::toString).orElse(null));
        var number = Stream.concat(paper.id().stream(), answered())
                .map(Reference::serial)
                .filter(serial -> !serial.isEmpty())
                .findFirst();
        json.writeStringField("number", number.orElse(null));
        json.writeStringField("session", paper.session().map(Session::written).orElse(null));
    }

    private Stream<Reference> answered() {
        return paper.about(Said.Answering.class).map(Said.Answering::questions);
    }

    private void writeNames(String field, Stream<String> names) throws IOException {
        json.writeArrayFieldStart(field);
        for (var name : names.toList()) json.writeString(name);
        json.writeEndArray();
    }

    private void writeRemark(Remark remark) throws IOException {
        json.writeStartObject();
        writeSpan("at", clean.of(remark.at()));
        json.writeStringField("code", remark.doubt().code());
        json.writeStringField("message", words.doubt(remark.doubt()));
        json.writeEndObject();
    }

    private void writeFinding(Finding finding, @Nullable Checked checked) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", FindingValues.kind(finding));
        writeCleanSpan(finding.span());
        if (!paper.source().decoded().isEmpty()) {
            writeSpan("source", source.of(paper.text().origin().source(finding.span())));
        }
        json.writeStringField("text", paper.text().of(finding.span()));
        json.writeObjectFieldStart("value");
        writeValue(finding, checked);
        json.writeEndObject();
        if (checked != null) writeVerdict(checked.verdict());
        json.writeEndObject();
    }

    private void writeValue(Finding finding, @Nullable Checked checked) throws IOException {
        switch (finding) {
            case Citation citation -> writeCitation(citation, checked);
            case NoteMark mark -> {
                json.writeNumberField("number", mark.number());
                json.writeStringField("role", mark.role().toString());
            }
            case Repair repair -> {
                json.writeStringField("from", repair.from());
                json.writeStringField("to", repair.to());
            }
            case DateMention date -> writeValues(date);
            case ImpossibleDate date -> json.writeBooleanField("impossible", true);
            case Quantity quantity -> writeQuantity(quantity);
            case ActorMention mention -> writeValues(mention);
            case Act act -> writeAct(act);
            case Answer answer -> writeSpan("asked", clean.of(answer.asked()));
        }
    }

    private void writeValues(Finding finding) throws IOException {
        for (var value : FindingValues.of(finding).entrySet()) json.writeStringField(value.getKey(), value.getValue());
    }

    private void writeQuantity(Quantity quantity) throws IOException {
        json.writeNumberField("amount", quantity.amount());
        if (quantity.isRange()) json.writeNumberField("max", quantity.max());
        json.writeStringField("unit", quantity.unit());
        json.writeStringField("what", quantity.what());
        json.writeStringField("approximation", quantity.approximation().toString());
    }

    private void writeAct(Act act) throws IOException {
        writeParties("by", act.by());
        writeParties("to", act.to());
        if (!act.about().isEmpty()) {
            json.writeObjectFieldStart("about");
            writeSpan("span", clean.of(act.about()));
            json.writeStringField("text", paper.text().of(act.about()));
            json.writeEndObject();
        }
        if (act.kind().isAssessment())
            json.writeStringField("status", act.kind().toString());
        writeStrings(
                "manner",
                act.manner().stream().sorted().map(Act.Manner::toString).toList());
        writeStrings(
                "deadlines",
                act.due().stream().map(due -> due.date().toString()).toList());
    }

    private void writeParties(String name, List<Act.Party> parties) throws IOException {
        writeStrings(name, parties.stream().map(Act.Party::name).toList());
    }

    private void writeStrings(String name, List<String> values) throws IOException {
        if (values.isEmpty()) return;
        json.writeArrayFieldStart(name);
        for (var value : values) json.writeString(value);
        json.writeEndArray();
    }

    private void writeCitation(Citation citation, @Nullable Checked checked) throws IOException {
        json.writeStringField("scheme", citation.reference().scheme());
        json.writeStringField("id", (checked == null ? citation.reference() : checked.fullReference()).toString());
        if (checked != null && !checked.label().isEmpty()) json.writeStringField("label", checked.label());
        var note = paper.text().noteAt(citation.span().start());
        if (note.isPresent()) json.writeNumberField("note", note.get().number());
    }

    private void writeVerdict(Verdict verdict) throws IOException {
        json.writeObjectFieldStart("verdict");
        json.writeStringField("status", verdict.status().toString());
        json.writeStringField("message", words.reasons(verdict.reasons()));
        json.writeArrayFieldStart("candidates");
        for (var candidate : verdict.candidates()) writeCandidate(candidate);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeCandidate(Candidate candidate) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", candidate.id().toString());
        json.writeStringField("label", candidate.label());
        json.writeNumberField("score", Math.round(candidate.score() * 1000) / 1000.0);
        json.writeArrayFieldStart("reasons");
        for (Reason reason : candidate.reasons()) json.writeString(words.reason(reason));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeCleanSpan(Span span) throws IOException {
        var counted = clean.of(span);
        json.writeObjectFieldStart("span");
        json.writeNumberField("start", counted.start());
        json.writeNumberField("end", counted.end());
        var places = paper.text().anchors().places(span);
        if (!places.isEmpty()) {
            json.writeNumberField("page", places.getFirst().page());
            json.writeArrayFieldStart("boxes");
            for (var place : places) writeBox(place);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void writeBox(Place place) throws IOException {
        json.writeStartObject();
        json.writeNumberField("page", place.page());
        json.writeNumberField("x", points(place.box().left()));
        json.writeNumberField("y", points(place.box().top()));
        json.writeNumberField("width", points(place.box().width()));
        json.writeNumberField("height", points(place.box().height()));
        json.writeEndObject();
    }

    private static double points(double exact) {
        return Math.round(exact * 10) / 10.0;
    }

    private void writeSpan(String name, Span span) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeEndObject();
    }
}
