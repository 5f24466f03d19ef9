package griffie.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.Block;
import griffie.paper.Citation;
import griffie.paper.Note;
import griffie.paper.Origin;
import griffie.paper.Paper;
import griffie.paper.Said;
import griffie.paper.Span;
import griffie.paper.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A note says the number, the sentence with its marker the names.
class NotesTest {
    @Test
    void takesTheNamesFromTheSentenceOfTheMarker() {
        var found = in("Het kabinet steunt dit, conform motie Ploumen.¹ Later meer.", "1 Motie 35570 V, nr. 42");
        assertThat(described(found)).containsExactly("kst-35570-V-42 by Ploumen");
    }

    @Test
    void takesTheNamesNearestBeforeTheMarker() {
        var found = in(
                "In de motie van de leden Segers en Van der Lee¹ en in de motie-Eppink² is om onderzoek gevraagd.",
                "1 Kamerstuk 21 501-20, nr. 1714",
                "2 Kamerstuk 21 501-20, nr. 1736");
        assertThat(described(found))
                .containsExactly("kst-21501-20-1714 by Segers, Van der Lee", "kst-21501-20-1736 by Eppink");
    }

    @Test
    void keepsTheNamesThatTheNoteItselfSays() {
        var found = in("Dat vroeg ook de motie-Ceder.¹", "1 Motie-Dobbe (36 410-XVI, nr. 82)");
        assertThat(described(found)).containsExactly("kst-36410-XVI-82 by Dobbe");
    }

    @Test
    void leavesAMotionAloneWhoseNoteCitesNoPaper() {
        var found = in("Dat vroeg de motie-Ceder.¹", "1 Zie https://www.osce.org/minsk-group/483416;");
        assertThat(described(found)).containsExactly(" by Ceder", "https://www.osce.org/minsk-group/483416 by ");
    }

    @Test
    void learnsTheOrganFromTheSentenceOfTheMarker() {
        var found = in("In 1993 nam de VN Veiligheidsraad vier resoluties aan.¹", "1 Resoluties 882, 853, 874 en 884");
        assertThat(described(found))
                .containsExactly("S/RES/882 by ", "S/RES/853 by ", "S/RES/874 by ", "S/RES/884 by ");
        assertThat(found).allMatch(one -> one.first(Said.Body.class).isPresent());
    }

    @Test
    void findsNothingInTheHead() {
        var head = new Span(0, "Nr. 2375 Brief 21 501-02, nr. 2375".length());
        String chars = "Nr. 2375 Brief 21 501-02, nr. 2375\n\nGeachte voorzitter,";
        List<Block> blocks =
                List.of(new Block.Head(head), new Block.Paragraph(new Span(head.end() + 2, chars.length())));
        var paper = Paper.of(chars);
        var text = new Text(chars, blocks, List.of(), Origin.identity(chars.length()));
        assertThat(Recognition.citations()
                        .in(new Paper(
                                paper.source(),
                                paper.about(),
                                paper.language(),
                                text,
                                paper.repairs(),
                                paper.remarks())))
                .isEmpty();
    }

    private static List<String> described(List<Citation> found) {
        return found.stream()
                .map(one -> one.reference() + " by "
                        + String.join(
                                ", ",
                                one.said(Said.Author.class)
                                        .map(Said.Author::name)
                                        .toList()))
                .toList();
    }

    private static List<Citation> in(String paragraph, String... bodies) {
        var chars = new StringBuilder(paragraph);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(new Span(0, paragraph.length())));
        var notes = new ArrayList<Note>();
        for (int i = 0; i < bodies.length; i++) {
            chars.append("\n\n");
            var body = new Span(chars.length(), chars.length() + bodies[i].length());
            chars.append(bodies[i]);
            blocks.add(new Block.Footnote(body, i + 1));
            int marker = paragraph.indexOf("¹²³".charAt(i));
            notes.add(new Note(i + 1, List.of(new Span(marker, marker + 1)), body));
        }
        var plain = Paper.of(chars.toString());
        var text = new Text(chars.toString(), blocks, notes, Origin.identity(chars.length()));
        return Recognition.citations()
                .in(new Paper(plain.source(), plain.about(), plain.language(), text, plain.repairs(), plain.remarks()));
    }
}
