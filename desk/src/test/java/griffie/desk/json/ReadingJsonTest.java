package griffie.desk.json;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.desk.reading.Reader;
import griffie.desk.words.Words;
import griffie.intake.Intake;
import griffie.paper.Anchors;
import griffie.paper.Box;
import griffie.paper.Paper;
import griffie.paper.Place;
import griffie.paper.Span;
import griffie.paper.Text;
import griffie.registry.catalogue.Catalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReadingJsonTest {
    private static final Reader READER = Reader.with(Catalogue.bundled());

    @Test
    void writesACitationWithItsVerdictAndCountsCodePoints() {
        assertThat(json(Paper.of("😀 Zie de motie-Alkaya (36 418, nr. 74)."))).isEqualTo("""
                        {"paper":{"file":"text","sha256":"","kind":"paper","id":null,"date":null,"language":"nl","title":null,\
                        "dossier":null,"number":null,"session":null,"authors":[],"addressees":[],"answers":[]},\
                        "remarks":[],"findings":[{"kind":"citation","span":{"start":23,"end":37},"source":{"start":23,"end":37},\
                        "text":"36 418, nr. 74","value":{"scheme":"kamerstuk","id":"kst-36418-74"},\
                        "verdict":{"status":"outside","message":"","candidates":[]}}]}""");
    }

    @Test
    void writesTheFullIdentifierOfWhatIsKnown() {
        assertThat(json(Paper.of("Zie Veiligheidsraadresolutie 2736.")))
                .contains("\"id\":\"S/RES/2736(2024)\"", "\"status\":\"confirmed\"", "\"label\":");
    }

    @Test
    void leadsARepairToTheDamagedWord() throws IOException {
        var bytes = "Het conflict met Armenié, zegt men.".getBytes(StandardCharsets.UTF_8);
        assertThat(json(Intake.read(Path.of("brief.txt"), bytes)))
                .contains(
                        "\"kind\":\"repair\"",
                        "\"source\":{\"start\":17,\"end\":24}",
                        "\"from\":\"Armenié\",\"to\":\"Armenië\"");
    }

    @Test
    void saysWhereToMarkThePageOfAPdf() {
        var plain = Paper.of("Zie 36 418, nr. 74.");
        var pieces = List.of(
                new Anchors.Piece(new Span(0, 6), new Place(3, new Box(100, 50, 130, 60))),
                new Anchors.Piece(new Span(7, 19), new Place(3, new Box(70, 62, 130, 72))));
        var text = plain.text();
        var printed = new Text(text.chars(), text.blocks(), text.notes(), text.origin(), new Anchors(pieces));
        var paper = new Paper(plain.source(), List.of(), plain.language(), printed, List.of(), List.of());
        assertThat(json(paper))
                .contains("\"page\":3,\"boxes\":[{\"page\":3,\"x\":120.0,\"y\":50.0,\"width\":10.0,\"height\":10.0},"
                        + "{\"page\":3,\"x\":70.0,\"y\":62.0,\"width\":55.0,\"height\":10.0}]");
    }

    private static String json(Paper paper) {
        return ReadingJson.of(READER.check(paper), Words.in(Locale.UK), finding -> true);
    }
}
