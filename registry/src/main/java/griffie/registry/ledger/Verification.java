package griffie.registry.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

/// Goes through the whole ledger and compares each checksum with what stands beside it.
final class Verification {
    private static final String ALL =
            "SELECT number, at, by, event, file, rules, sha256, body, coalesce(chars, ''), layout, sum"
                    + " FROM entry LEFT JOIN text ON text.entry = number ORDER BY number";

    private final Connection connection;

    Verification(Connection connection) {
        this.connection = connection;
    }

    Optional<Damage> damage() throws SQLException {
        var chain = new Chain();
        byte[] before = Chain.START;
        long expected = 1;
        String file = "";
        try (var select = connection.createStatement();
                var rows = select.executeQuery(ALL)) {
            while (rows.next()) {
                var row = Ledger.row(rows, Ledger.layout(rows));
                file = row.file();
                if (row.number() != expected) return Optional.of(new Damage(expected, file, Damage.Kind.MISSING));
                byte[] sum = chain.sum(before, row);
                if (!Arrays.equals(sum, rows.getBytes(11))) {
                    return Optional.of(new Damage(expected, file, Damage.Kind.CHANGED));
                }
                before = sum;
                expected++;
            }
        } catch (SQLException e) {
            return Optional.of(new Damage(expected, file, Damage.Kind.UNREADABLE));
        }
        return structure();
    }

    // A flipped byte outside of the rows: in an index, or in a page that nobody uses.
    private Optional<Damage> structure() throws SQLException {
        try (var check = connection.createStatement();
                var rows = check.executeQuery("PRAGMA integrity_check(1)")) {
            boolean sound = rows.next() && rows.getString(1).equals("ok");
            return sound ? Optional.empty() : Optional.of(new Damage(0, "", Damage.Kind.UNREADABLE));
        }
    }
}
