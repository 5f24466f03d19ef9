package griffie.intake;

import static griffie.intake.Given.blocks;
import static griffie.intake.Given.paper;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// Pages in the shape of the sites that publish papers; the words are our own.
final class WebPagesTest {
    private static final String WORDS =
            "De regering heeft de afspraken van vorig jaar uitgevoerd en zal de Kamer daarover in het voorjaar berichten.";

    @Test
    void officialPublisher() throws IOException {
        var paper = paper("""
                <!DOCTYPE html><html lang="nl"><head><title>Kamerstuk</title><meta name="DCTERMS.identifier" content="kst-21501-02-2375"><meta name="DCTERMS.issued" content="2021-06-16"></head>
                <body><a href="#content" class="skip">Naar inhoud</a><header class="header"><div class="logo">Overheid.nl</div><nav><a href="/a">Zoeken</a></nav></header>
                <div class="container"><div id="broodkruimel" class="breadcrumb">U bent hier</div><aside class="sidebar"><h2>Jaargang</h2><ul><li><a href="/x">PDF</a></li><li><a href="/y">XML</a></li></ul></aside>
                <div class="stuk broodtekst-container"><h1 class="stuk_titel">Raad</h1><p>%s<a href="#ID-1-n1" class="nootnum" id="r1"><sup>1</sup></a></p>
                <div class="noten"><div class="voet" id="ID-1-n1"><p><a class="nootnum" href="#r1">1</a> Kamerstuk 35 570-V, nr. 42.</p></div></div></div></div>
                <footer><ul><li><a href="/p">Privacy</a></li></ul></footer></body></html>
                """.formatted(WORDS));
        assertThat(blocks(paper))
                .containsExactly(
                        "Heading: Raad", "Paragraph: " + WORDS + "¹", "Footnote: 1 Kamerstuk 35 570-V, nr. 42.");
        assertThat(paper.id()).hasToString("Optional[kst-21501-02-2375]");
        assertThat(paper.date()).hasToString("Optional[2021-06-16]");
    }

    @Test
    void parliament() throws IOException {
        var paper = paper("""
                <!doctype html><html><body class="path-kamerstukken"><div class="o-header"><nav>Menu</nav></div><main id="main-content"><div class="m-breadcrumb breadcrumb"><a>Home</a></div>
                <article class="m-modal-target"><h1>Motie van het lid Bakker</h1><div class="u-text"><p>%s</p></div><div class="m-social share"><a>Deel</a></div></article></main><footer>Contact</footer></body></html>
                """.formatted(WORDS));
        assertThat(blocks(paper)).containsExactly("Head: Motie van het lid Bakker", "Paragraph: " + WORDS);
    }

    @Test
    void government() throws IOException {
        var paper = paper("""
                <!DOCTYPE html><html><head><meta name="DCTERMS.date" content="2023-05-03T10:00"></head><body><div id="mainwrapper"><header><p>Rijksoverheid</p></header>
                <div id="main"><div id="content"><h1>Kamerbrief over noodhulp</h1><p class="meta">Kamerstuk: Kamerbrief | 03-05-2023</p><div class="intro"><p>%s</p></div><div class="contentBox"><p>%s</p></div></div></div>
                <div class="footer"><p>Service</p></div></div></body></html>
                """.formatted(WORDS, WORDS));
        assertThat(blocks(paper))
                .contains("Heading: Kamerbrief over noodhulp", "Paragraph: " + WORDS)
                .noneMatch(block -> block.contains("Service") || block.contains("Rijksoverheid"));
        assertThat(paper.date()).hasToString("Optional[2023-05-03]");
    }

    @Test
    void organisations() throws IOException {
        var paper = paper("""
                <!DOCTYPE html><html lang="en"><body><div role="banner">OSCE</div><div class="menu"><ul><li><a>A</a></li></ul></div><div role="main"><h1>Statement by the Co-Chairs</h1>
                <div class="field--name-body"><p>The Co-Chairs met the foreign ministers of both countries and called upon them to return to talks without delay.</p><ol><li>They agreed on this.</li><li>They agreed on that.</li></ol></div>
                <div class="related"><h2>Related</h2><a>More</a></div></div><div role="contentinfo">Contact us</div></body></html>
                """);
        assertThat(blocks(paper))
                .containsExactly(
                        "Head: Statement by the Co-Chairs",
                        "Paragraph: The Co-Chairs met the foreign ministers of both countries and called upon them to return to talks without delay.",
                        "Item: 1. They agreed on this.",
                        "Item: 2. They agreed on that.");
        assertThat(paper.language().getLanguage()).isEqualTo("en");
    }

    @Test
    void aSiteThatNobodyKnows() throws IOException {
        var paper = paper("""
                <html><body><div><div><a href=1>Een</a> <a href=2>Twee</a> <a href=3>Drie</a></div><div class=x><div><b>Titel</b><br><br>%s<br><br>%s</div></div></div><script>if (a < b) { "<p>" }</script></body></html>
                """.formatted(WORDS, WORDS));
        assertThat(blocks(paper))
                .contains("Paragraph: Titel", "Paragraph: " + WORDS)
                .hasSize(3);
    }
}
