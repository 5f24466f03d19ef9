package griffie.registry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import griffie.paper.Citation;
import griffie.paper.Finding;
import griffie.paper.Paper;
import griffie.paper.Refusal;
import griffie.paper.Source;
import griffie.paper.Span;
import griffie.recognition.Recognition;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.verification.Checked;
import griffie.registry.verification.Reading;
import griffie.registry.verification.Verification;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-12-31T12:00:00Z"), ZoneOffset.UTC);
    private static final String LETTER = """
            Op 12 juni droeg Azerbeidzjan 15 gevangenen over aan Armenië, dat kaarten van mijnenvelden gaf.

            Ik verwijs naar de motie-Omtzigt/Van Helvert (21501-02, nr. 2228) en naar resoluties 822, 853, 874 en 884.

            Ik zal de Kamer vóór 1 oktober 2021 informeren. Als de EU dat doet, dan kiest zij partij.
            """;

    @TempDir
    private Path folder;

    static Reading reading(String text) {
        var paper = Paper.of(text);
        var citations = new ArrayList<Citation>();
        var others = new ArrayList<Finding>();
        for (var finding : Recognition.everything().in(paper)) {
            if (finding instanceof Citation citation) citations.add(citation);
            else others.add(finding);
        }
        var verdicts = Verification.against(Catalogue.bundled()).check(paper, citations);
        var checked = new ArrayList<Checked>();
        for (int i = 0; i < citations.size(); i++) checked.add(new Checked(citations.get(i), verdicts.get(i)));
        return new Reading(paper, checked, others);
    }

    private static Event.Read read(String file) {
        var reading = reading(LETTER);
        var known = reading.checked().stream()
                .flatMap(checked -> Known.of(checked.fullReference(), Catalogue.bundled()).stream())
                .toList();
        return new Event.Read(file, "rules", reading, known);
    }

    private static Event.Decided confirmed() {
        var decision =
                new Decision("0123456789ab", Decision.Verb.CONFIRM, "", "seen", "a.txt", new Span(0, 5), "Op 12");
        return new Event.Decided(decision);
    }

    private List<LedgerEntry> all() throws IOException {
        var all = new ArrayList<LedgerEntry>();
        try (var ledger = Ledger.read(folder)) {
            ledger.since(0, all::add);
        }
        return all;
    }

    @Test
    void whatIsWrittenComesBackWhole() throws IOException {
        List<Event> events = List.of(
                read("a.txt"),
                new Event.Unread("b.pdf", "rules", "00", new Refusal.NeedsTesseract("apt install tesseract-ocr")),
                new Event.Unpacked("c.zip", "rules", "11", List.of("c.zip/d.txt")),
                confirmed(),
                new Event.Gone("a.txt"));
        try (var ledger = Ledger.open(folder, CLOCK)) {
            assertThat(ledger.append("griffie", events)).isEqualTo(events.size());
            var back = all();
            assertThat(back).extracting(LedgerEntry::number).containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThat(back.get(0).event()).isInstanceOf(Event.Read.class);
            assertThat(Body.Read.of((Event.Read) back.get(0).event())).isEqualTo(Body.Read.of(read("a.txt")));
            assertThat(back.subList(1, 5)).extracting(LedgerEntry::event).isEqualTo(events.subList(1, 5));
            assertThat(back).allSatisfy(entry -> assertThat(entry.at()).isEqualTo(CLOCK.instant()));
        }
    }

    @Test
    void oneEntryLeadsToItsSource() throws IOException {
        try (var ledger = Ledger.open(folder, CLOCK)) {
            ledger.append("griffie", List.of(read("a.txt")));
            var event = (Event.Read) ledger.entry(1).orElseThrow().event();
            assertThat(event.reading().paper().text().origin().runs())
                    .isEqualTo(reading(LETTER).paper().text().origin().runs());
            assertThat(event.reading().paper().source()).isEqualTo(new Source(Path.of("a.txt"), "", ""));
        }
    }

    @Test
    void theLastReadingOfAFileIsInForce() throws IOException {
        try (var ledger = Ledger.open(folder, CLOCK)) {
            ledger.append("griffie", List.of(read("a.txt"), read("b.txt"), read("a.txt"), new Event.Gone("b.txt")));
            var current = new ArrayList<Long>();
            ledger.current(entry -> current.add(entry.number()));
            assertThat(current).containsExactly(3L);
        }
    }

    @Test
    void nothingIsChangedOrTakenAway() throws IOException, SQLException {
        try (var ledger = Ledger.open(folder, CLOCK)) {
            ledger.append("griffie", List.of(read("a.txt")));
            try (var direct = DriverManager.getConnection("jdbc:sqlite:" + ledger.file());
                    var statement = direct.createStatement()) {
                assertThatThrownBy(() -> statement.execute("UPDATE entry SET by = 'me'"))
                        .hasMessageContaining("append-only");
                assertThatThrownBy(() -> statement.execute("DELETE FROM text")).hasMessageContaining("append-only");
            }
        }
    }

    @Test
    void everyChangedLetterIsFoundAndNamed() throws IOException, SQLException {
        try (var ledger = Ledger.open(folder, CLOCK)) {
            ledger.append("griffie", List.of(read("a.txt"), read("b.txt"), confirmed()));
            assertThat(ledger.verify()).isEmpty();
            try (var direct = DriverManager.getConnection("jdbc:sqlite:" + ledger.file());
                    var statement = direct.createStatement()) {
                statement.execute("DROP TRIGGER text_update");
                statement.execute("UPDATE text SET chars = replace(chars, '15', '16') WHERE entry = 2");
            }
            assertThat(ledger.verify()).contains(new Damage(2, "b.txt", Damage.Kind.CHANGED));
        }
    }

    @Test
    void anEntryThatWasTakenOutIsMissed() throws IOException, SQLException {
        try (var ledger = Ledger.open(folder, CLOCK)) {
            ledger.append("griffie", List.of(confirmed(), confirmed(), new Event.Gone("x")));
            try (var direct = DriverManager.getConnection("jdbc:sqlite:" + ledger.file());
                    var statement = direct.createStatement()) {
                statement.execute("DROP TRIGGER entry_delete");
                statement.execute("DELETE FROM entry WHERE number = 2");
            }
            assertThat(ledger.verify()).contains(new Damage(2, "x", Damage.Kind.MISSING));
        }
    }

    /// Each byte of the file in turn would take long: every seventh page byte that holds data, with a fixed step.
    @Test
    void aFlippedByteIsFound() throws IOException {
        try (var ledger = Ledger.open(folder, CLOCK)) {
            ledger.append("griffie", List.of(read("a.txt"), read("b.txt"), read("c.txt")));
        }
        var file = folder.resolve("ledger.sqlite");
        byte[] whole = Files.readAllBytes(file);
        int letters = new String(whole, StandardCharsets.ISO_8859_1).indexOf("gevangenen over aan");
        int unfound = 0;
        for (int at = letters; at < letters + 40; at++) {
            flip(file, at);
            if (isSound()) unfound++;
            flip(file, at);
        }
        assertThat(unfound).isZero();
        assertThat(isSound()).isTrue();
    }

    private static void flip(Path file, int at) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int before = bytes.read();
            bytes.seek(at);
            bytes.write(before ^ 1);
        }
    }

    private boolean isSound() throws IOException {
        try (var ledger = Ledger.read(folder)) {
            return ledger.verify().isEmpty();
        }
    }

    @Test
    void severalWritersLoseNothing() throws Exception {
        Ledger.open(folder, CLOCK).close();
        int writers = 4;
        int each = 25;
        var work = new ArrayList<Callable<String>>();
        for (int i = 0; i < writers; i++) {
            String by = "writer " + i;
            work.add(() -> {
                try (var ledger = Ledger.open(folder, CLOCK)) {
                    for (int n = 0; n < each; n++) ledger.append(by, List.of(new Event.Gone("file " + n)));
                }
                return by;
            });
        }
        try (var threads = Executors.newFixedThreadPool(writers)) {
            for (var done : threads.invokeAll(work)) assertThat(done.get()).startsWith("writer");
        }
        assertThat(all()).hasSize(writers * each);
        assertThat(isSound()).isTrue();
    }

    @Test
    void aFullDiskIsToldAndNothingIsLost() throws IOException {
        try (var ledger = Ledger.open(folder, CLOCK)) {
            ledger.append("griffie", List.of(read("a.txt")));
            ledger.limitPages(20);
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 100; i++) ledger.append("griffie", List.of(read("b" + i)));
                    })
                    .isInstanceOfSatisfying(
                            LedgerFailure.class,
                            failure -> assertThat(failure.why()).isEqualTo(LedgerFailure.Why.DISK_FULL));
            assertThat(ledger.verify()).isEmpty();
            assertThat(all()).isNotEmpty();
        }
    }

    @Test
    void aNewerLedgerIsLeftAlone() throws IOException, SQLException {
        Ledger.open(folder, CLOCK).close();
        try (var direct = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.sqlite"));
                var statement = direct.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        assertThatThrownBy(() -> Ledger.open(folder, CLOCK))
                .isInstanceOfSatisfying(
                        LedgerFailure.class,
                        failure -> assertThat(failure.why()).isEqualTo(LedgerFailure.Why.NEWER));
    }

    @Test
    void aFileThatIsNoLedgerIsToldAndLeftAlone() throws IOException {
        var file = folder.resolve("ledger.sqlite");
        Files.writeString(file, "no database at all, but long enough to have a header of SQLite, which it has not");
        assertThatThrownBy(() -> Ledger.open(folder, CLOCK))
                .isInstanceOfSatisfying(
                        LedgerFailure.class,
                        failure -> assertThat(failure.why()).isEqualTo(LedgerFailure.Why.DAMAGED));
        assertThat(Files.readString(file)).startsWith("no database");
    }

    @Test
    void whereThereIsNoneThatIsSaid() {
        assertThatThrownBy(() -> Ledger.read(folder))
                .isInstanceOfSatisfying(
                        LedgerFailure.class,
                        failure -> assertThat(failure.why()).isEqualTo(LedgerFailure.Why.MISSING));
    }
}
