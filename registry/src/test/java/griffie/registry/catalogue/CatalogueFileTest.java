package griffie.registry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import griffie.paper.Dossier;
import griffie.paper.PaperKind;
import griffie.paper.Reference;
import griffie.paper.Said;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
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
        assertThat(catalogue.writtenBy("helvert", Sought.startingWith(""))).containsExactly(entry);
        assertThat(catalogue.writtenBy("helvert", Sought.startingWith("kst-99999-")))
                .isEmpty();
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
    void theDaysOfADossierComeInTheOrderThatIsAsked() throws IOException {
        var one = catalogue(HEAD
                + "kst-36410-2\tmotion\t2025-01-16\t\t\t\t\t\n"
                + "kst-36410-11\tmotion\t2025-02-16\t\t\t\t\t\n"
                + "kst-36410-12\tmotion\t2025\t\t\t\t\t\n"
                + "kst-36410-XVI-3\tmotion\t2025-03-16\t\t\t\t\t\n");
        var two = catalogue(HEAD + "kst-36410-12\tmotion\t2025-02-17\tVijlbrief\tX\tY\t\t\n");
        var dossier = Dossier.of(36410);
        assertThat(one.days(dossier, IntStream.of(12, 11, 3, 2)))
                .containsExactly(LocalDate.of(2025, 2, 16), LocalDate.of(2025, 1, 16));
        assertThat(one.or(two).days(dossier, IntStream.of(12, 2)))
                .containsExactly(LocalDate.of(2025, 2, 17), LocalDate.of(2025, 1, 16));
        assertThat(one.days(Dossier.of(36411), IntStream.of(1))).isEmpty();
        assertThat(one.day(id("kst-36410-12"))).isEmpty();
        assertThat(one.knows("kst-36410-XVI-")).isTrue();
        assertThat(one.knows("kst-36410-XV-")).isFalse();
    }

    @Test
    void whatOneOfTwoCataloguesPassesOverIsStillPartOfTheEntry() throws IOException {
        var one = catalogue(HEAD + "kst-36410-116\tmotion\t2025-01-16\tVijlbrief\t\t\t\t\n");
        var two = catalogue(HEAD + "kst-36410-116\tmotion\t\tVijlbrief\tArbeidsmigratie\tNota\t\t\n");
        var sought = Sought.startingWith("kst-").titled(TitleMarks.of(List.of("zwembaden"), List.of()));
        assertThat(two.writtenBy("vijlbrief", sought)).isEmpty();
        assertThat(one.or(two).writtenBy("vijlbrief", sought))
                .isEqualTo(two.or(one).writtenBy("vijlbrief", sought))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.title()).isEqualTo("Arbeidsmigratie");
                    assertThat(entry.date()).hasToString("2025-01-16");
                });
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
                complete: kst-21501-02 highest 2300 on 2021-02-03
                complete: chapters 36410 A V XVI on 2026-01-02
                complete: dossiers 31700.. on 2026-01-02
                """);
        var statement = catalogue(HEAD + "kst-21501-02-7\tletter\t\t\t\t\t\t\n")
                .statements()
                .getFirst();
        assertThat(statement.name()).isEqualTo("Mijn lijst");
        assertThat(statement.entries()).isEqualTo(1);
        assertThat(statement.complete()).hasSize(6);
        assertThat(statement.complete())
                .allSatisfy(claim -> assertThat(Claim.parse(claim.toString())).contains(claim));
        assertThat(Statement.parse(statement.toString().lines().toList(), "", unread -> {})
                        .with(1))
                .isEqualTo(statement);
    }

    @Test
    void anEntryKnowsItsSourcesAndWhatTheyDisagreeAbout() throws IOException {
        var one = Files.writeString(
                folder.resolve("one.tsv"),
                HEAD + "kst-36410-116\tmotion\t2025-01-16\tVijlbrief\tArbeid\t\t\taangenomen\n");
        var two = Files.writeString(
                folder.resolve("two.tsv"),
                "id\tkind\tdate\tauthors\tresult\nkst-36410-116\tletter\t2025-01-17\tFlach\t\n");
        var both = folder.resolve("both.catalogue");
        CatalogueFile.compile(List.of(one, two), both);
        var expected = new Attested(
                List.of("one", "two"),
                List.of(
                        new Contradiction("authors", "Flach", "two"),
                        new Contradiction("date", "2025-01-17", "two"),
                        new Contradiction("kind", "letter", "two")));
        assertThat(Catalogue.read(both).entry(id("kst-36410-116")).orElseThrow().attested())
                .isEqualTo(expected);
        // Two catalogues that are opened beside each other say the same.
        var first = folder.resolve("first.catalogue");
        var second = folder.resolve("second.catalogue");
        CatalogueFile.compile(List.of(one), first);
        CatalogueFile.compile(List.of(two), second);
        var beside = Catalogue.read(second).or(Catalogue.read(first));
        assertThat(beside.entry(id("kst-36410-116")).orElseThrow().attested()).isEqualTo(expected);
        assertThat(beside.all())
                .filteredOn(entry -> !entry.attested().contradictions().isEmpty())
                .hasSize(1);
    }

    @Test
    void allOfTwoCataloguesComesInOrderAndOnce() throws IOException {
        var both = catalogue(HEAD + "kst-36410-1\nkst-36410-3\n").or(catalogue(HEAD + "kst-36410-2\nkst-36410-3\n"));
        assertThat(both.all())
                .extracting(entry -> entry.id().toString())
                .containsExactly("36410", "kst-36410-1", "kst-36410-2", "kst-36410-3");
    }

    @Test
    void aDossierWithoutGapsIsCompleteAndItsHighestNumberIsThatOfADay() throws IOException {
        var table = new StringBuilder(HEAD);
        for (int i = 1; i <= 12; i++) table.append("kst-36410-XVI-%d\tmotion\t2024-02-%02d\n".formatted(i, i));
        table.append("kst-36410-V-1\nkst-36410-V-3\n");
        var catalogue = catalogue(table.toString());
        assertThat(catalogue.derived(Dossier.parse("36410-XVI").orElseThrow()))
                .extracting(Claim::toString)
                .containsExactly("kst-36410-XVI 1..12", "kst-36410-XVI highest 12 on 2024-02-12");
        assertThat(catalogue.derived(Dossier.parse("36410-V").orElseThrow())).isEmpty();
    }

    @Test
    void aTableOfResolutionsIsReadAsItsSourceWritesIt() throws IOException {
        var entry = catalogue("""
                        id\tnumber\tdate\tsubject\ttitle\tvote
                        S/RES/822(1993)\t822\t1993-04-30\ton the conflict\tNagorny Karabakh\t15-0-0
                        """).entry(id("S/RES/822(1993)")).orElseThrow();
        assertThat(entry.kind()).isEqualTo(PaperKind.RESOLUTION);
        assertThat(entry.title()).isEqualTo("on the conflict");
        assertThat(entry.label()).isEqualTo("Nagorny Karabakh");
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
