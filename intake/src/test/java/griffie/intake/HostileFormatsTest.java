package griffie.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import griffie.paper.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Files that are broken or made to harm: each ends soon, with its text or with a message that says what is wrong.
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class HostileFormatsTest {
    private static final String OPEN = "<officiele-publicatie><kamerstuk><al>";
    private static final String CLOSE = "</al></kamerstuk></officiele-publicatie>";
    private static final int MANY = 100_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void opensNothingThatXmlPointsTo() throws IOException {
        Files.writeString(folder.resolve("secret"), "geheim");
        String xml = "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM '"
                + folder.resolve("secret").toUri() + "'>]>" + OPEN + "&x;" + CLOSE;
        assertRefused(xml, "OWN_ENTITY");
        assertThat(read("<?xml version='1.0'?><!DOCTYPE a SYSTEM 'http://127.0.0.1:1/x.dtd'>" + OPEN + "Tekst" + CLOSE)
                        .text()
                        .chars())
                .isEqualTo("Tekst");
    }

    @Test
    void doesNotLaughABillionTimes() {
        var xml = new StringBuilder("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) xml.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
        assertRefused(xml + "]>" + OPEN + "&a29;" + CLOSE, "OWN_ENTITY");
    }

    @Test
    void refusesXmlThatIsBroken() {
        assertRefused(OPEN + "Tekst", "fault=ENDS_INSIDE, element=al, line=1, column=");
        assertRefused(OPEN + "Tekst</x>" + CLOSE, "fault=WRONG_END, element=al, line=1");
        assertRefused("<?xml version='1.0'?><onbekend/>", "other xml [root=onbekend]");
        assertRefused("<?xml version='1.0'?>", "NO_ELEMENT");
        assertRefused(OPEN + "<a b='" + CLOSE, "TAG_OPEN");
        assertRefused(OPEN + "<b>".repeat(MANY) + "</b>".repeat(MANY) + CLOSE, "TOO_DEEP");
    }

    @Test
    void readsLongAndOddXmlInTime() throws IOException {
        assertThat(read(OPEN + "a &amp; ".repeat(MANY) + CLOSE).text().chars()).startsWith("a & a");
        assertThat(read(OPEN + "&".repeat(MANY) + CLOSE).text().chars()).hasSize(MANY);
        assertThat(read(OPEN + "x<noot><noot.nr>1</noot.nr><noot.al>y</noot.al></noot>".repeat(10_000) + CLOSE)
                        .text()
                        .notes())
                .hasSize(10_000);
        assertThat(read(OPEN + "a" + "\n".repeat(MANY) + "b" + "<nadruk/>".repeat(MANY) + CLOSE)
                        .text()
                        .chars())
                .isEqualTo("a b");
        assertThat(read(OPEN + "nul\0hier \u202Edraai\u202C e\u0301e\u0301n" + CLOSE)
                        .text()
                        .chars())
                .isEqualTo("nulhier draai één");
    }

    @Test
    void stopsAtABomb() throws IOException {
        var members = new LinkedHashMap<String, byte[]>();
        byte[] zeros = new byte[60 << 20];
        for (int i = 0; i < 6; i++) members.put("bom" + i, zeros);
        var bomb = Files.write(folder.resolve("bomb.zip"), Zips.of(members));
        assertThatThrownBy(() -> Intake.readAll(bomb))
                .isInstanceOf(UnreadablePaper.class)
                .hasMessageContaining("unpacks too far [megabytes=256]");
        assertThatThrownBy(() -> Intake.read(bomb))
                .isInstanceOf(UnreadablePaper.class)
                .hasMessageContaining("bomb.zip");
    }

    @Test
    void doesNotFollowArchivesForever() throws IOException {
        byte[] zip = Zips.of(Map.of("bodem.txt", Zips.utf8("tekst")));
        for (int i = 0; i < 12; i++) zip = Zips.of(Map.of("in" + i + ".zip", zip));
        var file = Files.write(folder.resolve("diep.zip"), zip);
        assertThat(Intake.readAll(file).unread())
                .singleElement()
                .matches(unread -> unread.toString().contains("archives too deep"));
    }

    @Test
    void refusesDocumentsThatAreCutOffOrLocked() throws IOException {
        byte[] docx = Zips.word("<w:p><w:r><w:t>" + "Tekst. ".repeat(500) + "</w:t></w:r></w:p>", Map.of());
        for (int length = 5; length < docx.length; length += 37) assertRefused(Arrays.copyOf(docx, length), "given");
        byte[] locked = Arrays.copyOf(docx, docx.length);
        locked[6] |= 1; // the first member says that it is encrypted
        assertRefused(locked, "locked");
        assertRefused(Zips.of(Map.of("xl/workbook.xml", Zips.utf8("<x/>"))), "SPREADSHEET");
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "OLD_OFFICE");
    }

    @Test
    void survivesAnythingInADocument() throws IOException {
        String nested = "<w:tbl><w:tr><w:tc>".repeat(150) + "<w:p><w:r><w:t>diep</w:t></w:r></w:p>"
                + "</w:tc></w:tr></w:tbl>".repeat(150);
        assertThat(read(Zips.word(nested, Map.of())).text().chars()).isEqualTo("diep");
        String cyclic =
                "<w:style w:styleId='A'><w:basedOn w:val='B'/></w:style><w:style w:styleId='B'><w:basedOn w:val='A'/></w:style>";
        assertThat(read(Zips.word(
                                "<w:p><w:pPr><w:pStyle w:val='A'/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>",
                                Map.of("styles", cyclic)))
                        .text()
                        .chars())
                .isEqualTo("x");
        String note =
                "<w:footnote w:id='1'><w:p><w:r><w:footnoteReference w:id='1'/><w:t>rond</w:t></w:r></w:p></w:footnote>";
        assertThat(read(Zips.word(
                                "<w:p><w:r><w:t>x</w:t><w:footnoteReference w:id='1'/></w:r></w:p>".repeat(2_000),
                                Map.of("footnotes", note)))
                        .text()
                        .chars())
                .startsWith("x¹");
        String many = "<w:p><w:r><w:t>Vraag 1</w:t><w:br/></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r></w:p>"
                .repeat(20_000);
        assertThat(read(Zips.word(many, Map.of())).text().chars()).startsWith("Vraag 1");
    }

    @Test
    void survivesAnythingInRichText() throws IOException {
        assertRefused("{\\rtf1 " + "{".repeat(MANY), "nested too deep");
        assertThat(read("{\\rtf1 open {\\footnote nooit dicht").text().chars()).contains("open");
        assertThat(read("{\\rtf1 a\\bin999999999 b\\'zz\\u-1\\uc-5}" + "}".repeat(MANY))
                        .text()
                        .chars())
                .startsWith("a");
        assertThat(read("{\\rtf1 " + "\\'e9\\par ".repeat(MANY) + "}").text().blocks())
                .hasSize(MANY);
    }

    @Test
    void survivesAnythingInAWebPage() throws IOException {
        assertThat(read("<html><body>" + "<div>".repeat(MANY) + "diep").text().chars())
                .isEqualTo("diep");
        assertThat(read("<html><body><p>een<p>twee" + "<b><i>".repeat(5_000) + "</p>drie")
                        .text()
                        .chars())
                .contains("een", "drie");
        assertThat(read("<html><ul>" + "<li>x".repeat(MANY) + "</ul>").text().blocks())
                .hasSize(MANY);
        assertThat(read("<html><body><p id=n>1 noot</p>" + "<a href=#n>1</a> ".repeat(20_000))
                        .text()
                        .chars())
                .isNotEmpty();
        assertThat(read("<html><body>" + "&eacute;&#0;&#x110000;&onzin;".repeat(10_000) + "</body></html>")
                        .text()
                        .chars())
                .startsWith("é");
    }

    @Test
    void survivesAnythingInAMail() throws IOException {
        String head = "From: a@b.c\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n";
        assertThat(read(head + "--b\n\ntekst van de mail").text().chars()).isEqualTo("tekst van de mail");
        var nested = new StringBuilder(head);
        for (int i = 0; i < 3_000; i++) nested.append("--b\nContent-Type: multipart/mixed; boundary=b\n\n");
        assertThat(Intake.readAll(Files.writeString(folder.resolve("mail"), nested + "--b\n\nslot"))
                        .papers())
                .hasSizeLessThan(2);
    }

    @Test
    void refusesWhatHoldsNothing() {
        assertRefused("", "empty");
        assertRefused(" \n\t\n", "no text");
        assertRefused("PK\u0003\u0004", "cut off");
        assertRefused("%PDF-1.7", "PDF");
        assertRefused("{\\rtf1}", "no text");
        assertRefused("<html><body></body></html>", "no text");
        assertRefused(new byte[4_000], "BINARY");
    }

    @Test
    void goesByTheContentAndNotByTheName() throws IOException {
        byte[] docx = Zips.word("<w:p><w:r><w:t>Het is een Word-bestand.</w:t></w:r></w:p>", Map.of());
        assertThat(Intake.read(Path.of("brief.pdf"), docx).text().chars()).isEqualTo("Het is een Word-bestand.");
        assertThat(Intake.read(Path.of("brief.docx"), Zips.utf8("Het is gewone tekst."))
                        .text()
                        .chars())
                .isEqualTo("Het is gewone tekst.");
    }

    @Test
    void followsNoRelationshipsInCircles() throws IOException {
        String self = "<Relationships><Relationship Id='r1' Target='document.xml'/>"
                + "<Relationship Id='r2' Target='../word/_rels/document.xml.rels'/></Relationships>";
        var members = new LinkedHashMap<String, byte[]>();
        members.put("[Content_Types].xml", Zips.utf8("<Types/>"));
        members.put("word/_rels/document.xml.rels", Zips.utf8(self));
        members.put(
                "word/document.xml",
                Zips.utf8(
                        "<w:document xmlns:w='w' xmlns:r='r'><w:body><w:altChunk r:id='r1'/>"
                                + "<w:p><w:hyperlink r:id='r2'><w:r><w:t>rond</w:t></w:r></w:hyperlink></w:p></w:body></w:document>"));
        assertThat(read(Zips.of(members)).text().chars()).isEqualTo("rond");
    }

    @Test
    void doesNotFollowMailsInMailsForever() throws IOException {
        String mail = "From: a@b.c\nSubject: bodem\nMIME-Version: 1.0\n\ntekst van de mail";
        for (int i = 0; i < 60; i++) {
            mail = "From: a@b.c\nSubject: om\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b" + i
                    + "\n\n--b"
                    + i + "\nContent-Type: message/rfc822\nContent-Disposition: attachment; filename=m.eml\n\n" + mail
                    + "\n--b" + i + "--\n";
        }
        var papers = Intake.readAll(Files.writeString(folder.resolve("mail.eml"), mail));
        assertThat(papers.papers().size() + papers.unread().size()).isBetween(1, 60);
    }

    @Test
    void readsOddCharactersInTextInTime() throws IOException {
        assertThat(read("nul\0hier en \u202Edraai\u202C e\u0301e\u0301n, verder niets aan de hand.")
                        .text()
                        .chars())
                .contains("één, verder");
        assertThat(read("\u05E9\u05DC\u05D5\u05DD en \u0645\u0631\u062D\u0628\u0627 staan hier.")
                        .text()
                        .chars())
                .isEqualTo("\u05E9\u05DC\u05D5\u05DD en \u0645\u0631\u062D\u0628\u0627 staan hier.");
        assertThat(read("e" + "\u0301".repeat(MANY)).text().chars()).startsWith("\u00E9");
        assertThat(read(OPEN + "e" + "\u0301".repeat(MANY) + CLOSE).text().chars())
                .startsWith("\u00E9");
        assertThat(read("\uD83D".repeat(1_000) + " halve tekens").text().chars())
                .contains("halve tekens");
    }

    @Test
    void readsOneHugeLineInTime() throws IOException {
        assertThat(read("a".repeat(1 << 20)).text().chars()).hasSize(1 << 20);
        assertThat(read("woord ".repeat(1 << 17)).text().chars()).startsWith("woord woord");
        assertThat(read("1 ".repeat(1 << 15)).text().chars()).startsWith("1 1");
        assertThat(read("-\n".repeat(1 << 13) + "slot").text().chars()).endsWith("slot");
    }

    @Test
    void everyCutAndEveryWrongByteEndsWell() throws IOException {
        var random = new Random(3);
        for (var whole : samples()) {
            for (int i = 0; i < 300; i++) {
                byte[] broken = Arrays.copyOf(whole, random.nextInt(whole.length) + 1);
                for (int j = 0; j < 3; j++) broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                tryToRead(broken);
            }
        }
    }

    private static Iterable<byte[]> samples() throws IOException {
        return List.of(
                Zips.utf8("<?xml version='1.0'?>" + OPEN
                        + "Tekst<noot id='a'><noot.nr>1</noot.nr><noot.al>noot</noot.al></noot></al><lijst><li><li.nr>1.</li.nr><al>x</al></li></lijst><table><row><entry>a</entry><entry>b</entry></row></table><al>"
                        + CLOSE),
                Zips.utf8(
                        "<html><body><main><p>Een<a href='#n'>1</a><table><tr><td>a<td>b</table><p id='n'>1 Noot</p></main></body></html>"),
                Zips.utf8("{\\rtf1\\ansi Tekst{\\footnote noot}\\par\\trowd a\\cell b\\cell\\row{\\v weg}\\u233?}"),
                Zips.utf8(
                        "From: a@b.c\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Transfer-Encoding: base64\n\nVGVrc3Q=\n--b--\n"),
                Zips.word(
                        "<w:p><w:r><w:t>Tekst</w:t><w:footnoteReference w:id='1'/></w:r></w:p>",
                        Map.of("footnotes", "<w:footnote w:id='1'><w:p/></w:footnote>")));
    }

    private static void tryToRead(byte[] bytes) throws IOException {
        try {
            Given.requireLaws(read(bytes));
        } catch (UnreadablePaper refused) {
            assertThat(refused.getMessage()).startsWith("given: ");
        }
    }

    private static void assertRefused(String chars, String reason) {
        assertRefused(chars.getBytes(StandardCharsets.UTF_8), reason);
    }

    private static void assertRefused(byte[] bytes, String reason) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(UnreadablePaper.class)
                .hasMessageContaining("given: ")
                .hasMessageContaining(reason);
    }

    private static Paper read(String chars) throws IOException {
        return read(Zips.utf8(chars));
    }

    private static Paper read(byte[] bytes) throws IOException {
        return Intake.read(Path.of("given"), bytes);
    }
}
