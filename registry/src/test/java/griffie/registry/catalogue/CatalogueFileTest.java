package griffie.registry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import griffie.paper.Reference;
import griffie.paper.Said;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueFileTest {
    private static final String HEAD = "id\tkind\tdate\tauthors\ttitle\tdossier_title\treplaces\toutcome\n";

    @TempDir
    private Path folder;

    @Test
    void whatIsCompiledIsReadBack() throws IOException {
        var catalogue = catalogue(HEAD
                + "kst-21501-02-2234\tmotion\t2020-11-12\tOmtzigt; Van Helvert\tOnderzoek\tRaad\tkst-21501-02-2228\taangenomen\n"
                + "S/RES/822(1993)\tresolution\t1993-04-30\t\ton the conflict\tNagorny Karabakh\t\t\n");
        var entry = catalogue.entry(id("kst-21501-02-2234")).orElseThrow();
        assertThat(entry.authors()).extracting(PersonName::written).containsExactly("Omtzigt", "Van Helvert");
        assertThat(entry.date()).hasToString("2020-11-12");
        assertThat(entry.vote()).contains(Said.Vote.ADOPTED);
        assertThat(catalogue.replacing(id("kst-21501-02-2228"))).containsExactly(entry);
        assertThat(catalogue.writtenBy("helvert", "", "")).containsExactly(entry);
        assertThat(catalogue.writtenBy("helvert", "kst-99999-", "")).isEmpty();
        assertThat(catalogue.startingWith("S/RES/822("))
                .extracting(Entry::label)
                .containsExactly("Nagorny Karabakh");
        assertThat(catalogue.entry(id("21501-02")).orElseThrow().last()).isEqualTo(2234);
        assertThat(catalogue.entry(id("kst-21501-02-22"))).isEmpty();
    }

    @Test
    void everyBundledEntryIsFoundByItsId() {
        var catalogue = Catalogue.bundled();
        var all = catalogue.startingWith("");
        assertThat(all).hasSizeGreaterThan(60_000);
        assertThat(all)
                .allSatisfy(entry -> assertThat(catalogue.entry(entry.id())).contains(entry));
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() throws IOException {
        var rows = new ArrayList<>(List.of(
                "kst-36410-116\tmotion\t2025-01-16\tVijlbrief\tArbeidsmigratie\tNota\t\t\n",
                "kst-36410-XVI-116\tmotion\t2024-02-12\tMohandis\tZwembaden\tVWS\t\t\n",
                "kst-36410-XVI-117\tmotion\t2024-02-12\tMohandis; Vijlbrief\tSport\tVWS\tkst-36410-XVI-116\t\n"));
        var first = Files.readAllBytes(compiled(HEAD + String.join("", rows)));
        Collections.shuffle(rows, new Random(7));
        assertThat(Files.readAllBytes(compiled(HEAD + String.join("", rows)))).isEqualTo(first);
    }

    @Test
    void ofTwoCataloguesEachFillsWhatTheOtherLacks() throws IOException {
        var one = catalogue(HEAD + "kst-36410-116\tmotion\t\tVijlbrief\t\t\t\t\n");
        var two = catalogue(HEAD + "kst-36410-116\tmotion\t2025-01-16\t\tArbeidsmigratie\t\t\t\n");
        var entry = one.or(two).entry(id("kst-36410-116"));
        assertThat(entry).isEqualTo(two.or(one).entry(id("kst-36410-116")));
        assertThat(entry.orElseThrow().title()).isEqualTo("Arbeidsmigratie");
        assertThat(entry.orElseThrow().authors()).hasSize(1);
    }

    @Test
    void aStatementIsReadBackAsItIsWritten() throws IOException {
        Files.writeString(folder.resolve("mine.statement"), """
                name: Mijn lijst
                source: zelf gemaakt
                date: 2026-01-02
                complete: S/RES 1..2825 except 2762 2770 2772
                complete: motions 2023-12-07..2025-10-01 dossiers 36480..
                complete: kst-21501-02 1..2300
                """);
        var statement = catalogue(HEAD + "kst-21501-02-7\tletter\t\t\t\t\t\t\n")
                .statements()
                .getFirst();
        assertThat(statement.name()).isEqualTo("Mijn lijst");
        assertThat(statement.entries()).isEqualTo(1);
        assertThat(statement.complete()).hasSize(3);
        assertThat(statement.complete())
                .allSatisfy(claim -> assertThat(Claim.parse(claim.toString())).contains(claim));
        assertThat(Statement.parse(statement.toString().lines().toList(), "", unread -> {})
                        .with(1))
                .isEqualTo(statement);
    }

    @Test
    void badRowsAreToldWithTheirLineAndTheRestIsUsed() throws IOException {
        var bad = bad((HEAD
                        + "kst-36410-116\tmotion\t2025-01-16\t\t\t\t\t\n"
                        + "no such id\tmotion\t\t\t\t\t\t\n"
                        + "kst-36410-117\tmotion\t2025-02-30\t\t\t\t\t\n"
                        + "kst-36410-116\tmotion\t\t\t\t\t\t\n"
                        + "kst-36410-118\tmotion\t\t\t\t\t\t\t\t\t\n"
                        + "kst-36410-119\n")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(bad).extracting(BadRow::line).containsExactly(3, 4, 5, 6);
        assertThat(bad.getFirst().toString()).contains("mine.tsv:3: \"no such id\" is not an identifier");
    }

    @Test
    void hostileTablesGiveAMessageThatNamesFileAndLine() throws IOException {
        assertThat(bad(new byte[0])).extracting(BadRow::message).containsExactly("the file is empty");
        assertThat(bad("nummer;soort\n1;2\n".getBytes(StandardCharsets.UTF_8)))
                .extracting(BadRow::toString)
                .singleElement()
                .asString()
                .contains("mine.tsv:1: no column is called id");
        assertThat(bad((HEAD + "kst-36410-1\tmotion\t\tKosti\u0107\t\t\t\t\n").getBytes(StandardCharsets.UTF_16)))
                .isNotEmpty();
        assertThat(bad((HEAD + "kst-36410-1\tmotion\t\tKröger\t\t\t\t\n").getBytes(StandardCharsets.ISO_8859_1)))
                .extracting(BadRow::toString)
                .singleElement()
                .asString()
                .contains("mine.tsv:2: not UTF-8");
        String huge = HEAD + "kst-36410-1\tmotion\t\t" + "x".repeat(3_000_000) + "\nkst-36410-2\n";
        assertThat(bad(huge.getBytes(StandardCharsets.UTF_8)))
                .extracting(BadRow::line)
                .containsExactly(2);
    }

    @Test
    void aStatementThatCannotBeReadIsTold() throws IOException {
        Files.writeString(folder.resolve("mine.statement"), "name: x\ncomplete: everything\n");
        assertThat(bad((HEAD + "kst-36410-1\n").getBytes(StandardCharsets.UTF_8)))
                .extracting(BadRow::toString)
                .singleElement()
                .asString()
                .contains("mine.statement:2: cannot read \"complete: everything\"");
    }

    @Test
    void aDamagedCompiledFileIsRefusedByName() throws IOException {
        var whole = Files.readAllBytes(compiled(HEAD + "kst-36410-1\n"));
        var cut = folder.resolve("cut.catalogue");
        Files.write(cut, Arrays.copyOf(whole, whole.length - 5));
        assertThatThrownBy(() -> Catalogue.read(cut))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cut.catalogue");
        Files.writeString(cut, "not a catalogue at all, but long enough to hold a head");
        assertThatThrownBy(() -> Catalogue.read(cut))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cut.catalogue");
    }

    private Catalogue catalogue(String table) throws IOException {
        return Catalogue.read(compiled(table));
    }

    private Path compiled(String table) throws IOException {
        var file = Files.writeString(folder.resolve("mine.tsv"), table);
        var compiled = folder.resolve(Integer.toHexString(table.hashCode()) + ".catalogue");
        assertThat(CatalogueFile.compile(List.of(file), compiled)).isEmpty();
        return compiled;
    }

    private List<BadRow> bad(byte[] table) throws IOException {
        var file = Files.write(folder.resolve("mine.tsv"), table);
        return CatalogueFile.compile(List.of(file), folder.resolve("bad.catalogue"));
    }

    private static Reference id(String id) {
        return Reference.parse(id).orElseThrow();
    }
}
