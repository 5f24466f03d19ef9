package griffie.intake;

import static griffie.intake.Given.blocks;
import static griffie.intake.Given.paper;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// One letter in every format that knows its own paragraphs.
final class SameLetterTest {
    private static final List<String> LETTER = List.of(
            "Head: Den Haag, 12 maart 2024",
            "Paragraph: Geachte voorzitter,",
            "Paragraph: Uw Kamer vroeg om de café-notitie¹ van 3 m² en de motie-Bakker c.s.².",
            "Item: • De eerste toezegging;",
            "Item: • de tweede toezegging.",
            "Row: Omschrijving\tVindplaats",
            "Row: Noodhulp\t21 501-02, nr. 12",
            "Footnote: 1 Kamerstuk 35 570-V, nr. 42.",
            "Footnote: 2 Handelingen II 2020/21, nr. 24, item 22.");

    @Test
    void word() throws IOException {
        String body = p("Den Haag, 12 maart 2024") + p("Geachte voorzitter,")
                + "<w:p><w:r><w:t>Uw Kamer vroeg om de cafe\u0301-notitie</w:t><w:footnoteReference w:id='1'/></w:r><w:r><w:t xml:space='preserve'> van 3\u00A0m</w:t></w:r>"
                + "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>2</w:t></w:r><w:r><w:t> en de mo</w:t><w:softHyphen/><w:t>tie-Bakker c.s.</w:t><w:footnoteReference w:id='2'/><w:t>.</w:t></w:r></w:p>"
                + bullet("De eerste toezegging;") + bullet("de tweede toezegging.")
                + "<w:tbl>" + row("Omschrijving", "Vindplaats") + row("Noodhulp", "21 501-02, nr. 12") + "</w:tbl>";
        var bytes = Zips.word(
                body,
                Map.of(
                        "numbering",
                        "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>",
                        "footnotes",
                        "<w:footnote w:id='1'>" + p("Kamerstuk 35 570-V, nr. 42.")
                                + "</w:footnote><w:footnote w:id='2'>" + p("Handelingen II 2020/21, nr. 24, item 22.")
                                + "</w:footnote>"));
        assertThat(blocks(paper(bytes))).isEqualTo(LETTER);
    }

    @Test
    void openDocument() throws IOException {
        String styles =
                "<style:style style:name='S'><style:text-properties style:text-position='super 58%'/></style:style>"
                        + "<style:style style:name='H'><style:text-properties text:display='none'/></style:style>"
                        + "<text:list-style style:name='L'><text:list-level-style-bullet text:level='1' text:bullet-char='•'/></text:list-style>";
        String body =
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>weg</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                        + "<text:p>Den Haag, 12 maart 2024</text:p><text:p>Geachte voorzitter,</text:p>"
                        + "<text:p>Uw Kamer vroeg<text:span text:style-name='H'> stiekem</text:span> om de café-notitie<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation><text:note-body><text:p>Kamerstuk 35 570-V, nr. 42.</text:p></text:note-body></text:note>"
                        + " van 3<text:s/>m<text:span text:style-name='S'>2</text:span> en de motie-Bakker c.s.<text:note><text:note-citation>2</text:note-citation><text:note-body><text:p>Handelingen II 2020/21, nr. 24, item 22.</text:p></text:note-body></text:note>.</text:p>"
                        + "<text:list text:style-name='L'><text:list-item><text:p>De eerste toezegging;</text:p></text:list-item><text:list-item><text:p>de tweede toezegging.</text:p></text:list-item></text:list>"
                        + "<table:table><table:table-row><table:table-cell><text:p>Omschrijving</text:p></table:table-cell><table:table-cell><text:p>Vindplaats</text:p></table:table-cell></table:table-row>"
                        + "<table:table-row><table:table-cell><text:p>Noodhulp</text:p></table:table-cell><table:table-cell><text:p>21 501-02, nr. 12</text:p></table:table-cell></table:table-row></table:table>";
        assertThat(blocks(paper(Zips.openDocument(styles, body)))).isEqualTo(LETTER);
    }

    @Test
    void richText() throws IOException {
        String rtf = "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator X;}{\\header kop}"
                + "Den Haag, 12 maart 2024\\par Geachte voorzitter,\\par\n"
                + "Uw Kamer {\\v stiekem }vroeg om de caf\\'e9-notitie{\\super\\chftn}{\\footnote\\pard{\\super\\chftn} Kamerstuk 35 570-V, nr. 42.\\par}"
                + " van 3\\~m{\\super 2} en de {\\deleted oude }mo\\-tie-Bakker c.s.{\\*\\footnote Handelingen II 2020/21, nr. 24, item 22.}\\u46 ?\\par\n"
                + "{\\listtext \\'95\\tab}De eerste toezegging;\\par {\\listtext\\bullet\\tab}de tweede toezegging.\\par\n"
                + "\\trowd\\cellx1\\cellx2 Omschrijving\\cell Vindplaats\\cell\\row\\trowd Noodhulp\\cell 21 501-02, nr. 12\\cell\\row\\pard}";
        var read = blocks(paper(rtf));
        assertThat(read.stream().map(SameLetterTest::words).toList())
                .isEqualTo(LETTER.stream().map(SameLetterTest::words).toList());
    }

    @Test
    void webPage() throws IOException {
        String page =
                "<!DOCTYPE html><html><body><nav><a href='/'>Home</a></nav><main><p>Den Haag, 12 maart 2024</p><p>Geachte voorzitter,</p>"
                        + "<p>Uw Kamer vroeg om de caf&eacute;-notitie<sup><a href='#n1'>1</a></sup> van 3&nbsp;m<sup>2</sup> en de mo&shy;tie-Bakker c.s.<a href='#n2'>[2]</a>.</p>"
                        + "<ul><li>De eerste toezegging;</li><li>de tweede toezegging.</li></ul><table><tr><th>Omschrijving</th><th>Vindplaats</th></tr><tr><td>Noodhulp</td><td>21 501-02, nr. 12</td></tr></table>"
                        + "<div><p id='n1'>1. Kamerstuk 35 570-V, nr. 42.</p><p id='n2'><a href='#x'>[2]</a> Handelingen II 2020/21, nr. 24, item 22.</p></div></main><footer>Contact</footer></body></html>";
        assertThat(blocks(paper(page))).isEqualTo(LETTER);
    }

    // RTF keeps no lists, only the bullets that were printed.
    private static String words(String block) {
        return block.substring(block.indexOf(':') + 2);
    }

    private static String p(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String bullet(String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>" + words
                + "</w:t></w:r></w:p>";
    }

    private static String row(String left, String right) {
        return "<w:tr><w:tc>" + p(left) + "</w:tc><w:tc>" + p(right) + "</w:tc></w:tr>";
    }
}
