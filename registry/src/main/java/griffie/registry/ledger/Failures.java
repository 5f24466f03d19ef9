package griffie.registry.ledger;

import griffie.registry.ledger.LedgerFailure.Why;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What the errors of SQLite mean for a ledger.
final class Failures {
    private Failures() {}

    static LedgerFailure of(Path file, SQLException error) {
        var why = error instanceof SQLiteException known ? why(known.getResultCode()) : Why.OTHER;
        var failure = new LedgerFailure(file, why, String.valueOf(error.getMessage()));
        failure.initCause(error);
        return failure;
    }

    // The first byte of an extended code is the code itself: SQLITE_IOERR_WRITE is one of SQLITE_IOERR.
    private static Why why(SQLiteErrorCode code) {
        return switch (code.code & 0xff) {
            case 13 -> Why.DISK_FULL;
            case 8, 14, 23 -> Why.READ_ONLY;
            case 5, 6 -> Why.BUSY;
            case 11, 26 -> Why.DAMAGED;
            default -> Why.OTHER;
        };
    }
}
