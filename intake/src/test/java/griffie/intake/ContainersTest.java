package griffie.intake;

import static griffie.intake.Given.blocks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContainersTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsAMailAndWhatIsAttached() throws IOException {
        var docx = Zips.word("<w:p><w:r><w:t>Bijlage.</w:t></w:r></w:p>", Map.of());
        String mail =
                "From: =?utf-8?Q?Zo=C3=AB_Bakker?= <z@example.org>\r\nTo: griffie@example.org\r\nDate: Tue, 12 Mar 2024 10:00:00 +0100 (CET)\r\n"
                        + "Subject: =?UTF-8?B?" + Base64.getEncoder().encodeToString(Zips.utf8("Uitvoering café-motie"))
                        + "?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b1\"\r\n\r\nvoorwoord\r\n"
                        + "--b1\r\nContent-Type: multipart/alternative; boundary=b2\r\n\r\n--b2\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                        + "Zie motie 21 501-02, nr. 12 over het caf=E9 dat wij gis=\r\nteren bespraken.\r\n--b2\r\nContent-Type: text/html\r\n\r\n<p>html</p>\r\n--b2--\r\n"
                        + "--b1\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename*=UTF-8''brief%20minister.docx\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(docx)
                        + "\r\n--b1\r\nContent-Type: application/pdf; name=x.bin\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nAAECAwQFBgcICQ==\r\n--b1--\r\n";
        var papers = Intake.readAll(file("mail.eml", mail.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(papers.papers()).hasSize(2);
        var body = papers.papers().getFirst();
        assertThat(blocks(body))
                .containsExactly("Paragraph: Zie motie 21 501-02, nr. 12 over het café dat wij gisteren bespraken.");
        assertThat(body.title()).contains("Uitvoering café-motie");
        assertThat(body.date()).hasToString("Optional[2024-03-12]");
        assertThat(body.about().toString()).contains("Zoë Bakker");
        assertThat(blocks(papers.papers().getLast())).containsExactly("Paragraph: Bijlage.");
        assertThat(papers.papers().getLast().source().file()).endsWithRaw(Path.of("mail.eml", "brief minister.docx"));
        assertThat(papers.unread())
                .singleElement()
                .matches(unread -> unread.toString().contains("x.bin"));
    }

    @Test
    void readsEveryPaperOfAnArchiveAndGoesOnAfterABadOne() throws IOException {
        var inner = Zips.of(Map.of("diep.txt", Zips.utf8("Een korte tekst over de begroting.")));
        var members = new LinkedHashMap<String, byte[]>();
        members.put("map/een.txt", Zips.utf8("De eerste tekst van deze map."));
        members.put("leeg.txt", new byte[0]);
        members.put("plaatje.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
        members.put("kapot.docx", Arrays.copyOf(Zips.word("<w:p/>", Map.of()), 100));
        members.put("binnen.zip", inner);
        members.put("../../etc/passwd", Zips.utf8("root"));
        members.put("__MACOSX/._een.txt", new byte[] {0});
        var papers = Intake.readAll(file("map.zip", Zips.of(members)));
        assertThat(papers.papers())
                .extracting(paper -> paper.source().file().getFileName().toString())
                .containsExactly("een.txt", "diep.txt");
        assertThat(papers.unread()).hasSize(4);
        assertThat(papers.unread().toString())
                .contains("map.zip: outside", "leeg.txt: empty", "plaatje.png: damaged [form=PICTURE]", "kapot.docx");
    }

    @Test
    void readAllOfOnePaperIsThatPaper() throws IOException {
        assertThat(Intake.readAll(file("een.txt", Zips.utf8("Een tekst."))).papers())
                .hasSize(1);
        assertThatThrownBy(() -> Intake.readAll(file("leeg.txt", new byte[0]))).isInstanceOf(UnreadablePaper.class);
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
