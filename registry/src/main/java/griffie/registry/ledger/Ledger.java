package griffie.registry.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sqlite.SQLiteConfig;

/// The record of a dossier, in one file. One process writes at a time, others wait for it; any number may read
/// meanwhile. One object is used by one thread at a time.
public final class Ledger implements AutoCloseable {
    private static final String FILE = "ledger.sqlite";
    private static final int PATIENCE_MILLIS = 20_000;
    private static final String COLUMNS = "number, at, by, event, file, rules, sha256, body";

    private final Path file;
    private final Clock clock;
    private final Connection connection;

    private Ledger(Path file, Clock clock, Connection connection) {
        this.file = file;
        this.clock = clock;
        this.connection = connection;
    }

    /// Opens the ledger in a folder for reading and writing, and makes both where they are not there.
    public static Ledger open(Path folder, Clock clock) throws LedgerFailure {
        var file = folder.resolve(FILE);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new LedgerFailure(file, LedgerFailure.Why.READ_ONLY, String.valueOf(e.getMessage()));
        }
        try {
            var ledger = new Ledger(file, clock, connection(file, false));
            ledger.migrate();
            return ledger;
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    /// Opens the ledger in a folder for reading only.
    public static Ledger read(Path folder) throws LedgerFailure {
        var file = folder.resolve(FILE);
        if (!Files.exists(file)) throw new LedgerFailure(file, LedgerFailure.Why.MISSING, "");
        try {
            var ledger = new Ledger(file, Clock.systemUTC(), connection(file, true));
            int version = ledger.version();
            ledger.requireKnown(version);
            // Whoever made it was killed before the first table was there.
            if (version == 0) throw new LedgerFailure(file, LedgerFailure.Why.MISSING, "");
            return ledger;
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /// Adds events, all of them or none, and gives the number of the last entry. What it gives back is on the disk.
    public long append(String by, List<Event> events) throws LedgerFailure {
        try {
            return appended(by, events);
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    private long appended(String by, List<Event> events) throws SQLException {
        var at = clock.instant();
        execute("BEGIN IMMEDIATE");
        try (var entry = connection.prepareStatement(
                        "INSERT INTO entry (" + COLUMNS + ", sum) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
                var text = connection.prepareStatement("INSERT INTO text (entry, chars, layout) VALUES (?, ?, ?)")) {
            var chain = new Chain();
            var head = head();
            long number = head.number();
            byte[] sum = HexFormat.of().parseHex(head.sum());
            for (var event : events) {
                var row = Row.of(++number, at, by, event);
                sum = chain.sum(sum, row);
                insert(entry, row, sum);
                if (row.event().equals(Row.READ)) insertText(text, row);
            }
            execute("COMMIT");
            return number;
        } catch (SQLException | RuntimeException e) {
            rollBack();
            throw e;
        }
    }

    /// The last entry's number and checksum; whoever keeps them elsewhere will notice when the end was cut off.
    public record Head(long number, String sum) {}

    /// The end of the ledger as it is now.
    public Head end() throws LedgerFailure {
        try {
            return head();
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    /// Takes entries one by one.
    @FunctionalInterface
    public interface Taker {
        void take(LedgerEntry entry) throws IOException;
    }

    /// Gives every entry after one, in order. Texts lead to themselves and not to their source;
    /// those of [#entry] do.
    public void since(long number, Taker taker) throws IOException {
        each(
                "SELECT " + COLUMNS + ", coalesce(chars, '') FROM entry LEFT JOIN text ON text.entry = number"
                        + " WHERE number > " + number + " ORDER BY number",
                taker);
    }

    /// Gives what is in force: of each file the last that was read of it, and every decision; in order.
    public void current(Taker taker) throws IOException {
        each(
                "SELECT " + COLUMNS + ", coalesce(chars, '') FROM entry LEFT JOIN text ON text.entry = number"
                        + " WHERE number IN (SELECT number FROM current) OR event = 'decided' ORDER BY number",
                taker);
    }

    /// One entry; the text of a paper leads to its source.
    public Optional<LedgerEntry> entry(long number) throws IOException {
        try (var select = connection.prepareStatement("SELECT " + COLUMNS
                + ", coalesce(chars, ''), layout FROM entry LEFT JOIN text ON text.entry = number WHERE number = ?")) {
            select.setLong(1, number);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(row(rows, layout(rows)).entry()) : Optional.empty();
            }
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    /// What is known of the files of the folder: by name, the rules and the checksum of the last reading.
    public Map<String, State> states() throws LedgerFailure {
        var states = new HashMap<String, State>();
        try (var select = connection.prepareStatement(
                        "SELECT file, event, rules, sha256, number FROM entry WHERE event <> 'decided' ORDER BY number");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                String name = rows.getString(1);
                var state = new State(rows.getString(2), rows.getString(3), rows.getString(4), rows.getLong(5));
                states.put(state.isUnpacked() ? unpacked(name) : name, state);
            }
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
        return states;
    }

    /// The name under which [#states] has a file that holds papers, beside the paper that it may be itself: a mail.
    public static String unpacked(String file) {
        return file + "//";
    }

    /// The last that the ledger has of a file.
    public record State(String event, String rules, String sha256, long entry) {
        public boolean isUnpacked() {
            return event.equals(Row.UNPACKED);
        }

        public boolean isUnread() {
            return event.equals(Row.UNREAD);
        }

        public boolean isGone() {
            return event.equals(Row.GONE);
        }
    }

    /// Reads the whole file and gives the first entry that is not as it was written.
    public Optional<Damage> verify() throws LedgerFailure {
        try {
            return new Verification(connection).damage();
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    /// Makes SQLite behave as on a disk with room for so many pages; for tests.
    void limitPages(int pages) throws LedgerFailure {
        try {
            execute("PRAGMA max_page_count = " + pages);
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    public Path file() {
        return file;
    }

    @Override
    public void close() throws LedgerFailure {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    private void each(String query, Taker taker) throws IOException {
        try (var select = connection.createStatement();
                var rows = select.executeQuery(query)) {
            while (rows.next()) taker.take(row(rows, new byte[0]).entry());
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    static Row row(ResultSet rows, byte[] layout) throws SQLException {
        return new Row(
                rows.getLong(1),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                rows.getString(5),
                rows.getString(6),
                rows.getString(7),
                rows.getString(8),
                rows.getString(9),
                layout);
    }

    static byte[] layout(ResultSet rows) throws SQLException {
        byte[] layout = rows.getBytes(10);
        return layout == null ? new byte[0] : layout;
    }

    private Head head() throws SQLException {
        try (var select = connection.createStatement();
                var rows = select.executeQuery("SELECT number, sum FROM entry ORDER BY number DESC LIMIT 1")) {
            return rows.next()
                    ? new Head(rows.getLong(1), HexFormat.of().formatHex(rows.getBytes(2)))
                    : new Head(0, HexFormat.of().formatHex(Chain.START));
        }
    }

    private static void insert(PreparedStatement entry, Row row, byte[] sum) throws SQLException {
        entry.setLong(1, row.number());
        entry.setString(2, row.at());
        entry.setString(3, row.by());
        entry.setString(4, row.event());
        entry.setString(5, row.file());
        entry.setString(6, row.rules());
        entry.setString(7, row.sha256());
        entry.setString(8, row.body());
        entry.setBytes(9, sum);
        entry.executeUpdate();
    }

    private static void insertText(PreparedStatement text, Row row) throws SQLException {
        text.setLong(1, row.number());
        text.setString(2, row.chars());
        text.setBytes(3, row.layout());
        text.executeUpdate();
    }

    private void migrate() throws SQLException, LedgerFailure {
        int version = version();
        requireKnown(version);
        if (version == Schema.newest()) return;
        if (version > 0) backUp(version);
        execute("BEGIN IMMEDIATE");
        // Another process may have done it while we waited.
        for (int from = version(); from < Schema.newest(); from++) {
            for (var statement : Schema.after(from)) execute(statement);
            execute("PRAGMA user_version = " + (from + 1));
        }
        execute("PRAGMA application_id = " + Schema.APPLICATION);
        execute("COMMIT");
    }

    private void backUp(int version) throws LedgerFailure {
        var backup = file.resolveSibling(FILE + ".version-" + version);
        try {
            execute("PRAGMA wal_checkpoint(TRUNCATE)");
            Files.copy(file, backup, StandardCopyOption.REPLACE_EXISTING);
        } catch (SQLException | IOException e) {
            throw new LedgerFailure(backup, LedgerFailure.Why.OTHER, String.valueOf(e.getMessage()));
        }
    }

    private void requireKnown(int version) throws LedgerFailure, SQLException {
        if (version > Schema.newest()) throw new LedgerFailure(file, LedgerFailure.Why.NEWER, "");
        if (version > 0 && pragma("application_id") != Schema.APPLICATION) {
            throw new LedgerFailure(file, LedgerFailure.Why.DAMAGED, "");
        }
    }

    private int version() throws SQLException {
        return pragma("user_version");
    }

    private int pragma(String name) throws SQLException {
        try (var select = connection.createStatement();
                var rows = select.executeQuery("PRAGMA " + name)) {
            return rows.getInt(1);
        }
    }

    private void execute(String statement) throws SQLException {
        try (var one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    private void rollBack() {
        try {
            execute("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            // SQLite has rolled back on its own after a full disk; then there is nothing left to undo.
            return;
        }
    }

    private static Connection connection(Path file, boolean readOnly) throws SQLException {
        var config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.enforceForeignKeys(true);
        config.setReadOnly(readOnly);
        if (!readOnly) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        }
        return config.createConnection("jdbc:sqlite:" + file);
    }
}
