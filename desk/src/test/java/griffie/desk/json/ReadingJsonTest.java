package griffie.desk.json;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.desk.reading.Reader;
import griffie.desk.words.Words;
import griffie.intake.Intake;
import griffie.paper.Paper;
import griffie.registry.catalogue.Catalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    private static String json(Paper paper) {
        return ReadingJson.of(READER.check(paper), Words.in(Locale.UK), finding -> true);
    }
}
