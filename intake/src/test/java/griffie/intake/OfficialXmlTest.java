package griffie.intake;

import static griffie.intake.Given.blocks;
import static griffie.intake.Given.paper;
import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.Doubt;
import griffie.paper.PaperKind;
import griffie.paper.Said;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class OfficialXmlTest {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <officiele-publicatie><metadata><meta name="OVERHEIDop.externMetadataRecord" scheme="" content="https://zoek.officielebekendmakingen.nl/%s/metadata.xml"/></metadata>
            """;

    @Test
    void readsALetterWithItsNotesListsAndTable() throws IOException {
        var paper = paper(HEAD.formatted("kst-35570-V-99") + """
                <kamerstuk><kamerstukkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2020-2021</tekstregel></kamerstukkop>
                <dossier><dossiernummer><dossiernr>35 570</dossiernr> <begrotingshoofdstuk>V</begrotingshoofdstuk></dossiernummer><titel>Begroting</titel></dossier>
                <stuk><stuknr>Nr. <ondernummer kamer="2">99</ondernummer></stuknr><titel>BRIEF VAN DE MINISTER</titel>
                <datumtekst>Den Haag, <datum isodatum="2021-03-12">12 maart 2021</datum></datumtekst>
                <algemeen><vrije-tekst><tekst status="goed"><tussenkop>Inleiding</tussenkop>
                <al>De motie is uitgevoerd<noot type="voet" id="n1"><noot.nr>1</noot.nr><noot.al>Kamerstuk <extref doc="kst-35570-V-42">35 570 V, nr. 42</extref>.</noot.al><noot.al>Tweede alinea.</noot.al></noot>; CO<inf>2</inf> &amp; meer.</al>
                <lijst><li><li.nr>–</li.nr><al>eerst;</al></li><li><li.nr>–</li.nr><al>dan.</al></li></lijst>
                <table><tgroup><tbody><row><entry><al>Wat</al></entry><entry><al>Waar</al></entry></row></tbody></tgroup></table>
                </tekst><ondertekening><functie>De Minister van Buitenlandse Zaken,</functie><naam><voornaam>A.B.</voornaam> <achternaam>de Vries</achternaam></naam></ondertekening></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>
                """);
        assertThat(blocks(paper))
                .containsExactly(
                        "Head: Vergaderjaar 2020-2021",
                        "Head: 35 570 V",
                        "Head: Begroting",
                        "Head: Nr. 99",
                        "Head: BRIEF VAN DE MINISTER",
                        "Head: Den Haag, 12 maart 2021",
                        "Heading: Inleiding",
                        "Paragraph: De motie is uitgevoerd¹; CO2 & meer.",
                        "Item: – eerst;",
                        "Item: – dan.",
                        "Row: Wat\tWaar",
                        "Signature: De Minister van Buitenlandse Zaken,",
                        "Signature: A.B. de Vries",
                        "Footnote: 1 Kamerstuk 35 570 V, nr. 42. Tweede alinea.");
        assertThat(paper.id()).hasToString("Optional[kst-35570-V-99]");
        assertThat(paper.kind()).contains(PaperKind.LETTER);
        assertThat(paper.date()).hasToString("Optional[2021-03-12]");
        assertThat(paper.about(Said.Author.class).map(Said.Author::name)).containsExactly("De Vries");
    }

    @Test
    void saysWhereHeadAndMetadataContradict() throws IOException {
        var paper = paper(HEAD.formatted("kst-35570-V-99") + """
                <kamerstuk><dossier><dossiernummer><dossiernr>35 570</dossiernr></dossiernummer></dossier><stuk><stuknr>Nr. <ondernummer>98</ondernummer></stuknr>
                <algemeen><al>Tekst.</al></algemeen></stuk></kamerstuk></officiele-publicatie>
                """);
        assertThat(paper.remarks())
                .singleElement()
                .matches(remark -> remark.doubt().equals(new Doubt.HeadDiffers("kst-35570-98", "kst-35570-V-99")));
    }

    @Test
    void aKingdomActIsTheSamePaperWithoutItsNumber() throws IOException {
        var paper = paper(HEAD.formatted("kst-36027-12") + """
                <kamerstuk><dossier><dossiernummer><dossiernr>36 027</dossiernr> (<rijkswetnr>R 2160</rijkswetnr>)</dossiernummer></dossier><stuk><stuknr>Nr. <ondernummer>12</ondernummer></stuknr>
                <algemeen><al>Tekst.</al></algemeen></stuk></kamerstuk></officiele-publicatie>
                """);
        assertThat(paper.remarks()).isEmpty();
        assertThat(paper.id()).hasToString("Optional[kst-36027-12]");
    }

    @Test
    void knowsWhoAsksWhom() throws IOException {
        var paper = paper(HEAD.formatted("kv-tk-2023Z99999") + """
                <kamervragen><kamervraagkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2023-2024</tekstregel></kamervraagkop><kamervraagomschrijving><kamervraagonderwerp>Vragen van de leden Proef (ABC) en Monster (DEF) aan de Minister van Defensie over kazernes (ingezonden 3 oktober 2023)</kamervraagonderwerp></kamervraagomschrijving>
                <vraag><nr>1</nr><al>Klopt dit?</al></vraag></kamervragen></officiele-publicatie>
                """);
        assertThat(SaidWords.of(paper))
                .contains(
                        "kind | question",
                        "id | kv-tk-2023Z99999",
                        "author | Proef",
                        "author | Monster",
                        "addressee | Minister van Defensie");
    }

    @Test
    void tellsQuestionsFromAnswers() throws IOException {
        var paper = paper(HEAD.formatted("ah-tk-20232024-387") + """
                <kamervragen><vraag><nr>1</nr><al>Klopt dit?</al></vraag><vraag><nr>2, 3</nr><al>En dit?</al></vraag><antwoord><nr>Antwoord 1, 2 en 3</nr><al>Ja.</al></antwoord></kamervragen></officiele-publicatie>
                """);
        assertThat(blocks(paper))
                .containsExactly(
                        "Question: 1",
                        "Question: Klopt dit?",
                        "Question: 2, 3",
                        "Question: En dit?",
                        "Answer: Antwoord 1, 2 en 3",
                        "Answer: Ja.");
        assertThat(paper.text().blocks().getLast()).hasFieldOrPropertyWithValue("number", "1, 2, 3");
        assertThat(paper.kind()).contains(PaperKind.ANSWER);
        assertThat(paper.about(Said.InSession.class).findFirst())
                .map(Said.InSession::session)
                .hasToString("Optional[20232024]");
    }

    @Test
    void knowsWhoSpeaksInTheProceedings() throws IOException {
        // Laid out with one element on a line, and encoded twice, as such files go round.
        String xml = HEAD.formatted("h-tk-20172018-70-2") + """
                <handelingen>
                 <agendapunt>
                  <nr>
                   2
                  </nr>
                  <item-titel>
                   CafÃ©s
                  </item-titel>
                  <spreekbeurt>
                   <spreker>
                    <voorvoegsels>
                     De heer
                    </voorvoegsels>
                    <naam>
                     <achternaam>
                      Jansen
                     </achternaam>
                    </naam>
                    (
                    <politiek>
                     ABC
                    </politiek>
                    ):
                   </spreker>
                   <tekst>
                    <al>
                     Zij krijgt nr.
                     <extref>
                      232
                     </extref>
                     (
                     <extref>
                      23987
                     </extref>
                     ).
                    </al>
                   </tekst>
                  </spreekbeurt>
                 </agendapunt>
                </handelingen></officiele-publicatie>
                """;
        var paper = paper("\u00EF\u00BB\u00BF\n" + xml);
        assertThat(blocks(paper))
                .containsExactly(
                        "Heading: 2 Cafés", "Turn: De heer Jansen (ABC):", "Turn: Zij krijgt nr. 232 (23987).");
        assertThat(paper.text().blocks().getLast()).hasFieldOrPropertyWithValue("speaker", "De heer Jansen (ABC)");
        assertThat(paper.remarks()).hasSize(1);
    }

    @Test
    void readsTheReportOfAMeeting() throws IOException {
        var paper = paper("""
                <vlosCoreDocument status="Ongecorrigeerd"><vergadering><titel>3e vergadering</titel><vergaderjaar>2014-2015</vergaderjaar><vergaderingnummer>3</vergaderingnummer><datum>2014-10-15T00:00:00</datum>
                <activiteit><titel>Opening</titel><woordvoerder><spreker><achternaam>Bakker</achternaam></spreker><tekst><alinea><alineaitem>De heer <nadruk>Bakker</nadruk> (ABC):</alineaitem><alineaitem>Dank u.</alineaitem></alinea></tekst></woordvoerder>
                <draadboekfragment><tekst><alineagroep type="Motietekst"><alinea><alineaitem>De Kamer,</alineaitem></alinea><alinea><alineaitem>verzoekt de regering iets te doen,</alineaitem></alinea></alineagroep></tekst></draadboekfragment></activiteit></vergadering></vlosCoreDocument>
                """);
        assertThat(blocks(paper))
                .containsExactly(
                        "Turn: De heer Bakker (ABC):",
                        "Turn: Dank u.",
                        "Paragraph: De Kamer,",
                        "Operative: verzoekt de regering iets te doen,");
        assertThat(paper.id()).hasToString("Optional[h-tk-20142015-3]");
        assertThat(paper.date()).hasToString("Optional[2014-10-15]");
        assertThat(paper.remarks()).hasSize(1);
    }

    @Test
    void readsAResolution() throws IOException {
        var paper = paper("""
                <akomaNtoso><statement name="resolution"><meta><identification><FRBRWork><FRBRdate date="2021-08-30" name="adoption"/></FRBRWork><FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification><presentation><docketNumber>21-1</docketNumber></presentation></meta>
                <coverPage><p><docNumber>S/RES/9999 (2021)</docNumber></p><p><docTitle>Resolution 9999 (2021)</docTitle></p></coverPage>
                <preamble><container><p><span>Recalling</span> its resolutions,<authorialNote marker="*"><p>Only some.</p></authorialNote></p></container></preamble>
                <mainBody><paragraph><num>1.</num><content><p>	Calls upon all;</p></content></paragraph><paragraph><num>2.</num><list><intro><p>Notes:</p></intro><point><num>(a)</num><content><p>this;</p></content></point></list></paragraph></mainBody></statement></akomaNtoso>
                """);
        assertThat(blocks(paper))
                .containsExactly(
                        "Head: S/RES/9999 (2021)",
                        "Head: Resolution 9999 (2021)",
                        "Consideration: Recalling its resolutions,¹",
                        "Operative: 1. Calls upon all;",
                        "Operative: 2. Notes:",
                        "Item: (a) this;",
                        "Footnote: 1 Only some.");
        assertThat(paper.text().blocks().get(3)).hasFieldOrPropertyWithValue("number", "1");
        assertThat(paper.id()).hasToString("Optional[S/RES/9999(2021)]");
        assertThat(paper.language().getLanguage()).isEqualTo("en");
    }
}
