package griffie.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import griffie.paper.Block;
import griffie.paper.Paper;
import griffie.paper.PaperKind;
import griffie.paper.Refusal;
import griffie.paper.Said;
import griffie.paper.Span;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
    private static final String LETTER = "De financiële steun aan Armenië gaat “door”.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void tellsTheCharacterSetFromTheBytes(String charset) throws IOException {
        assertThat(read(LETTER.getBytes(Charset.forName(charset))).text().chars())
                .isEqualTo(LETTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoCharacter(String charset) throws IOException {
        var paper = read(("\uFEFF" + LETTER).getBytes(Charset.forName(charset)));
        assertThat(paper.source().decoded()).isEqualTo(LETTER);
    }

    @Test
    void remarksThatATextWasReadInTheWrongCharacterSet() throws IOException {
        var paper = read("De financiÃ«le steun.");
        assertThat(paper.remarks()).hasSize(1);
        assertThat(paper.repairs()).extracting("from").containsExactly("Ã«");
    }

    @Test
    void refusesWhatIsNoTextAndSaysWhatItIs() {
        var name = Path.of("stuk.txt");
        assertThatThrownBy(() -> Intake.read(name, new byte[0]))
                .isInstanceOf(UnreadablePaper.class)
                .hasMessageStartingWith("stuk.txt: empty");
        assertThatThrownBy(() -> read("%PDF-1.7 and so on")).hasMessageContaining("damaged [form=PDF]");
        assertThatThrownBy(() -> read("PK\u0003\u0004word")).hasMessageContaining("cut off");
        assertThatThrownBy(() -> read("\u0001\u0002\u0003\u0004\u0005abc"))
                .hasMessageContaining("other kind [kind=BINARY]");
        assertThatThrownBy(() -> read(" \n\t\n")).hasMessageContaining("no text");
        assertThatThrownBy(() -> read("<!DOCTYPE html><p> </p>")).hasMessageContaining("no text");
        assertThatThrownBy(() -> read("<?xml version='1.0'?><officiele-publicatie><a>"))
                .hasMessageContaining("broken xml");
    }

    @Test
    void refusesWhatIsNotThereOrNoFile() {
        assertThatThrownBy(() -> Intake.read(Path.of("er-is-niets.txt")))
                .isInstanceOfSatisfying(
                        UnreadablePaper.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.Plain.MISSING));
        assertThatThrownBy(() -> Intake.readAll(Path.of(".")))
                .isInstanceOfSatisfying(
                        UnreadablePaper.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.Plain.FOLDER));
    }

    @Test
    void aRepairLeadsToTheDamagedWordInTheSource() throws IOException {
        var paper = read("Het conflict met Armenié&, zegt men.");
        var repair = paper.repairs().getFirst();
        assertThat(paper.text().of(repair.span())).isEqualTo("Armenië");
        assertThat(underlined(paper, "Armenië")).isEqualTo("Armenié&");
    }

    @Test
    void aWordThatWasBrokenLeadsToBothItsHalves() throws IOException {
        assertThat(underlined(read("Dit is geïnfor-\nmeerd."), "geïnformeerd")).isEqualTo("geïnfor-\nmeerd");
    }

    @Test
    void readsTheHeadOfAMotion() throws IOException {
        var paper = read("""
                Tweede Kamer der Staten-Generaal
                Vergaderjaar 2020–2021

                21 501-02 Raad Algemene Zaken en Raad Buitenlandse Zaken

                Nr. 2234
                GEWIJZIGDE MOTIE VAN DE LEDEN OMTZIGT EN VAN HELVERT
                Voorgesteld 24 november 2020

                De Kamer,

                gehoord de beraadslaging,

                en gaat over tot de orde van de dag.

                Omtzigt
                Van Helvert
                """);
        assertThat(paper.id()).hasToString("Optional[kst-21501-02-2234]");
        assertThat(paper.kind()).contains(PaperKind.MOTION);
        assertThat(paper.date()).hasToString("Optional[2020-11-24]");
        assertThat(paper.about(Said.Author.class))
                .extracting(Said.Author::name)
                .containsExactly("Omtzigt", "Van Helvert");
        assertThat(paper.text().blocks().stream().filter(Block.Head.class::isInstance))
                .hasSize(6);
    }

    @Test
    void readsTheHeadOfALetterAnAnswerAndAResolution() throws IOException {
        var letter = read(
                "Den Haag, 16 juni 2021\nBetreft: de grens met Armenië\n\nGeachte voorzitter,\n\nHierbij mijn antwoord.");
        assertThat(letter.title()).contains("de grens met Armenië");
        assertThat(letter.kind()).contains(PaperKind.LETTER);
        assertThat(letter.date()).hasToString("Optional[2021-06-16]");
        var answer = read("""
                Vergaderjaar 2023–2024
                Aanhangsel van de Handelingen

                Vragen van het lid Proef over de grens (ingezonden 3 oktober 2023).

                Antwoord van Minister Voorbeeld (ontvangen 24 oktober 2023).

                Vraag 1
                Kent u dit?

                ah-tk-20232024-302
                """);
        assertThat(answer.id()).hasToString("Optional[ah-tk-20232024-302]");
        assertThat(answer.kind()).contains(PaperKind.ANSWER);
        assertThat(answer.date()).hasToString("Optional[2023-10-24]");
        var resolution = read(
                "Resolution 884 (1993)\nof 12 November 1993\n\nThe Security Council,\n\nRecalling all of the above,");
        assertThat(resolution.id()).hasToString("Optional[S/RES/884(1993)]");
        assertThat(resolution.language().getLanguage()).isEqualTo("en");
    }

    @Test
    void readsAnOfficialPublication() throws IOException {
        var paper = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <officiele-publicatie><metadata><meta name="x" content="https://x/kst-36600-XVI-9175/metadata.xml"/></metadata>
                <kamerstuk><kamerstukkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2024-2025</tekstregel></kamerstukkop>
                <dossier><dossiernummer><dossiernr>36 600</dossiernr> <begrotingshoofdstuk>XVI</begrotingshoofdstuk></dossiernummer>
                <titel>Begroting</titel></dossier>
                <stuk><stuknr>Nr. <ondernummer kamer="2">9175</ondernummer></stuknr><titel>MOTIE VAN HET LID VAN DER PROEF C.S.</titel>
                <datumtekst>Voorgesteld <datum isodatum="2025-02-20">20 februari 2025</datum></datumtekst>
                <al>vraagt <nadruk>nut</nadruk> &amp; noodzaak,<noot type="voet"><noot.nr>1</noot.nr><noot.al>Zie ook 36&#160;410.</noot.al></noot></al>
                <al>en gaat over tot de orde van de dag.</al><al>Van der Proef</al></stuk></kamerstuk></officiele-publicatie>
                """);
        assertThat(paper.id()).hasToString("Optional[kst-36600-XVI-9175]");
        assertThat(paper.date()).hasToString("Optional[2025-02-20]");
        assertThat(paper.about(Said.Author.class)).extracting(Said.Author::name).containsExactly("Van der Proef");
        assertThat(paper.text().chars()).contains("vraagt nut & noodzaak,¹").endsWith("1 Zie ook 36 410.");
        assertThat(underlined(paper, "nut & noodzaak")).isEqualTo("nut</nadruk> &amp; noodzaak");
        assertThat(paper.text().notes()).hasSize(1);
    }

    @Test
    void opensNothingThatAPublicationNames() throws IOException {
        var paper = read("""
                <!DOCTYPE officiele-publicatie [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
                <officiele-publicatie><al>Dit is &secret; niet.</al></officiele-publicatie>
                """.replace("&secret;", ""));
        assertThat(paper.text().chars()).isEqualTo("Dit is niet.");
    }

    private static String underlined(Paper paper, String words) {
        int at = paper.text().chars().indexOf(words);
        var source = paper.text().origin().source(Span.at(at, words.length()));
        return source.in(paper.source().decoded());
    }

    private static Paper read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Paper read(byte[] bytes) throws IOException {
        return Intake.read(Path.of("stuk.txt"), bytes);
    }
}
