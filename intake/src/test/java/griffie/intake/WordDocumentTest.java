package griffie.intake;

import static griffie.intake.Given.blocks;
import static griffie.intake.Given.paper;
import static griffie.intake.Given.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.Paper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class WordDocumentTest {
    @Test
    void linksFootnotesAndEndnotesToTheirMarkers() throws IOException {
        var paper = word(
                "<w:p><w:r><w:t>De motie-Jansen</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:t>, en meer</w:t></w:r>"
                        + "<w:r><w:endnoteReference w:id='1'/></w:r><w:r><w:t>.</w:t></w:r></w:p>",
                Map.of(
                        "footnotes",
                        "<w:footnote w:type='separator' w:id='0'><w:p/></w:footnote><w:footnote w:id='2'><w:p><w:r><w:footnoteRef/></w:r>"
                                + "<w:r><w:t xml:space='preserve'> Kamerstuk 35 570-V, nr. 42.</w:t></w:r></w:p></w:footnote>",
                        "endnotes",
                        "<w:endnote w:id='1'><w:p><w:r><w:t>Zie de</w:t></w:r></w:p><w:p><w:r><w:t>bijlage.</w:t></w:r></w:p></w:endnote>"));
        assertThat(blocks(paper))
                .containsExactly(
                        "Paragraph: De motie-Jansen¹, en meer².",
                        "Footnote: 1 Kamerstuk 35 570-V, nr. 42.",
                        "Footnote: 2 Zie de bijlage.");
        assertThat(paper.text().notes())
                .allMatch(note -> note.hasBody() && note.markers().size() == 1);
    }

    @Test
    void repeatsTheMarkerOfANoteThatIsReferredToAgain() throws IOException {
        var paper = word(
                "<w:p><w:bookmarkStart w:id='0' w:name='_Ref1'/><w:r><w:t>Een</w:t></w:r><w:r><w:footnoteReference w:id='1'/></w:r><w:bookmarkEnd w:id='0'/></w:p>"
                        + "<w:p><w:r><w:t>Twee</w:t></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> NOTEREF _Ref1 \\h </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>",
                Map.of("footnotes", "<w:footnote w:id='1'><w:p><w:r><w:t>Noot.</w:t></w:r></w:p></w:footnote>"));
        assertThat(paragraphs(paper)).containsExactly("Een¹", "Twee¹");
        assertThat(paper.text().notes())
                .singleElement()
                .matches(note -> note.markers().size() == 2);
    }

    @Test
    void takesChangesAsAccepted() throws IOException {
        var paper = word(
                "<w:p><w:r><w:t>Het </w:t></w:r><w:del><w:r><w:delText>oude</w:delText></w:r></w:del><w:ins><w:r><w:t>nieuwe</w:t></w:r></w:ins>"
                        + "<w:moveFrom><w:r><w:t> weg</w:t></w:r></w:moveFrom></w:p>"
                        + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Deze regel</w:t></w:r></w:p><w:p><w:r><w:t>gaat door.</w:t></w:r></w:p>"
                        + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>geschrapt</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
                Map.of());
        assertThat(paragraphs(paper)).containsExactly("Het nieuwe", "Deze regel gaat door.");
    }

    @Test
    void keepsWhatFieldsShowAndNotWhatTheyAsk() throws IOException {
        var paper = word(
                "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>DOCPROPERTY Datum</w:instrText></w:r><w:r><w:t>verborgen</w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>16 juni 2021</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>"
                        + "<w:p><w:fldSimple w:instr='AUTHOR'><w:r><w:t>Jansen</w:t></w:r></w:fldSimple></w:p>"
                        + "<w:p><w:hyperlink><w:r><w:t>de wet</w:t></w:r></w:hyperlink></w:p>",
                Map.of());
        assertThat(paragraphs(paper)).containsExactly("16 juni 2021", "Jansen", "de wet");
    }

    @Test
    void leavesOutHiddenTextAndPlaceholders() throws IOException {
        var paper = word(
                "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>open</w:t></w:r>"
                        + "<w:r><w:rPr><w:rStyle w:val='X'/></w:rPr><w:t>ook geheim</w:t></w:r></w:p>"
                        + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Klik hier</w:t></w:r></w:p></w:sdtContent></w:sdt>"
                        + "<w:sdt><w:sdtPr><w:alias w:val='a'/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Echt.</w:t></w:r></w:p></w:sdtContent></w:sdt>",
                Map.of("styles", "<w:style w:styleId='X'><w:rPr><w:vanish/></w:rPr></w:style>"));
        assertThat(paragraphs(paper)).containsExactly("open", "Echt.");
    }

    @Test
    void numbersListsAsWordDoes() throws IOException {
        var paper = word(
                item("1", 0, "eerst") + item("1", 1, "deel") + item("1", 1, "deel twee") + item("1", 0, "dan")
                        + item("2", 0, "punt")
                        + "<w:p><w:pPr><w:pStyle w:val='Kop'/></w:pPr><w:r><w:t>Slot</w:t></w:r></w:p>",
                Map.of(
                        "numbering",
                        "<w:abstractNum w:abstractNumId='7'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>"
                                + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='%1.%2)'/></w:lvl></w:abstractNum>"
                                + "<w:abstractNum w:abstractNumId='8'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText w:val='o'/></w:lvl></w:abstractNum>"
                                + "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='8'/></w:num>",
                        "styles",
                        "<w:style w:styleId='Basis'><w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:style><w:style w:styleId='Kop'><w:basedOn w:val='Basis'/></w:style>"));
        assertThat(blocks(paper))
                .containsExactly(
                        "Item: 1. eerst",
                        "Item: 1.a) deel",
                        "Item: 1.b) deel twee",
                        "Item: 2. dan",
                        "Item: • punt",
                        "Heading: Slot");
    }

    @Test
    void readsTablesAndTextBoxesInOrder() throws IOException {
        var paper = word(
                "<w:p><w:r><w:t>Voor</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>Kader</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
                        + "<mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>Kader</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t> na</w:t></w:r></w:p>"
                        + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Omschrijving</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Vindplaats</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
                Map.of());
        assertThat(blocks(paper))
                .containsExactly("Paragraph: Voor na", "Paragraph: Kader", "Row: Omschrijving\tVindplaats");
    }

    @Test
    void marksQuestionsAndAnswers() throws IOException {
        var paper = word(
                "<w:p><w:r><w:t>Vraag 3</w:t><w:br/><w:t>Klopt dit?</w:t></w:r></w:p><w:p><w:r><w:t>Vraag 4</w:t></w:r></w:p><w:p><w:r><w:t>En dit?</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>Antwoord op vragen 3 en 4</w:t></w:r></w:p><w:p><w:r><w:t>Ja, 3 m</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>2</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>",
                Map.of());
        assertThat(blocks(paper))
                .containsExactly(
                        "Question: Vraag 3",
                        "Question: Klopt dit?",
                        "Question: Vraag 4",
                        "Question: En dit?",
                        "Answer: Antwoord op vragen 3 en 4",
                        "Answer: Ja, 3 m².");
        assertThat(paper.text().blocks().getLast()).hasFieldOrPropertyWithValue("number", "3, 4");
    }

    @Test
    void readsTheHeadOfALetter() throws IOException {
        var paper = word(
                "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Datum</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>16 juni 2021</w:t></w:r></w:p></w:tc></w:tr>"
                        + "<w:tr><w:tc><w:p><w:r><w:t>Betreft</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Noodhulp</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                        + "<w:p><w:r><w:t>Geachte voorzitter,</w:t></w:r></w:p>",
                Map.of());
        assertThat(paper.date()).hasToString("Optional[2021-06-16]");
        assertThat(paper.title()).contains("Noodhulp");
        assertThat(blocks(paper)).startsWith("Head: Datum\t16 juni 2021", "Head: Betreft\tNoodhulp");
    }

    private static String item(String list, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%s'/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                .formatted(level, list, words);
    }

    private static Paper word(String body, Map<String, String> parts) throws IOException {
        return paper(Zips.word(body, parts));
    }
}
