package griffie.registry.verification;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.Citation;
import griffie.paper.Link;
import griffie.paper.Paper;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.paper.Span;
import griffie.paper.Text;
import griffie.registry.catalogue.Catalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

class HyperlinksTest {
    private static final String WORDS = "36 410-XVI, nr. 82";

    @Test
    void aLinkToAnotherPaperThanTheWordsSayIsAFinding() {
        var verdict = check("kst-36410-82");

        assertThat(verdict.status()).isEqualTo(Verdict.Status.DIFFERS);
        assertThat(verdict.reasons()).contains(new Reason.LinkDiffers(reference("kst-36410-82")));
    }

    @Test
    void aLinkThatFollowsRightWordsIsSilent() {
        assertThat(check("kst-36410-XVI-82").status()).isEqualTo(Verdict.Status.CONFIRMED);
        assertThat(check("https://zoek.officielebekendmakingen.nl/kst-36410-XVI-82.html")
                        .status())
                .isEqualTo(Verdict.Status.CONFIRMED);
    }

    @Test
    void aLinkToSomethingOfAnotherSortSaysNothing() {
        assertThat(check("https://www.tweedekamer.nl/kamerstukken/detail?id=2024Z00001")
                        .status())
                .isEqualTo(Verdict.Status.CONFIRMED);
        assertThat(check("#noot3").status()).isEqualTo(Verdict.Status.CONFIRMED);
    }

    private static Verdict check(String target) {
        var plain = Text.of(WORDS);
        var all = new Span(0, WORDS.length());
        var text = new Text(
                plain.chars(),
                plain.blocks(),
                plain.notes(),
                plain.origin(),
                plain.anchors(),
                List.of(new Link(all, target)));
        var paper = Paper.of(WORDS);
        var linked = new Paper(paper.source(), paper.about(), paper.language(), text, paper.repairs(), paper.remarks());
        var citation = new Citation(all, reference("kst-36410-XVI-82"), List.of(new Said.Sentence(all)));
        return Verification.against(Catalogue.bundled())
                .check(linked, List.of(citation))
                .getFirst();
    }

    private static Reference reference(String id) {
        return Reference.parse(id).orElseThrow();
    }
}
