package griffie.registry.ledger;

import java.util.List;

/// The tables of a ledger, one list of statements for each version of them.
final class Schema {
    /// Marks the file as a ledger of Griffie, in the place that SQLite has for it: `Grif` in ASCII.
    static final int APPLICATION = 0x47726966;

    private static final List<String> FIRST = List.of(
            """
            CREATE TABLE entry (
              number INTEGER PRIMARY KEY,
              at     TEXT NOT NULL,
              by     TEXT NOT NULL,
              event  TEXT NOT NULL CHECK (event IN ('read', 'unread', 'unpacked', 'gone', 'decided')),
              file   TEXT NOT NULL,
              rules  TEXT NOT NULL,
              sha256 TEXT NOT NULL,
              body   TEXT NOT NULL,
              sum    BLOB NOT NULL
            ) STRICT
            """,
            """
            CREATE TABLE text (
              entry  INTEGER PRIMARY KEY REFERENCES entry (number),
              chars  TEXT NOT NULL,
              layout BLOB NOT NULL
            ) STRICT
            """,
            "CREATE INDEX entry_file ON entry (file, number, event, rules, sha256)",
            "CREATE TRIGGER entry_update BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END",
            "CREATE TRIGGER entry_delete BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END",
            "CREATE TRIGGER text_update BEFORE UPDATE ON text BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END",
            "CREATE TRIGGER text_delete BEFORE DELETE ON text BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END",
            // For whoever opens the file with another tool: what is in force, and its findings.
            """
            CREATE VIEW current AS
              SELECT * FROM entry WHERE event IN ('read', 'unread') AND number IN (
                SELECT max(number) FROM entry WHERE event IN ('read', 'unread', 'gone') GROUP BY file)
            """,
            """
            CREATE VIEW finding AS
              SELECT current.number AS entry, current.file AS file, value ->> 'is' AS kind,
                     value ->> '$.span[0]' AS start, value ->> '$.span[1]' AS "end", value AS json
              FROM current, json_each(current.body, '$.findings')
            """);

    private static final List<List<String>> VERSIONS = List.of(FIRST);

    private Schema() {}

    static int newest() {
        return VERSIONS.size();
    }

    /// What brings a ledger of one version to the next.
    static List<String> after(int version) {
        return VERSIONS.get(version);
    }
}
